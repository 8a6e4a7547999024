package io.github.binrec.processor.model;

/** The bytes of a whole number. */
public enum IntegerEncoding {
    /** Little-endian at the type's width. */
    FIXED,
    /** {@code @Varint}: zigzag LEB128. */
    ZIGZAG,
    /** {@code @Varint @Unsigned}: plain LEB128. */
    UNSIGNED
}
