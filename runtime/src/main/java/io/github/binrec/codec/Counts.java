package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;

/**
 * Counts of elements and lengths in bytes, as unsigned LEB128 of 32 bits. What is read is believed only as far as the
 * bytes that are left can back it. Called by generated code.
 */
public final class Counts {
    /** How many elements a collection is sized for where it is not known how many bytes are left. */
    private static final int UNBACKED_CAPACITY = 1024;

    private static final String TOO_MANY_UNBACKED = "the value has more than " + DecodeLimits.MAX_UNBACKED
            + " elements of types that may take no bytes, and too few bytes for them";

    private static final String REMEDY =
            "; write how many there are instead, or, if each takes some bytes, let their codec say so in leastSize()";

    private Counts() {}

    /**
     * Reads the number of elements of a collection.
     *
     * @param in the stream to read from
     * @param leastSize the least size of an element in bytes, as the element's type implies it
     * @return the count, 0 or more
     * @throws MalformedRecordException if the bytes that are left cannot hold that many elements, or it is over the
     *     stream's limit
     * @throws IOException if the stream fails
     */
    public static int read(ByteStream in, long leastSize) throws IOException {
        int count = in.readVarInt();
        if (leastSize == 0) {
            checkUnbacked(in, count);
        } else {
            checkLimit(in, count, CodecState.limits(in).maxCount());
            checkBacked(in, count, count * Math.min(leastSize, Integer.MAX_VALUE));
        }
        return count;
    }

    /**
     * Writes the number of elements of a collection, which take at least a byte or a bit each.
     *
     * @param out the stream to write to
     * @param count the count, 0 or more
     * @throws UnencodableValueException if it is over the stream's limit, which readers have too
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, int count) throws IOException {
        OutputLimits.checkCount(out, count);
        out.writeVarInt(count);
    }

    /**
     * Writes the number of elements of a collection.
     *
     * @param out the stream to write to
     * @param count the count, 0 or more
     * @param leastSize the least size of an element in bytes, with which readers check the count
     * @throws UnencodableValueException if it is over the stream's limit, which readers have too, or readers refuse that many
     *     elements, because they may take no bytes
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, int count, long leastSize) throws IOException {
        write(out, count);
        if (leastSize == 0) {
            checkUnbacked(count);
            if (!CodecState.of(out).admitsUnbacked(count, Window.positionOf(out))) {
                throw new UnencodableValueException(TOO_MANY_UNBACKED + ", which readers refuse" + REMEDY);
            }
        }
    }

    /**
     * Measures the number of elements of a collection, which take at least a byte or a bit each.
     *
     * @param count the count, 0 or more
     * @return the bytes that the count takes
     * @throws UnencodableValueException if it is over the limit that readers have
     */
    public static int sizeOf(int count) {
        OutputLimits.checkMeasuredCount(count);
        return Varints.sizeOf(count);
    }

    /**
     * Measures the number of elements of a collection.
     *
     * @param count the count, 0 or more
     * @param leastSize the least size of an element in bytes, with which readers check the count
     * @return the bytes that the count takes
     * @throws UnencodableValueException if it is over the limit that readers have, or readers refuse that many elements, because they
     *     may take no bytes
     */
    public static int sizeOf(int count, long leastSize) {
        if (leastSize == 0) {
            checkUnbacked(count);
            Measurement.countUnbacked(count);
        }
        return sizeOf(count);
    }

    private static void checkUnbacked(int count) {
        if (count > DecodeLimits.MAX_UNBACKED) {
            throw new UnencodableValueException(
                    "has " + count + " elements that may take no bytes, and readers take no more than "
                            + DecodeLimits.MAX_UNBACKED + " of them" + REMEDY);
        }
    }

    private static void checkUnbacked(ByteStream in, int count) throws IOException {
        if (Integer.compareUnsigned(count, DecodeLimits.MAX_UNBACKED) > 0) {
            throw refusal(
                    in,
                    Integer.toUnsignedLong(count),
                    "element",
                    " that may take no bytes, of which readers take no more than " + DecodeLimits.MAX_UNBACKED
                            + REMEDY);
        }
        checkLimit(in, count, CodecState.limits(in).maxCount());
        if (!CodecState.of(in).admitsUnbacked(count, in.position())) {
            throw Failures.malformed(in, Reason.LIMIT_EXCEEDED, TOO_MANY_UNBACKED + REMEDY);
        }
    }

