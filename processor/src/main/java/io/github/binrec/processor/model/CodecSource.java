package io.github.binrec.processor.model;

/** Where generated code gets an instance of a codec that a user wrote. */
public enum CodecSource {
    /** The class has a static field {@code INSTANCE}. */
    INSTANCE,
    /** It has a constructor, which takes the codecs of the type arguments if the type is generic. */
    CONSTRUCTOR,
    /** It has a static method {@code of} that takes the codecs of the type arguments. */
    FACTORY
}
