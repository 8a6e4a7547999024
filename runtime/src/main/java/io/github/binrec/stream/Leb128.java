package io.github.binrec.stream;

import java.io.IOException;

/** Variable-length integers: 7 bits a byte, least significant first, the high bit says that another byte follows. */
final class Leb128 {
    /** The most bytes that an int takes. */
    static final int MAX_INT = 5;

    /** The most bytes that a long takes. */
    static final int MAX_LONG = 10;

    /** The bits that say that another byte follows. */
    private static final long MARKS = 0x8080_8080_8080_8080L;

    /** How many bits of a value fit into 8 bytes. */
    private static final int GROUPS_IN_LONG = 56;

    private Leb128() {}

    /** Returns the number of bytes that {@code value}, taken as unsigned, is written in. */
    static int size(long value) {
        return (Long.SIZE + 6 - Long.numberOfLeadingZeros(value | 1)) / 7;
    }

    /** Stores {@code value}, taken as unsigned, at {@code index} and returns the index after its last byte. */
    static int put(byte[] bytes, int index, long value) {
        int at = index;
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[at++] = (byte) rest;
        return at;
    }

    /**
     * As {@link #put(byte[], int, long)}, where the 8 bytes from {@code index} on may all be changed: without a branch for each
     * byte, whose number nobody can predict.
     */
    static int putWide(byte[] bytes, int index, long value) {
        if (value >>> GROUPS_IN_LONG != 0) {
            LittleEndian.putLong(bytes, index, spread(value & ((1L << GROUPS_IN_LONG) - 1)) | MARKS);
            return putTop(bytes, index + Long.BYTES, (int) (value >>> GROUPS_IN_LONG));
        }
        int size = size(value);
        LittleEndian.putLong(bytes, index, spread(value) | (MARKS & ((1L << (8 * (size - 1))) - 1)));
        return index + size;
    }

    /** Stores the highest 8 bits, which are not 0: 7 in a byte, and in another the sign, whose place is that of the mark in the first. */
    private static int putTop(byte[] bytes, int index, int top) {
        bytes[index] = (byte) top;
        if (top < 0x80) {
            return index + 1;
        }
        bytes[index + 1] = 1;
        return index + 2;
    }

    /** Moves each group of 7 bits to a byte of its own: to the halves, the quarters, the eighths. */
    private static long spread(long value) {
        long x = (value & 0x0fff_ffffL) | ((value & 0x00ff_ffff_f000_0000L) << 4);
        x = (x & 0x0000_3fff_0000_3fffL) | ((x & 0x0fff_c000_0fff_c000L) << 2);
        return (x & 0x007f_007f_007f_007fL) | ((x & 0x3f80_3f80_3f80_3f80L) << 1);
    }

    /** Undoes {@link #spread}, whatever the high bits of the bytes are. */
    private static long gather(long bytes) {
        long x = (bytes & 0x007f_007f_007f_007fL) | ((bytes & 0x7f00_7f00_7f00_7f00L) >>> 1);
        x = (x & 0x0000_3fff_0000_3fffL) | ((x & 0x3fff_0000_3fff_0000L) >>> 2);
        return (x & 0x0fff_ffffL) | ((x & 0x0fff_ffff_0000_0000L) >>> 4);
    }

    static int readInt(ByteStream in) throws IOException {
        return (int) read(in, 0xffff_ffffL, MAX_INT, 0x0f);
    }

    static long readLong(ByteStream in) throws IOException {
        return read(in, -1, MAX_LONG, 0x01);
    }

    /** Reads a value of which only the bits in {@code range} may be set, at once if it has at most 8 bytes. */
    private static long read(ByteStream in, long range, int maxBytes, int greatestLast) throws IOException {
        int p = in.cursor;
        if (p <= in.window.length - Long.BYTES) {
            long bytes = LittleEndian.getLong(in.window, p);
            int bits = bitsOfFirst(bytes);
            int end = p + (bits >>> 3);
            long value = gather(bytes & (-1L >>> (Long.SIZE - bits)));
            if (end <= in.readLimit && isShortest(value, bits) && (value & ~range) == 0) {
                in.cursor = end;
                return value;
            }
            if (bits > Long.SIZE && maxBytes == MAX_LONG) {
                return readLongest(in, gather(bytes));
            }
        }
        return readByBytes(in, maxBytes, greatestLast);
    }

    /** Reads a value of 9 or 10 bytes, of which the first 8 hold these bits. */
    private static long readLongest(ByteStream in, long low) throws IOException {
        int p = in.cursor + Long.BYTES;
        if (p < in.readLimit) {
            byte ninth = in.window[p];
            if (ninth > 0) {
                in.cursor = p + 1;
                return low | (long) ninth << GROUPS_IN_LONG;
            }
            if (ninth < 0 && p + 1 < in.readLimit && in.window[p + 1] == 1) {
                in.cursor = p + 2;
                return low | (long) ninth << GROUPS_IN_LONG;
            }
        }
        return readByBytes(in, MAX_LONG, 1);
    }

    /** Returns how many bits the varint takes that begins with the lowest; 65 if it does not end within these bytes. */
    private static int bitsOfFirst(long bytes) {
        return Long.numberOfTrailingZeros(~bytes & MARKS) + 1;
    }

    /** Whether a value of some bytes, read from so many bits, needs the last of them. False if it did not end. */
    private static boolean isShortest(long value, int bits) {
        return bits <= Long.SIZE && value >>> (7 * ((bits >>> 3) - 1)) != 0;
    }

    /**
     * Reads a value of at most {@code maxBytes} bytes; {@code greatestLast} is what fits into the last of them. Asks for
     * one byte at a time, since a forward-only source may have no more than the value's own bytes to give.
     */
    private static long readByBytes(ByteStream in, int maxBytes, int greatestLast) throws IOException {
        int p = in.cursor;
        long value = 0;
        for (int i = 0; i < maxBytes; i++) {
            if (p >= in.readLimit - i) {
                p = in.fill(i + 1);
            }
            byte b = in.window[p + i];
            value |= (long) (b & 0x7f) << (7 * i);
            if (b >= 0) {
                if (b == 0 && i > 0) {
                    throw malformed(in, "a varint is longer than its value needs");
                }
                if (i == maxBytes - 1 && b > greatestLast) {
                    throw malformed(in, "a varint's value has too many bits");
                }
                in.cursor = p + i + 1;
                return value;
            }
        }
        throw malformed(in, "a varint does not end within " + maxBytes + " bytes");
    }

    private static MalformedVarintException malformed(ByteStream in, String problem) {
        return new MalformedVarintException(in.description(), in.windowStart + in.cursor, problem);
    }
}