    /**
     * Reads the number of elements of a collection that may hold nulls, which take one bit.
     *
     * @param in the stream to read from
     * @return the count, 0 or more
     * @throws MalformedRecordException if the bytes that are left cannot hold that many elements, or it is over the
     *     stream's limit
     * @throws IOException if the stream fails
     */
    public static int readNullable(ByteStream in) throws IOException {
        int count = in.readVarInt();
        checkLimit(in, count, CodecState.limits(in).maxCount());
        checkBacked(in, count, PlainBits.sizeOf(count));
        return count;
    }

    /**
     * Steps over a collection of elements that all take the same number of bytes.
     *
     * @param in the stream to read from
     * @param width the bytes of each element, 1 or more
     * @throws MalformedRecordException if the bytes that are left cannot hold that many elements, or it is over the stream's
     *     limit
     * @throws IOException if the stream fails
     */
    public static void skip(ByteStream in, int width) throws IOException {
        int count = read(in, width);
        Frames.skip(in, (long) count * width);
    }

    /**
     * Returns how many bytes to reserve for the elements that come next, of which several share a reservation.
     *
     * @param rest how many there are still to be; if more come than there should be, each has a reservation of its own
     * @param width the bytes of each element, from 1 to {@link Window#MAX_RUN}
     * @return a multiple of the width
     */
    public static int batch(int rest, int width) {
        return Math.max(1, Math.min(rest, Window.MAX_RUN / width)) * width;
    }

    /**
     * Reads a length in bytes.
     *
     * @param in the stream to read from
     * @return the length, 0 or more
     */
    static int readLength(ByteStream in) throws IOException {
        int length = in.readVarInt();
        checkLength(in, length, length);
        return length;
    }

    /** Reads the number of elements of an array of primitive type. */
    static int readArrayLength(ByteStream in, int width) throws IOException {
        int count = in.readVarInt();
        checkLength(in, count, (long) count * width);
        return count;
    }

    static void checkLength(ByteStream in, int count, long size) throws IOException {
        if (count < 0 || size > CodecState.limits(in).maxLength()) {
            throw overLimit(
                    in,
                    count < 0 ? Integer.toUnsignedLong(count) : size,
                    CodecState.limits(in).maxLength(),
                    "byte",
                    "withMaxLength");
        }
        checkBacked(in, count, size);
    }

    private static void checkLimit(ByteStream in, int count, int limit) throws IOException {
        if (count < 0 || count > limit) {
            throw overLimit(in, Integer.toUnsignedLong(count), limit, "element", "withMaxCount");
        }
    }

    private static void checkBacked(ByteStream in, int count, long size) throws IOException {
        if (size > Window.readable(in) && size > Window.remaining(in)) {
            throw Failures.malformed(
                    in,
                    Reason.LENGTH_EXCEEDS_INPUT,
                    "a count of " + count + " needs " + Failures.count(size, "byte") + " or more, but "
                            + Failures.left(Window.remaining(in)));
        }
    }

    private static MalformedRecordException overLimit(ByteStream in, long count, int limit, String unit, String wither)
            throws IOException {
        return refusal(in, count, unit, ", over the limit of " + limit + DecodeLimits.toRead(wither));
    }

    /** Refuses so many, because they are not there or else because of what is said. */
    private static MalformedRecordException refusal(ByteStream in, long count, String unit, String problem)
            throws IOException {
        long left = Window.remaining(in);
        if (count > left) {
            return Failures.malformed(
                    in,
                    Reason.LENGTH_EXCEEDS_INPUT,
                    Failures.count(count, unit) + " announced, but " + Failures.left(left));
        }
        return Failures.malformed(in, Reason.LIMIT_EXCEEDED, Failures.count(count, unit) + " announced" + problem);
    }

    /**
     * Returns the capacity to create a list with.
     *
     * @param in the stream that the elements come from
     * @param count how many elements are announced, as {@link #read} returned it
     * @return the count, or less where it is not known that the bytes for so many elements exist
     */
    public static int capacity(ByteStream in, int count) {
        return count <= UNBACKED_CAPACITY || isKnownToExist(in, count) ? count : UNBACKED_CAPACITY;
    }

    /**
     * Tells whether bytes that were found to fit into what is left are really there. A forward-only stream does not know its
     * end: there, what is left is what the record around it claims to have.
     */
    static boolean isKnownToExist(ByteStream in, long size) {
        return in.isSeekable() || size <= Window.readable(in);
    }

    /**
     * Returns the capacity to create a hash set or map with, so that it need not grow.
     *
     * @param in the stream that the elements come from
     * @param count how many elements are announced, as {@link #read} returned it
     * @return a capacity for the count, or for less where it is not known that the bytes for so many elements exist
     */
    public static int hashCapacity(ByteStream in, int count) {
        int capacity = capacity(in, count);
        return capacity > 1 << 29 ? Integer.MAX_VALUE : capacity + capacity / 3 + 1;
    }
}
