package io.github.binrec.stream;

import java.io.IOException;

/**
 * A stream over a {@link Storage}. The window is a page: bytes that were read, and bytes that are to be written, of which
 * exactly those that were written go to the storage, in one piece.
 */
final class PagedByteStream extends ByteStream {
    /** The size of a page. Less shows in the number of system calls, more does not. */
    static final int PAGE = 1 << 16;

    /** The window of a stream that writes is larger by this part of a page: what does not fill a page waits there. */
    private static final int SLACK = 8;

    private final StorageAccess storage;
    private final ReadAhead readAhead;
    private final UnwrittenBytes unwritten;
    private final boolean append;
    private final int page;
    private final int holdMax;

    /** Whether the storage is asked for no more than this stream is. */
    private final boolean exact;

    /** The array of the window, kept where the window is dropped. */
    private byte[] buffer = EMPTY;

    /** The storage had at least this size. */
    private long seenEnd;

    /** Where the stream stood when the hold began. */
    private long holdReturn;

    /** By how much bytes that others appended have moved those held back. */
    private long drift;

    /** How a stream deals with its storage. */
    enum Direction {
        /** Anywhere. */
        RANDOM,
        /** Forward only. */
        FORWARD,
        /** Forward only, never asking for more than it is asked for. */
        FORWARD_EXACT
    }

    PagedByteStream(Storage storage, Access access, Direction direction, long position, int page, int holdMax) {
        super(access.read(), access.write(), direction == Direction.RANDOM);
        this.storage = new StorageAccess(storage, this::fail);
        this.append = access.append();
        this.exact = direction == Direction.FORWARD_EXACT;
        this.page = page;
        this.holdMax = holdMax;
        this.readAhead = new ReadAhead(page);
        this.unwritten = new UnwrittenBytes(this.storage, append, page);
        stand(position);
    }

    @Override
    String description() {
        return storage.description();
    }

    // ---------------------------------------------------------------- reading

    @Override
    int load(int n) throws IOException {
        return load(n, exact ? 0 : readAhead.bytes());
    }

    @Override
    int loadRest() throws IOException {
        return load(1, page);
    }

    /** Loads {@code n} bytes, and up to {@code more} at once if any have to be fetched. */
    private int load(int n, int more) throws IOException {
        settle();
        // Until it has succeeded: what is left in the window after a failure must not be taken for what was asked for.
        readLimit = 0;
        long allowed = Math.max(readEnd - here(), 0);
        int needed = (int) Math.min(n, allowed);
        if (dataLimit - cursor < needed) {
            fetch(needed, more);
        }
        writeLimit = 0;
        clipReadLimit();
        return readLimit - cursor;
    }

    private void fetch(int needed, int more) throws IOException {
        int have = dataLimit - cursor;
        // A length that no bytes back gets a page at first.
        makeSpace(Math.max(page, Math.min(needed, PAGE)));
        while (have < needed) {
            if (dataLimit == window.length) {
                grow((int) Math.min((long) cursor + needed, 2L * window.length));
            }
            int wanted = Math.max(needed - have, Math.min(more, window.length - dataLimit));
            int n = storage.read(
                    windowStart + dataLimit,
                    window,
                    dataLimit,
                    upToReadEnd(Math.min(wanted, window.length - dataLimit)));
            if (n < 0) {
                return;
            }
            dataLimit += n;
            have += n;
        }
        readAhead.wentOn();
    }

    /** A source that must not be asked for too much is not asked for bytes behind the limit either. */
    private int upToReadEnd(int wanted) {
        return exact ? (int) Math.min(wanted, readEnd - windowStart - dataLimit) : wanted;
    }

    /** Makes the window at least {@code capacity} bytes long from the cursor on, keeping what lies from there on. */
    private void makeSpace(int capacity) throws IOException {
        if (window.length - cursor >= capacity) {
            return;
        }
        drain();
        int have = dataLimit - cursor;
        byte[] target = buffer.length >= capacity ? buffer : new byte[capacity];
        System.arraycopy(window, cursor, target, 0, have);
        long here = here();
        window = target;
        buffer = target;
        windowStart = here;
        cursor = 0;
        dataLimit = have;
    }

    private void grow(int capacity) {
        byte[] target = new byte[capacity];
        System.arraycopy(window, 0, target, 0, Math.max(dataLimit, cursor));
        window = target;
        buffer = target;
    }

    @Override
    int readMany(byte[] bytes, int offset, int length) throws IOException {
        settle();
        long start = here();
        try {
            return readPieces(bytes, offset, length);
        } catch (IOException | RuntimeException e) {
            returnTo(start, e);
            throw e;
        }
    }

