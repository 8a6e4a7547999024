package io.github.binrec.stream;

import java.io.IOException;

/** Variable-length integers: 7 bits a byte, least significant first, the high bit says that another byte follows. */
final class Leb128 {
    /** The most bytes that an int takes. */
    static final int MAX_INT = 5;

    /** The most bytes that a long takes. */
    static final int MAX_LONG = 10;

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

    /** As {@link #put(byte[], int, long)}, in 32-bit arithmetic. */
    static int put(byte[] bytes, int index, int value) {
        int at = index;
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            bytes[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[at++] = (byte) rest;
        return at;
    }

    static int readInt(ByteStream in) throws IOException {
        return (int) read(in, MAX_INT, 0x0f);
    }

    static long readLong(ByteStream in) throws IOException {
        return read(in, MAX_LONG, 0x01);
    }

    /**
     * Reads a value of at most {@code maxBytes} bytes; {@code greatestLast} is what fits into the last of them. Asks for
     * one byte at a time, since a forward-only source may have no more than the value's own bytes to give.
     */
    private static long read(ByteStream in, int maxBytes, int greatestLast) throws IOException {
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
