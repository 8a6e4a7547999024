package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.IntFunction;

/**
 * Moves arrays of one numeric primitive type in bulk: views of a ByteBuffer copy whole pieces of the window at once, which
 * a loop over elements does not reach. A record, since the JIT compiler takes the components of one that is a constant for
 * constants: it then inlines the movers, and the views are never allocated.
 *
 * @param <A> the array type
 * @param width the bytes of an element
 * @param creator creates an array of a length
 * @param getter moves elements from a buffer to an array
 * @param putter moves elements from an array to a buffer
 */
record ArrayKind<A>(int width, IntFunction<A> creator, Mover<A> getter, Mover<A> putter) {
    /** How many bytes of an array are believed in at a time where it is not known how many are left. */
    private static final int UNBACKED_SIZE = 1 << 16;

    /** Moves elements between the start of a buffer and an array. */
    interface Mover<A> {
        void move(ByteBuffer buffer, A array, int from, int count);
    }

    void write(ByteStream out, A array, int length) throws IOException {
        OutputLimits.checkLength(out, (long) length * width);
        out.writeVarInt(length);
        int most = Window.MAX_RUN / width;
        for (int from = 0; from < length; ) {
            int count = Math.min(length - from, most);
            int p = Window.reserve(out, count * width);
            putter.move(view(out, p, count), array, from, count);
            Window.advance(out, p + count * width);
            from += count;
        }
    }

    A read(ByteStream in) throws IOException {
        int length = Counts.readArrayLength(in, width);
        long size = (long) length * width;
        boolean backed = size <= UNBACKED_SIZE || Counts.isKnownToExist(in, size);
        int capacity = backed ? length : UNBACKED_SIZE / width;
        A array = creator.apply(capacity);
        for (int from = 0; from < length; ) {
            if (from == capacity) {
                capacity = (int) Math.min(length, 2L * capacity);
                array = grown(array, from, capacity);
            }
            int count = Math.min(capacity - from, Math.max(Window.readable(in), Window.MAX_RUN) / width);
            int p = Window.require(in, count * width);
            getter.move(view(in, p, count), array, from, count);
            from += count;
        }
        return array;
    }

    long sizeOf(int length) {
        long size = (long) length * width;
        OutputLimits.checkMeasuredLength(size);
        return Varints.sizeOf(length) + size;
    }

    @SuppressWarnings("SuspiciousSystemArraycopy") // both are arrays of the one type this kind is for
    private A grown(A array, int length, int capacity) {
        A larger = creator.apply(capacity);
        System.arraycopy(array, 0, larger, 0, length);
        return larger;
    }

    /** The buffer is kept: the JIT compiler does without the views of it, but not without the buffer. */
    private ByteBuffer view(ByteStream stream, int index, int count) {
        return CodecState.of(stream)
                .views()
                .bytes(Window.array(stream))
                .limit(index + count * width)
                .position(index);
    }
}
