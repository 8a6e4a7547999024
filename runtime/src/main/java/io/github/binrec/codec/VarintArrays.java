package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.Arrays;

/**
 * Arrays of whole numbers marked {@code @Varint}: the number of elements as unsigned LEB128, then each element as LEB128.
 * Called by generated code.
 */
public enum VarintArrays {
    /** The elements' bits taken as unsigned. */
    UNSIGNED,

    /** The elements mapped by zigzag, see {@link Varints}. */
    ZIGZAG;

    /** The most bytes of an element of 16 bits. */
    private static final int MAX_SHORT = 3;

    /** The most bytes of an element of 32 bits. */
    private static final int MAX_INT = 5;

    /** The most bytes of an element of 64 bits. */
    private static final int MAX_LONG = 10;

    /**
     * Writes an array.
     *
     * @param out the stream to write to
     * @param values the elements
     * @throws UnencodableValueException if there are more than the limits of the stream allow
     * @throws IOException if the stream fails
     */
    public void write(ByteStream out, short[] values) throws IOException {
        Counts.write(out, values.length);
        for (int from = 0; from < values.length; ) {
            int to = Math.min(values.length, from + Window.MAX_RUN / MAX_SHORT);
            int p = Window.reserve(out, MAX_SHORT * (to - from));
            byte[] bytes = Window.array(out);
            for (int i = from; i < to; i++) {
                p = Varints.put(bytes, p, bits(values[i]));
            }
            Window.advance(out, p);
            from = to;
        }
    }

    /**
     * Reads an array.
     *
     * @param in the stream to read from
     * @return the elements
     * @throws MalformedRecordException if there are more elements than bytes left or than allowed, or one of them is malformed; it
     *     names the element
     * @throws IOException if the stream fails
     */
    public short[] readShorts(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        short[] values = new short[Counts.capacity(in, count)];
        int index = 0;
        try {
            for (; index < count; index++) {
                if (index == values.length) {
                    values = Arrays.copyOf(values, (int) Math.min(count, 2L * index));
                }
                values[index] = this == ZIGZAG ? Varints.readZigZagShort(in) : Varints.readShort(in);
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return values;
    }

    /**
     * Returns the size of an array's encoding.
     *
     * @param values the elements
     * @return the size in bytes, with the count before it
     * @throws UnencodableValueException if there are more than readers allow
     */
    public long sizeOf(short[] values) {
        long size = Counts.sizeOf(values.length);
        for (short value : values) {
            size += Varints.sizeOf(bits(value));
        }
        return size;
    }

    private int bits(short value) {
        return this == ZIGZAG ? (value << 1) ^ (value >> 31) : value & 0xffff;
    }

    /**
     * Writes an array.
     *
     * @param out the stream to write to
     * @param values the elements
     * @throws UnencodableValueException if there are more than the limits of the stream allow
     * @throws IOException if the stream fails
     */
    public void write(ByteStream out, int[] values) throws IOException {
        Counts.write(out, values.length);
        for (int from = 0; from < values.length; ) {
            int to = Math.min(values.length, from + Window.MAX_RUN / MAX_INT);
            int p = Window.reserve(out, MAX_INT * (to - from));
            byte[] bytes = Window.array(out);
            for (int i = from; i < to; i++) {
                p = Varints.put(bytes, p, bits(values[i]));
            }
            Window.advance(out, p);
            from = to;
        }
    }

    /**
     * Reads an array.
     *
     * @param in the stream to read from
     * @return the elements
     * @throws MalformedRecordException if there are more elements than bytes left or than allowed, or one of them is malformed; it
     *     names the element
     * @throws IOException if the stream fails
     */
    public int[] readInts(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        int[] values = new int[Counts.capacity(in, count)];
        int index = 0;
        try {
            for (; index < count; index++) {
                if (index == values.length) {
                    values = Arrays.copyOf(values, (int) Math.min(count, 2L * index));
                }
                values[index] = this == ZIGZAG ? in.readZigZagInt() : in.readVarInt();
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return values;
    }

    /**
     * Returns the size of an array's encoding.
     *
     * @param values the elements
     * @return the size in bytes, with the count before it
     * @throws UnencodableValueException if there are more than readers allow
     */
    public long sizeOf(int[] values) {
        long size = Counts.sizeOf(values.length);
        for (int value : values) {
            size += Varints.sizeOf(bits(value));
        }
        return size;
    }

    private int bits(int value) {
        return this == ZIGZAG ? (value << 1) ^ (value >> 31) : value;
    }

    /**
     * Writes an array.
     *
     * @param out the stream to write to
     * @param values the elements
     * @throws UnencodableValueException if there are more than the limits of the stream allow
     * @throws IOException if the stream fails
     */
    public void write(ByteStream out, long[] values) throws IOException {
        Counts.write(out, values.length);
        for (int from = 0; from < values.length; ) {
            int to = Math.min(values.length, from + Window.MAX_RUN / MAX_LONG);
            int p = Window.reserve(out, MAX_LONG * (to - from));
            byte[] bytes = Window.array(out);
            for (int i = from; i < to; i++) {
                p = Varints.put(bytes, p, bits(values[i]));
            }
            Window.advance(out, p);
            from = to;
        }
    }

    /**
     * Reads an array.
     *
     * @param in the stream to read from
     * @return the elements
     * @throws MalformedRecordException if there are more elements than bytes left or than allowed, or one of them is malformed; it
     *     names the element
     * @throws IOException if the stream fails
     */
    public long[] readLongs(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        long[] values = new long[Counts.capacity(in, count)];
        int index = 0;
        try {
            for (; index < count; index++) {
                if (index == values.length) {
                    values = Arrays.copyOf(values, (int) Math.min(count, 2L * index));
                }
                values[index] = this == ZIGZAG ? in.readZigZagLong() : in.readVarLong();
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return values;
    }

    /**
     * Returns the size of an array's encoding.
     *
     * @param values the elements
     * @return the size in bytes, with the count before it
     * @throws UnencodableValueException if there are more than readers allow
     */
    public long sizeOf(long[] values) {
        long size = Counts.sizeOf(values.length);
        for (long value : values) {
            size += Varints.sizeOf(bits(value));
        }
        return size;
    }

    private long bits(long value) {
        return this == ZIGZAG ? (value << 1) ^ (value >> 63) : value;
    }

    /**
     * Steps over an array of either kind.
     *
     * @param in the stream to read from
     * @throws MalformedRecordException if there are more elements than bytes left or than allowed, or one of them is malformed
     * @throws IOException if the stream fails
     */
    public static void skip(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        int index = 0;
        try {
            for (; index < count; index++) {
                in.readVarLong();
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
    }
}
