package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.Iterator;

/**
 * Bits, 8 a byte, the first in the lowest bit: the bitmap of a {@code PLAIN} record, and the one that tells which of a
 * collection's nullable elements are present. Bits that stand for nothing are zero. Called by generated code.
 */
public final class PlainBits {
    private PlainBits() {}

    /**
     * Puts bits into an array.
     *
     * @param bytes the array
     * @param index where the bits start in it
     * @param bits up to 64 bits
     * @param count how many bytes they take, 0 to 8
     * @return the index behind the bits
     */
    public static int put(byte[] bytes, int index, long bits, int count) {
        for (int i = 0; i < count; i++) {
            bytes[index + i] = (byte) (bits >>> (8 * i));
        }
        return index + count;
    }

    /**
     * Reads up to 64 bits.
     *
     * @param in the stream to read from
     * @param count how many bits, 1 to 64
     * @return the bits, the first in bit 0
     * @throws IOException if the stream fails or a padding bit is set
     */
    public static long read(ByteStream in, int count) throws IOException {
        int size = (count + 7) >>> 3;
        int index = Window.require(in, size);
        byte[] bytes = Window.array(in);
        long bits = 0;
        for (int i = 0; i < size; i++) {
            bits |= (bytes[index + i] & 0xffL) << (8 * i);
        }
        if (count < 64 && bits >>> count != 0) {
            throw padding(Window.positionOf(in, index + size - 1));
        }
        return bits;
    }

    /**
     * Writes which elements are present, that is: not null.
     *
     * @param out the stream to write to
     * @param elements the elements, in the order in which they will be written
     * @param count how many there are
     * @throws IOException if the stream fails
     */
    public static void writePresence(ByteStream out, Iterable<?> elements, int count) throws IOException {
        int left = count;
        Iterator<?> iterator = elements.iterator();
        while (left > 0) {
            int bits = 0;
            int step = Math.min(left, 8);
            for (int i = 0; i < step && iterator.hasNext(); i++) {
                bits |= iterator.next() == null ? 0 : 1 << i;
            }
            out.writeByte(bits);
            left -= step;
        }
    }

    /**
     * Reads which elements are present.
     *
     * @param in the stream to read from
     * @param count how many elements, as {@link Counts#readNullable} returned it
     * @return the bits, for {@link #isSet}
     * @throws IOException if the stream fails or a padding bit is set
     */
    public static byte[] readPresence(ByteStream in, int count) throws IOException {
        byte[] bits = in.readBytes(sizeOf(count));
        int used = count & 7;
        if (used != 0 && (bits[bits.length - 1] & 0xff) >>> used != 0) {
            throw padding(in.position() - 1);
        }
        return bits;
    }

    /**
     * Tells whether a bit is set.
     *
     * @param bits the bits
     * @param index the index of one of them
     * @return whether it is 1
     */
    public static boolean isSet(byte[] bits, int index) {
        return (bits[index >>> 3] >>> (index & 7) & 1) != 0;
    }

    /**
     * Returns the size of bits.
     *
     * @param count how many bits
     * @return how many bytes they take
     */
    public static int sizeOf(int count) {
        return (count >>> 3) + ((count & 7) == 0 ? 0 : 1);
    }

    private static MalformedRecordException padding(long position) {
        return new MalformedRecordException(Reason.INVALID_VALUE, position, "a padding bit is not zero");
    }
}
