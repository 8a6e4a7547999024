package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;

/**
 * Arrays of primitive types: the number of elements as unsigned LEB128, then the elements, little-endian and of fixed
 * width; booleans are packed 8 a byte, the first in the lowest bit, the rest of the last byte zero. Called by generated
 * code.
 */
public final class PrimitiveArrays {
    private static final ArrayKind<short[]> SHORTS = new ArrayKind<>(
            2,
            short[]::new,
            (buffer, array, from, count) -> buffer.asShortBuffer().get(array, from, count),
            (buffer, array, from, count) -> buffer.asShortBuffer().put(array, from, count));

    private static final ArrayKind<char[]> CHARS = new ArrayKind<>(
            2,
            char[]::new,
            (buffer, array, from, count) -> buffer.asCharBuffer().get(array, from, count),
            (buffer, array, from, count) -> buffer.asCharBuffer().put(array, from, count));

    static final ArrayKind<int[]> INTS = new ArrayKind<>(
            4,
            int[]::new,
            (buffer, array, from, count) -> buffer.asIntBuffer().get(array, from, count),
            (buffer, array, from, count) -> buffer.asIntBuffer().put(array, from, count));

    static final ArrayKind<long[]> LONGS = new ArrayKind<>(
            8,
            long[]::new,
            (buffer, array, from, count) -> buffer.asLongBuffer().get(array, from, count),
            (buffer, array, from, count) -> buffer.asLongBuffer().put(array, from, count));

    private static final ArrayKind<float[]> FLOATS = new ArrayKind<>(
            4,
            float[]::new,
            (buffer, array, from, count) -> buffer.asFloatBuffer().get(array, from, count),
            (buffer, array, from, count) -> buffer.asFloatBuffer().put(array, from, count));

    private static final ArrayKind<double[]> DOUBLES = new ArrayKind<>(
            8,
            double[]::new,
            (buffer, array, from, count) -> buffer.asDoubleBuffer().get(array, from, count),
            (buffer, array, from, count) -> buffer.asDoubleBuffer().put(array, from, count));

    private PrimitiveArrays() {}

    /**
     * Writes an array.
     *
     * @param out the stream to write to
     * @param values the elements
     * @throws UnencodableValueException if it takes more bytes than the limits of the stream allow
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, short[] values) throws IOException {
        SHORTS.write(out, values, values.length);
    }

    /**
     * Reads an array.
     *
     * @param in the stream to read from
     * @return the elements
     * @throws MalformedRecordException if the length is more than is left or allowed
     * @throws IOException if the stream fails
     */
    public static short[] readShorts(ByteStream in) throws IOException {
        return SHORTS.read(in);
    }

    /**
     * Returns the size of an array's encoding.
     *
     * @param values the elements
     * @return the size in bytes, with the count before it
     */
    public static long sizeOf(short[] values) {
        return SHORTS.sizeOf(values.length);
    }

    /**
     * Writes an array.
     *
     * @param out the stream to write to
     * @param values the elements
     * @throws UnencodableValueException if it takes more bytes than the limits of the stream allow
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, char[] values) throws IOException {
        CHARS.write(out, values, values.length);
    }

    /**
     * Reads an array.
     *
     * @param in the stream to read from
     * @return the elements
     * @throws MalformedRecordException if the length is more than is left or allowed
     * @throws IOException if the stream fails
     */
    public static char[] readChars(ByteStream in) throws IOException {
        return CHARS.read(in);
    }

    /**
     * Returns the size of an array's encoding.
     *
     * @param values the elements
     * @return the size in bytes, with the count before it
     */
    public static long sizeOf(char[] values) {
        return CHARS.sizeOf(values.length);
    }

    /**
     * Writes an array.
     *
     * @param out the stream to write to
     * @param values the elements
     * @throws UnencodableValueException if it takes more bytes than the limits of the stream allow
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, int[] values) throws IOException {
        INTS.write(out, values, values.length);
    }

    /**
     * Reads an array.
     *
     * @param in the stream to read from
     * @return the elements
     * @throws MalformedRecordException if the length is more than is left or allowed
     * @throws IOException if the stream fails
     */
    public static int[] readInts(ByteStream in) throws IOException {
        return INTS.read(in);
    }

    /**
     * Returns the size of an array's encoding.
     *
     * @param values the elements
     * @return the size in bytes, with the count before it
     */
    public static long sizeOf(int[] values) {
        return INTS.sizeOf(values.length);
    }

    /**
     * Writes an array.
     *
     * @param out the stream to write to
     * @param values the elements
     * @throws UnencodableValueException if it takes more bytes than the limits of the stream allow
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, long[] values) throws IOException {
        LONGS.write(out, values, values.length);
    }

    /**
     * Reads an array.
     *
     * @param in the stream to read from
     * @return the elements
     * @throws MalformedRecordException if the length is more than is left or allowed
     * @throws IOException if the stream fails
     */
    public static long[] readLongs(ByteStream in) throws IOException {
        return LONGS.read(in);
    }

    /**
     * Returns the size of an array's encoding.
     *
     * @param values the elements
     * @return the size in bytes, with the count before it
     */
    public static long sizeOf(long[] values) {
        return LONGS.sizeOf(values.length);
    }

