package io.github.binrec.stream;

/**
 * Where the segments of a stream in memory begin. The first one is long, so that most streams lie in one array. The others are
 * short: a new array is zeroed as a whole, and only a short one is still in the processor's own cache when the bytes come.
 *
 * @param first how many positions the first segment covers
 * @param later how many each later one covers
 */
record Segmentation(int first, int later) {
    /** The longest array that every JDK can make. */
    private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

    private static final int MEBIBYTE = 1 << 20;

    /** With the header of an array they fill whole mebibytes of the heap. */
    private static final int HEADER = 64;

    /** Into so many regions G1 cuts a heap, if that makes no shorter ones than a mebibyte. */
    private static final int REGIONS = 2048;

    private static final Segmentation DEFAULT = ofHeap(Runtime.getRuntime().maxMemory());

    /**
     * Returns the layout for a heap. Later segments are as long as a region of G1's, up to 8 MiB: an array that fills a region
     * stays where it is, while those that share one are moved when the young ones among the objects are collected.
     *
     * @param most the most bytes that the heap may have
     */
    static Segmentation ofHeap(long most) {
        int later = MEBIBYTE;
        while (later < most / REGIONS && later < 8 * MEBIBYTE) {
            later *= 2;
        }
        return new Segmentation(32 * MEBIBYTE - HEADER, later - HEADER);
    }

    static Segmentation standard() {
        return DEFAULT;
    }

    /** Returns a layout whose first segment takes as many positions, if they are more than now and an array can hold them. */
    Segmentation withFirst(long length) {
        return length <= first || length > MAX_ARRAY ? this : new Segmentation((int) length, later);
    }

    /** Returns the index of the segment that covers a position. */
    long index(long position) {
        return position < first ? 0 : 1 + (position - first) / later;
    }

    /** Returns the position at which a segment begins. */
    long start(long index) {
        return index == 0 ? 0 : first + (index - 1) * later;
    }

    /** Returns how many positions a segment covers. */
    int span(long index) {
        return index == 0 ? first : later;
    }

    /** Returns how far into its segment a position lies. */
    int within(long position) {
        return (int) (position < first ? position : (position - first) % later);
    }

    /** Returns how many positions there are from a position to the end of its segment. */
    int left(long position) {
        return (int) (position < first ? first - position : later - (position - first) % later);
    }
}
