package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;

/**
 * Sizes of variable-length integers (LEB128, 7 bits a byte, the lowest first), and those of 16 bits. Integers of 32 and 64
 * bits are read and written by {@link ByteStream} itself. Called by generated code.
 *
 * <p>Signed values are mapped to unsigned ones by zigzag (0, -1, 1, -2 ... become 0, 1, 2, 3 ...), as Protocol Buffers does
 * for {@code sint32} and {@code sint64}.
 */
public final class Varints {
    private Varints() {}

    /**
     * Returns the size of an unsigned varint.
     *
     * @param value the value, its bits taken as unsigned
     * @return 1 to 5 bytes
     */
    public static int sizeOf(int value) {
        return (38 - Integer.numberOfLeadingZeros(value | 1)) / 7;
    }

    /**
     * Returns the size of an unsigned varint.
     *
     * @param value the value, its bits taken as unsigned
     * @return 1 to 10 bytes
     */
    public static int sizeOf(long value) {
        return (70 - Long.numberOfLeadingZeros(value | 1)) / 7;
    }

    /**
     * Returns the size of a zigzag varint.
     *
     * @param value the value
     * @return 1 to 5 bytes
     */
    public static int sizeOfZigZag(int value) {
        return sizeOf((value << 1) ^ (value >> 31));
    }

    /**
     * Returns the size of a zigzag varint.
     *
     * @param value the value
     * @return 1 to 10 bytes
     */
    public static int sizeOfZigZag(long value) {
        return sizeOf((value << 1) ^ (value >> 63));
    }

    /**
     * Reads a zigzag varint as a short.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if it is out of a short's range
     * @throws IOException if the stream fails or the varint is malformed
     */
    public static short readZigZagShort(ByteStream in) throws IOException {
        int value = in.readZigZagInt();
        if (value != (short) value) {
            throw outOfRange(in, value, sizeOfZigZag(value));
        }
        return (short) value;
    }

    /**
     * Reads an unsigned varint as the 16 bits of a short.
     *
     * @param in the stream to read from
     * @return the value, its bits to be taken as unsigned
     * @throws MalformedRecordException if it is above 65,535
     * @throws IOException if the stream fails or the varint is malformed
     */
    public static short readShort(ByteStream in) throws IOException {
        int value = in.readVarInt();
        if (value >>> 16 != 0) {
            throw outOfRange(in, Integer.toUnsignedLong(value), sizeOf(value));
        }
        return (short) value;
    }

    /** Puts an unsigned varint into an array that has room for it, and returns the index behind it. */
    static int put(byte[] bytes, int index, int value) {
        int i = index;
        int rest = value;
        while (rest >>> 7 != 0) {
            bytes[i++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[i++] = (byte) rest;
        return i;
    }

    /** Puts an unsigned varint into an array that has room for it, and returns the index behind it. */
    static int put(byte[] bytes, int index, long value) {
        int i = index;
        long rest = value;
        while (rest >>> 7 != 0) {
            bytes[i++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[i++] = (byte) rest;
        return i;
    }

    private static MalformedRecordException outOfRange(ByteStream in, long value, int size) {
        return new MalformedRecordException(
                Reason.MALFORMED_VARINT, Window.positionOf(in) - size, value + " is out of the range of a short");
    }
}
