package io.github.binrec.stream;

import java.io.IOException;

/**
 * Which bytes of a stream's window are still to be written to its storage: those between two positions, without a gap, so that
 * they can go in one piece, and nothing goes that was not written. They lie in the window until they have gone.
 */
final class UnwrittenBytes {
    private final StorageAccess storage;
    private final boolean append;
    private final int page;

    /** The position of the first; as {@link #to} if there are none. */
    private long from;

    /** The position behind the last; 0 if there are none. */
    private long to;

    /**
     * Creates an empty range.
     *
     * @param storage where the bytes go
     * @param append whether they go behind its end, wherever that is
     * @param page files take pieces of this size, at its multiples, in less time than others
     */
    UnwrittenBytes(StorageAccess storage, boolean append, int page) {
        this.storage = storage;
        this.append = append;
        this.page = page;
    }

    boolean isEmpty() {
        return from == to;
    }

    /** Returns the position behind the last, 0 if there are none. */
    long end() {
        return to;
    }

    /**
     * Whether bytes can be added at a position. Otherwise bytes would lie between that were not written, and that may be older than
     * those in the storage.
     */
    boolean adjoins(long position) {
        return from == to || (from <= position && position <= to);
    }

    /** Adds the bytes between two positions, the first of which {@linkplain #adjoins adjoins}. */
    void add(long start, long end) {
        from = from < to ? Math.min(from, start) : start;
        to = Math.max(to, end);
    }

    /**
     * Returns how far bytes can go so that whole pages do, and less than one stays.
     *
     * @param end the position behind the last that may go
     * @return the last multiple of a page before it, or {@code end} itself if nothing is to stay
     */
    long wholePages(long end) {
        long last = end - end % page;
        return append || to != end || last <= from ? end : last;
    }

    /**
     * Hands over the bytes up to a position.
     *
     * @param end the position, at most {@link #end()}
     * @param window the array in which they lie
     * @param windowStart the position of its first byte
     * @return the position behind them in the storage, which is another one where somebody else has appended before
     */
    long writeUpTo(long end, byte[] window, long windowStart) throws IOException {
        long behind = storage.write(append, from, window, (int) (from - windowStart), (int) (end - from));
        from = end;
        if (from == to) {
            from = 0;
            to = 0;
        }
        return behind;
    }
}
