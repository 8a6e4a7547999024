package io.github.binrec.processor.model;

/** What the presence bit of a field says, and what its absence stands for. */
public enum Presence {
    /** The value is always there. */
    REQUIRED,
    /** Null is absence. */
    NULLABLE,
    /** An empty Optional of any kind is absence. */
    OPTIONAL,
    /** A primitive boolean: the bit is the value, or whether the value differs from its default; there is no body. */
    FLAG
}
