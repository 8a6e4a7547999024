package io.github.binrec.processor.model;

/** The bytes of a String. */
public enum TextEncoding {
    /** Latin-1 or UTF-16, whichever fits; carries every Java String. */
    COMPACT,
    /** {@code @Utf8}: strict UTF-8. */
    UTF8
}
