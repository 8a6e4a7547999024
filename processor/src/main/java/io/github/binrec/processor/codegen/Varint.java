package io.github.binrec.processor.codegen;

/** What is known of unsigned LEB128 at compile time. */
final class Varint {
    private Varint() {}

    /** Returns the bytes that a value takes, 1 to 9. */
    static int sizeOf(long value) {
        return (Long.SIZE - Long.numberOfLeadingZeros(value | 1) + 6) / 7;
    }
}