    /**
     * Writes an array.
     *
     * @param out the stream to write to
     * @param values the elements
     * @throws UnencodableValueException if it takes more bytes than the limits of the stream allow
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, float[] values) throws IOException {
        FLOATS.write(out, values, values.length);
    }

    /**
     * Reads an array.
     *
     * @param in the stream to read from
     * @return the elements
     * @throws MalformedRecordException if the length is more than is left or allowed
     * @throws IOException if the stream fails
     */
    public static float[] readFloats(ByteStream in) throws IOException {
        return FLOATS.read(in);
    }

    /**
     * Returns the size of an array's encoding.
     *
     * @param values the elements
     * @return the size in bytes, with the count before it
     */
    public static long sizeOf(float[] values) {
        return FLOATS.sizeOf(values.length);
    }

    /**
     * Writes an array.
     *
     * @param out the stream to write to
     * @param values the elements
     * @throws UnencodableValueException if it takes more bytes than the limits of the stream allow
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, double[] values) throws IOException {
        DOUBLES.write(out, values, values.length);
    }

    /**
     * Reads an array.
     *
     * @param in the stream to read from
     * @return the elements
     * @throws MalformedRecordException if the length is more than is left or allowed
     * @throws IOException if the stream fails
     */
    public static double[] readDoubles(ByteStream in) throws IOException {
        return DOUBLES.read(in);
    }

    /**
     * Returns the size of an array's encoding.
     *
     * @param values the elements
     * @return the size in bytes, with the count before it
     */
    public static long sizeOf(double[] values) {
        return DOUBLES.sizeOf(values.length);
    }

    /**
     * Writes an array.
     *
     * @param out the stream to write to
     * @param values the elements
     * @throws UnencodableValueException if it takes more bytes than the limits of the stream allow
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, byte[] values) throws IOException {
        OutputLimits.checkLength(out, values.length);
        out.writeVarInt(values.length);
        out.write(values, 0, values.length);
    }

    /**
     * Reads an array.
     *
     * @param in the stream to read from
     * @return the elements
     * @throws MalformedRecordException if the length is more than is left or allowed
     * @throws IOException if the stream fails
     */
    public static byte[] readBytes(ByteStream in) throws IOException {
        return in.readBytes(Counts.readLength(in));
    }

    /**
     * Returns the size of an array's encoding.
     *
     * @param values the elements
     * @return the size in bytes, with the count before it
     */
    public static long sizeOf(byte[] values) {
        OutputLimits.checkMeasuredLength(values.length);
        return Varints.sizeOf(values.length) + (long) values.length;
    }

    /**
     * Writes an array.
     *
     * @param out the stream to write to
     * @param values the elements
     * @throws UnencodableValueException if it takes more bytes than the limits of the stream allow
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, boolean[] values) throws IOException {
        OutputLimits.checkLength(out, PlainBits.sizeOf(values.length));
        out.writeVarInt(values.length);
        for (int from = 0; from < values.length; ) {
            int count = Math.min(values.length - from, 8 * Window.MAX_RUN);
            int p = Window.reserve(out, PlainBits.sizeOf(count));
            Window.advance(out, pack(values, from, count, Window.array(out), p));
            from += count;
        }
    }

    private static int pack(boolean[] values, int from, int count, byte[] bytes, int index) {
        int p = index;
        for (int i = 0; i < count; i += 8) {
            int bits = 0;
            for (int bit = 0; bit < Math.min(8, count - i); bit++) {
                bits |= values[from + i + bit] ? 1 << bit : 0;
            }
            bytes[p++] = (byte) bits;
        }
        return p;
    }

    /**
     * Reads an array.
     *
     * @param in the stream to read from
     * @return the elements
     * @throws MalformedRecordException if the length is more than is left or allowed,
     *     or a bit behind the last element is not zero
     * @throws IOException if the stream fails
     */
    public static boolean[] readBooleans(ByteStream in) throws IOException {
        int count = in.readVarInt();
        Counts.checkLength(in, count, PlainBits.sizeOf(count));
        byte[] bits = PlainBits.readPresence(in, count);
        boolean[] values = new boolean[count];
        for (int i = 0; i < count; i++) {
            values[i] = PlainBits.isSet(bits, i);
        }
        return values;
    }

    /**
     * Steps over an array whose elements are of fixed width.
     *
     * @param in the stream to read from
     * @param width the bytes of each element, 1 to 8
     * @throws MalformedRecordException if the length is more than is left or allowed
     * @throws IOException if the stream fails
     */
    public static void skip(ByteStream in, int width) throws IOException {
        int count = Counts.readArrayLength(in, width);
        Frames.skip(in, (long) count * width);
    }

    /**
     * Steps over an array of booleans.
     *
     * @param in the stream to read from
     * @throws MalformedRecordException if the length is more than is left or allowed
     * @throws IOException if the stream fails
     */
    public static void skipBooleans(ByteStream in) throws IOException {
        int count = in.readVarInt();
        Counts.checkLength(in, count, PlainBits.sizeOf(count));
        Frames.skip(in, PlainBits.sizeOf(count));
    }

    /**
     * Returns the size of an array's encoding.
     *
     * @param values the elements
     * @return the size in bytes, with the count before it
     */
    public static long sizeOf(boolean[] values) {
        int size = PlainBits.sizeOf(values.length);
        OutputLimits.checkMeasuredLength(size);
        return Varints.sizeOf(values.length) + (long) size;
    }
}
