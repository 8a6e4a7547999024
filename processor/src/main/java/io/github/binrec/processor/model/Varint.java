package io.github.binrec.processor.model;

/** What is known of unsigned LEB128 at compile time. */
public final class Varint {
    private Varint() {}

    /**
     * Returns the size of a number.
     *
     * @param value the number, 0 or more
     * @return the bytes that it takes, 1 to 9
     */
    public static int sizeOf(long value) {
        return (Long.SIZE - Long.numberOfLeadingZeros(value | 1) + 6) / 7;
    }
}
