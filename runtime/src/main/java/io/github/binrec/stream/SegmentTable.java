package io.github.binrec.stream;

import io.github.binrec.stream.Segments.Segment;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Segments by their index, in order. Two arrays, since looking one up must not allocate; most streams grow at the end. */
final class SegmentTable {
    private long[] indexes = new long[1];
    private @Nullable Segment[] segments = new @Nullable Segment[1];
    private int count;

    /** Returns the segment of an index, or null. */
    @Nullable Segment get(long index) {
        int place = place(index);
        return place >= 0 ? segments[place] : null;
    }

    /** Returns where an index is, or {@code -1 -} where it belongs. */
    private int place(long index) {
        if (index >= 0 && index < count && indexes[(int) index] == index) {
            // Nothing is left out before it.
            return (int) index;
        }
        return Arrays.binarySearch(indexes, 0, count, index);
    }

    /** Adds a segment, where there is none of its index. */
    void put(long index, Segment segment) {
        int place = -1 - place(index);
        if (count == indexes.length) {
            indexes = Arrays.copyOf(indexes, 2 * count);
            segments = Arrays.copyOf(segments, 2 * count);
        }
        System.arraycopy(indexes, place, indexes, place + 1, count - place);
        System.arraycopy(segments, place, segments, place + 1, count - place);
        indexes[place] = index;
        segments[place] = segment;
        count++;
    }

    /** Removes all segments from an index on. */
    void removeFrom(long index) {
        int from = firstFrom(index);
        Arrays.fill(segments, from, count, null);
        count = from;
    }

    /** Returns the place of the first segment that has the index or a greater one. */
    int firstFrom(long index) {
        int place = place(index);
        return place >= 0 ? place : -1 - place;
    }

    /** Returns the segment at a place, or null behind the last. */
    @Nullable Segment atPlace(int place) {
        return place < count ? segments[place] : null;
    }
}
