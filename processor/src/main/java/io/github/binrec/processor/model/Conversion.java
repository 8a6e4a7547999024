package io.github.binrec.processor.model;

/** What becomes of a field's value where a member of the class gives or takes it as another type. Boxing is left to Java. */
public enum Conversion {
    /** It stays as it is. */
    NONE,
    /** What may be null becomes an Optional. */
    TO_OPTIONAL,
    /** What may be null becomes an Optional of a primitive. */
    TO_PRIMITIVE_OPTIONAL,
    /** An Optional becomes what it holds, or null. */
    TO_NULLABLE,
    /** An Optional of a primitive becomes what it holds, or null. */
    PRIMITIVE_TO_NULLABLE,
    /** An Optional of any kind becomes what it holds, and what may be null stays; if there is nothing, nothing is handed over. */
    TO_CONTENT
}