    /** After a failure: a second attempt gets the same bytes, if the stream can go back. */
    private void returnTo(long start, Exception failure) {
        if (!isSeekable() || start == here()) {
            return;
        }
        try {
            moveTo(start);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private int readPieces(byte[] bytes, int offset, int length) throws IOException {
        readLimit = 0;
        int done = 0;
        while (done < length) {
            int have = dataLimit - cursor;
            if (have > 0) {
                int n = Math.min(have, length - done);
                System.arraycopy(window, cursor, bytes, offset + done, n);
                cursor += n;
                done += n;
            } else if (done > 0 && !isSeekable() && storage.ready(here()) == 0) {
                break;
            } else if (exact || readAhead.passesWindow(length - done, dataLimit == 0)) {
                int n = readPast(bytes, offset + done, length - done);
                if (n < 0) {
                    break;
                }
                done += n;
            } else if (load(length - done > readAhead.bytes() ? length - done : 1) <= 0) {
                break;
            }
        }
        clipReadLimit();
        return done;
    }

    /** Reads without the window. */
    private int readPast(byte[] bytes, int offset, int length) throws IOException {
        drain();
        long here = here();
        int n = storage.read(here, bytes, offset, length);
        stand(here + Math.max(n, 0));
        readAhead.wentOn();
        return n;
    }

    @Override
    byte[] content() throws IOException {
        settle();
        drain();
        return storage.content(here());
    }

    @Override
    long ready() throws IOException {
        if (isSeekable()) {
            return Math.max(Math.min(end(), readEnd) - here(), 0);
        }
        settle();
        long known = (long) dataLimit - cursor + storage.ready(here());
        return Math.max(Math.min(known, readEnd - here()), 0);
    }

    // ---------------------------------------------------------------- writing

    @Override
    void map(int n) throws IOException {
        if (holdStart >= 0) {
            mapHeld(n);
            return;
        }
        settle();
        if (append) {
            stand(storage.size(here()));
        }
        checkEnd(here(), n);
        if (cursor + (long) n > window.length) {
            makeRoom(n);
        } else if (!unwritten.adjoins(here())) {
            drain();
        }
        writing = true;
        writeFrom = cursor;
        readLimit = 0;
        writeLimit = window.length;
        holdsAbove = append ? Long.MAX_VALUE : unwritten.end() - 1;
    }

    @Override
    void writeMany(byte[] bytes, int offset, int length) throws IOException {
        if (holdStart >= 0) {
            mapHeld(length);
            System.arraycopy(bytes, offset, window, cursor, length);
            cursor += length;
            return;
        }
        if (length >= page) {
            writePast(bytes, offset, length);
            return;
        }
        // One write appends in one piece.
        int first = append ? 0 : Math.max(Math.min(writeLimit - cursor, length), 0);
        prepare(length);
        System.arraycopy(bytes, offset, window, cursor, first);
        cursor += first;
        map(length - first);
        System.arraycopy(bytes, offset + first, window, cursor, length - first);
        cursor += length - first;
    }

    /** Writes without the window. */
    private void writePast(byte[] bytes, int offset, int length) throws IOException {
        settle();
        drain();
        if (append) {
            stand(storage.write(true, storage.size(here()), bytes, offset, length));
            return;
        }
        checkEnd(here(), length);
        stand(storage.write(false, here(), bytes, offset, length));
    }

    @Override
    void prepare(long length) throws IOException {
        if (!append) {
            checkEnd(here(), length);
        }
    }

    @Override
    boolean appendsInOnePiece(int length) {
        return append && holdStart < 0 && length > writeLimit - cursor;
    }

    /** Ends writing through the window and takes note of what was written. */
    private void settle() throws IOException {
        if (writing) {
            note();
            writing = false;
            writeLimit = 0;
            holdsAbove = Long.MAX_VALUE;
        }
        if (append) {
            // Only the storage knows where they will stand.
            drain();
        }
    }

    private void note() {
        if (cursor > writeFrom) {
            unwritten.add(windowStart + writeFrom, here());
            dataLimit = Math.max(dataLimit, cursor);
            writeFrom = cursor;
        }
    }

    /** Hands what is still to be written to the storage. */
    private void drain() throws IOException {
        if (unwritten.isEmpty()) {
            return;
        }
        long expected = unwritten.end();
        long end = unwritten.writeUpTo(expected, window, windowStart);
        if (append && holdStart >= 0) {
            drift += end - expected;
        } else if (append) {
            stand(end);
        }
    }

    /** Makes room in a full window. */
    private void makeRoom(int n) throws IOException {
        int keep = drainBlocks(cursor);
        if (keep < cursor && cursor - keep + (long) n <= window.length) {
            moveDown(keep, n);
            return;
        }
        long here = here();
        drain();
        stand(here);
        makeSpace(Math.max(page + page / SLACK, n));
    }

    /**
     * Hands what is to be written to the storage, but for what lies behind the last multiple of a page: files take whole pages
     * in less time. Returns where in the window that begins which was not, or {@code end} if there is nothing.
     *
     * @param end where the bytes end that may go, in the window
     */
    private int drainBlocks(int end) throws IOException {
        long rest = unwritten.wholePages(windowStart + end);
        if (rest == windowStart + end) {
            drain();
            return end;
        }
        unwritten.writeUpTo(rest, window, windowStart);
        return (int) (rest - windowStart);
    }

    /** Moves what lies from an index to the cursor to the start of the window, which then has room for so many bytes. */
    private void moveDown(int from, long needed) {
        byte[] target =
                needed <= window.length ? window : new byte[(int) Math.max(needed, Math.min(holdMax, 2 * needed))];
        System.arraycopy(window, from, target, 0, cursor - from);
        window = target;
        buffer = target;
        windowStart += from;
        cursor -= from;
        dataLimit = (int) Math.max(unwritten.end() - windowStart, 0);
        writeFrom = 0;
    }

    // ---------------------------------------------------------------- position and size

    @Override
    long end() throws IOException {
        if (!isSeekable()) {
            return isWritable() ? here() : Long.MAX_VALUE;
        }
        if (holdStart >= 0) {
            return append ? here() : Math.max(storage.size(here()), here());
        }
        if (writing) {
            settle();
        }
        seenEnd = Math.max(storage.size(here()), unwritten.end());
        return seenEnd;
    }

    @Override
    long endAtLeast() {
        return Math.max(seenEnd, windowStart + dataLimit);
    }

    @Override
    void moveTo(long position) throws IOException {
        settle();
        long index = position - windowStart;
        if (position >= windowStart && index <= dataLimit) {
            cursor = (int) index;
            readLimit = 0;
            return;
        }
        drain();
        stand(position);
        readAhead.jumped();
    }

    @Override
    void resize(long newSize) throws IOException {
        settle();
        drain();
        long here = here();
        storage.setSize(newSize, here);
        seenEnd = newSize;
        if (here > newSize) {
            stand(here);
        } else if (windowStart + dataLimit > newSize) {
            dataLimit = (int) (newSize - windowStart);
        }
        readLimit = 0;
    }

    @Override
    void flushOut() throws IOException {
        settle();
        drain();
        long here = here();
        storage.flush(here);
        if (isSeekable()) {
            stand(here);
        }
    }

    @Override
    void syncOut() throws IOException {
        storage.sync(here());
    }

    @Override
    void release(boolean flush) throws IOException {
        long here = here();
        try {
            if (flush) {
                flushOut();
            }
        } catch (Throwable e) {
            try {
                storage.close(here);
            } catch (IOException | RuntimeException second) {
                if (second != e) {
                    e.addSuppressed(second);
                }
            }
            throw e;
        }
        buffer = EMPTY;
        storage.close(here);
    }

    // ---------------------------------------------------------------- holding back

    @Override
    void beginHold() throws IOException {
        holdReturn = here();
        if (writing) {
            note();
        } else {
            map(1);
        }
        if (unwritten.end() > here()) {
            // A rollback forgets what lies behind.
            drain();
        }
        holdStart = here();
    }

    /** Makes room for {@code n} bytes without letting go of those written since the hold began. */
    private void mapHeld(int n) throws IOException {
        noteBeforeHold();
        int index = (int) (holdStart - windowStart);
        int held = cursor - index;
        long needed = (long) held + n;
        if (holdStart > Long.MAX_VALUE - needed) {
            checkEnd(here(), n);
        }
        if (cursor + (long) n > window.length) {
            if (needed > Math.max(holdMax, window.length)) {
                throw new HoldOverflowException(holdMax);
            }
            int keep = drainBlocks(index);
            if (cursor - keep + (long) n > window.length) {
                drain();
                keep = index;
            }
            moveDown(keep, needed);
            writeFrom = index - keep;
        }
        writeLimit = window.length;
    }

    /** Takes note of what was written before a hold that has begun without a hook. */
    private void noteBeforeHold() {
        int index = (int) (holdStart - windowStart);
        if (index > writeFrom) {
            unwritten.add(windowStart + writeFrom, holdStart);
            dataLimit = Math.max(dataLimit, index);
            writeFrom = index;
        }
    }

    @Override
    void endHold() {
        if (here() == holdStart) {
            dropHold();
            return;
        }
        holdStart = -1;
        windowStart += drift;
        drift = 0;
    }

    @Override
    void dropHold() {
        noteBeforeHold();
        boolean moved = append && holdReturn != holdStart;
        cursor = (int) (holdStart - windowStart);
        holdStart = -1;
        windowStart += drift;
        drift = 0;
        // What was read there has been overwritten in the window.
        dataLimit = Math.min(dataLimit, cursor);
        writing = false;
        writeLimit = 0;
        holdsAbove = Long.MAX_VALUE;
        if (moved) {
            // The hold went to the end to append; before that nothing was left to write.
            stand(holdReturn);
        }
    }
}
