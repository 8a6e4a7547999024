package io.github.binrec.stream;

/**
 * How much a stream asks its storage for at once: a page, but little at a place that it was moved to, where often only a few bytes
 * are read, and four times as much each time reading goes on there.
 */
final class ReadAhead {
    /** How much is read at first at a place that was jumped to. */
    static final int FIRST_READ = 1 << 9;

    /**
     * So much or more, wanted at a place that was jumped to, is a piece of its own rather than the head of one, and is read
     * without what follows.
     */
    static final int LONE_READ = 1 << 6;

    private final int page;
    private int next;

    ReadAhead(int page) {
        this.page = page;
        this.next = page;
    }

    /** Returns how many bytes to ask for, 1 to a page. */
    int bytes() {
        return next;
    }

    /** The stream was moved to a place of which the window has nothing. */
    void jumped() {
        next = Math.min(page, FIRST_READ);
    }

    /** The storage was asked once more. */
    void wentOn() {
        next = Math.min(page, 4 * next);
    }

    /**
     * Whether so many bytes are best read straight to where they are wanted.
     *
     * @param length how many are wanted, none of which the window has
     * @param nothingRead whether nothing was read since the stream was moved
     */
    boolean passesWindow(int length, boolean nothingRead) {
        return length >= page || (nothingRead && next == FIRST_READ && length >= LONE_READ);
    }
}
