package io.github.binrec.stream;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a memory stream, by position, in segments. What was never written has no segment and reads as
 * zeros. The segments know nothing of the size of the stream: bytes behind it may be anything until {@link #zero}.
 */
final class Segments {
    /** The least that is allocated, so that a few small writes do not copy each other. */
    private static final int LEAST = 128;

    /** Where they begin. */
    final Segmentation layout;

    private final SegmentTable byIndex = new SegmentTable();

    /** The bytes of one segment, as far as they were written: {@code length} of them in an array from {@code offset} on. */
    static final class Segment {
        /** The position of its first byte. */
        final long start;

        byte[] bytes;
        int offset;
        int length;

        /** How many of the first bytes somebody else sees too, so that they must not change. */
        int shared;

        Segment(long start, byte[] bytes, int offset, int length, int shared) {
            this.start = start;
            this.bytes = bytes;
            this.offset = offset;
            this.length = length;
            this.shared = shared;
        }

        /** Moves the bytes to an array of their own. */
        private void own(int newLength) {
            if (offset == 0 && length == bytes.length) {
                // Zeros only what it does not copy.
                bytes = Arrays.copyOf(bytes, newLength);
            } else {
                byte[] copy = new byte[newLength];
                System.arraycopy(bytes, offset, copy, 0, Math.min(length, newLength));
                bytes = copy;
            }
            offset = 0;
            length = newLength;
            shared = 0;
        }
    }

    /** How many bytes are expected; the first segment is made for as many. */
    private final long expected;

    Segments(Segmentation layout, long expected) {
        this.layout = layout.withFirst(expected);
        this.expected = expected;
    }

    /** Makes an array the content, without a copy and without ever changing it. */
    void share(byte[] bytes) {
        for (int at = 0; at < bytes.length; ) {
            int length = Math.min(layout.left(at), bytes.length - at);
            byIndex.put(layout.index(at), new Segment(at, bytes, at, length, length));
            at += length;
        }
    }

    /** Returns the segment at a position, or null if nothing was written there. */
    @Nullable Segment at(long position) {
        return byIndex.get(layout.index(position));
    }

    /**
     * Returns the segment at a position with room for {@code length} bytes that may be changed. The range must not leave
     * the segment.
     */
    Segment writable(long position, int length) {
        long index = layout.index(position);
        int from = layout.within(position);
        int to = from + length;
        Segment segment = byIndex.get(index);
        if (segment == null) {
            int capacity = capacity(index, to, 0);
            segment = new Segment(layout.start(index), new byte[capacity], 0, capacity, 0);
            byIndex.put(index, segment);
        } else if (to > segment.length) {
            segment.own(capacity(index, to, segment.length));
        } else if (from < segment.shared) {
            segment.own(segment.length);
        }
        return segment;
    }

    private int capacity(long index, int needed, int present) {
        int span = layout.span(index);
        Segment before = byIndex.get(index - 1);
        if (before != null && before.length == layout.span(index - 1)) {
            // The stream is growing through it: no need to feel the way.
            return span;
        }
        long least = index == 0 && expected > 0 && present == 0 ? expected : LEAST;
        return (int) Math.min(span, Math.max(Math.max(needed, 2L * present), least));
    }

    /**
     * Returns how many bytes from a position on can lie in the window: up to the end of the segment, or to that of the bytes that are
     * expected, as long as none is there behind those. What room is made for need not come, and if it does not, the array is just right.
     *
     * @param from the position
     * @param end up to where bytes are there, or will be
     */
    int left(long from, long end) {
        int left = layout.left(from);
        return end < expected ? (int) Math.min(left, expected - from) : left;
    }

    /** Sees to it that a range can be written. If the memory does not suffice, the content is as before. */
    void prepare(long position, long length) {
        long end = position + length;
        for (long at = position; at < end; ) {
            int n = (int) Math.min(end - at, layout.left(at));
            writable(at, n);
            at += n;
        }
    }

    void read(long position, byte[] target, int offset, int length) {
        for (int done = 0; done < length; ) {
            long at = position + done;
            int from = layout.within(at);
            int n = Math.min(length - done, layout.left(at));
            Segment segment = at(at);
            int present = 0;
            if (segment != null && segment.length > from) {
                present = Math.min(n, segment.length - from);
                System.arraycopy(segment.bytes, segment.offset + from, target, offset + done, present);
            }
            Arrays.fill(target, offset + done + present, offset + done + n, (byte) 0);
            done += n;
        }
    }

    void write(long position, byte[] source, int offset, int length) {
        for (int done = 0; done < length; ) {
            long at = position + done;
            int from = layout.within(at);
            int n = Math.min(length - done, layout.left(at));
            Segment segment = writable(at, n);
            System.arraycopy(source, offset + done, segment.bytes, segment.offset + from, n);
            done += n;
        }
    }

    /** Makes a range zeros; what lies behind it in the same segment may be lost. */
    void zero(long from, long to) {
        if (from >= to) {
            return;
        }
        int place = byIndex.firstFrom(layout.index(from));
        Segment segment = byIndex.atPlace(place);
        while (segment != null && segment.start < to) {
            long start = segment.start;
            int first = (int) Math.max(from - start, 0);
            int last = (int) Math.min(to - start, segment.length);
            if (first < Math.min(segment.shared, last)) {
                // It must not be changed, so it ends here: what has no bytes is zeros.
                segment.length = first;
                segment.shared = first;
            } else if (first < last) {
                Arrays.fill(segment.bytes, segment.offset + first, segment.offset + last, (byte) 0);
            }
            segment = byIndex.atPlace(++place);
        }
    }

    /** Lets go of the segments that lie wholly behind a size, but for the first, which a stream that is used again needs. */
    void cut(long size) {
        long first = size == 0 ? 0 : layout.index(size - 1) + 1;
        Segment kept = first == 0 ? at(0) : null;
        byIndex.removeFrom(first);
        if (kept != null && kept.shared == 0) {
            byIndex.put(0L, kept);
        }
    }

    /** Gives away the array that is the whole content, or null if there is none such. The segments are then empty. */
    byte @Nullable [] take(long size) {
        Segment segment = at(0);
        if (segment == null || segment.shared > 0 || segment.bytes.length != size) {
            return null;
        }
        byIndex.removeFrom(0);
        return segment.bytes;
    }

    /** Forgets everything. */
    void clear() {
        byIndex.removeFrom(0);
    }
}
