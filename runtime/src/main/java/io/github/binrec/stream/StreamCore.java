package io.github.binrec.stream;

import java.io.IOException;
import java.util.ConcurrentModificationException;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ByteStream} works on: a window of its bytes, and hooks by which each kind of stream moves the window. Access
 * looks at one limit and at the array; only where that does not suffice it calls a hook, by way of a method here that checks
 * what has to be checked first, so that the hooks do nothing but move bytes.
 *
 * <p>The window is mapped for reading ({@link #readLimit} is then greater than 0), for writing ({@link #writing}), or for
 * neither: both limits are then 0, and the next access calls a hook. Closing, failing and much else is done by leaving it
 * mapped for neither.
 */
abstract class StreamCore {
    static final byte[] EMPTY = {};

    /** Bytes of the stream; the one at index {@code i} has the position {@code windowStart + i}. */
    byte[] window = EMPTY;

    /** Where the stream stands in the window. */
    int cursor;

    /** Reads up to this index need no hook; 0 unless the last access was a read. */
    int readLimit;

    /** Writes up to this index need no hook; 0 unless the last access was a write. */
    int writeLimit;

    /**
     * Bytes before this index are content of the stream. While {@link #writing} it stays where it was, and from the cursor on,
     * if that lies behind it, bytes may be changed that are not written.
     */
    int dataLimit;

    /** Bytes before this index are not to be read, though they have positions too. */
    int dataFloor;

    /** Position of the first byte of the window. */
    long windowStart;

    /** No read passes this position. */
    long readEnd = Long.MAX_VALUE;

    /** Whether the window is mapped for writing. What lies from {@link #writeFrom} to the cursor is then new. */
    boolean writing;

    /** Where the writes began that the subclass has not taken note of yet. */
    int writeFrom;

    /** Position from which on bytes are held back, or -1. */
    long holdStart = -1;

    /**
     * At a position above this a hold may begin and end without a hook: the window is mapped for writing, what is stored there need not
     * be moved for it to be content, and there is none from there on. {@code Long.MAX_VALUE} if there is no such position.
     */
    long holdsAbove = Long.MAX_VALUE;

    /** Whether a codec is inside a record; of use to codecs only. */
    boolean inRecord;

    /** State that a codec keeps with the stream. */
    @Nullable Object attachment;

    /** A number that codecs keep with the stream. */
    int attachedNumber;

    final boolean opensForReading;
    final boolean opensForWriting;
    final boolean seekable;

    /** Whether reads are allowed now: opened for it, neither closed nor failed. */
    private boolean readable;

    /** Whether writes are allowed now. */
    private boolean writable;

    boolean closed;

    /** What made the stream unusable. */
    private @Nullable IOException failure;

    /** Whether a hook is running. Plain, since it is a best effort. */
    private boolean busy;

    StreamCore(boolean readable, boolean writable, boolean seekable) {
        this.opensForReading = readable;
        this.opensForWriting = writable;
        this.seekable = seekable;
        this.readable = readable;
        this.writable = writable;
    }

    // ---------------------------------------------------------------- hooks

    /**
     * Maps the window for reading so that {@code n >= 1} bytes lie at the cursor, or as many as there are before the end
     * and {@link #readEnd}. Returns their number, which may be greater than {@code n}.
     */
    abstract int load(int n) throws IOException;

    /** As {@code load(1)}, where everything up to the end is going to be read. */
    abstract int loadRest() throws IOException;

    /** Maps the window for writing so that {@code n >= 1} bytes can be stored at the cursor. */
    abstract void map(int n) throws IOException;

    /** Reads 1 to {@code length} bytes, as many as there are if that needs no waiting; 0 at the end. */
    abstract int readMany(byte[] bytes, int offset, int length) throws IOException;

    /** Writes bytes for which the window has no room. */
    abstract void writeMany(byte[] bytes, int offset, int length) throws IOException;

    /** Sees to it that {@code length} bytes can be written, as far as that can be known before. */
    abstract void prepare(long length) throws IOException;

    /** Whether so many bytes have to be written at once, so that no other process appends between them. */
    boolean appendsInOnePiece(int length) {
        return false;
    }

    /** Returns the position after the last byte, or {@code Long.MAX_VALUE} if nobody knows. */
    abstract long end() throws IOException;

    /** Returns a position up to which there are bytes for sure. */
    abstract long endAtLeast();

    /** Returns how many bytes can be read without waiting. */
    abstract long ready() throws IOException;

    /** Stands at a position; what was written is taken note of before. */
    abstract void moveTo(long position) throws IOException;

    abstract void resize(long size) throws IOException;

    abstract void flushOut() throws IOException;

    abstract void syncOut() throws IOException;

    /** Releases what the stream holds; {@code flush} says whether to write what is still to be written. */
    abstract void release(boolean flush) throws IOException;

    abstract byte[] content() throws IOException;

    /** As {@link #content}, where the stream is not used afterwards. */
    byte[] takeContent() throws IOException {
        return content();
    }

    abstract void beginHold() throws IOException;

    abstract void endHold() throws IOException;

    abstract void dropHold();

    /** Says for a message what can still be done with a closed stream. */
    String leftAfterClose() {
        return "";
    }

    /** Returns what the stream is, for messages. */
    abstract String description();

    // ---------------------------------------------------------------- the way into the hooks

    /** Makes {@code n} bytes readable at the cursor and returns the cursor. */
    final int fill(int n) throws IOException {
        checkReadable();
        checkNotHeld();
        if (n == 0) {
            return cursor;
        }
        enter();
        try {
            int have = load(n);
            if (have < n) {
                throw endOfStream(n, have);
            }
            return cursor;
        } finally {
            leave();
        }
    }

    /** Makes room for {@code n} bytes at the cursor and returns the cursor. */
    final int room(int n) throws IOException {
        checkWritable();
        if (n == 0) {
            return cursor;
        }
        enter();
        try {
            map(n);
            return cursor;
        } finally {
            leave();
        }
    }

    /** Makes at least one byte readable; returns how many are, 0 at the end. */
    final int more(int wanted) throws IOException {
        int have = readLimit - cursor;
        if (have >= wanted) {
            return have;
        }
        checkReadable();
        checkNotHeld();
        enter();
        try {
            return load(wanted);
        } finally {
            leave();
        }
    }

    /** As {@code more(1)}, where everything up to the end is going to be read. */
    final int moreOfRest() throws IOException {
        int have = readLimit - cursor;
        if (have > 0) {
            return have;
        }
        checkReadable();
        checkNotHeld();
        enter();
        try {
            return loadRest();
        } finally {
            leave();
        }
    }

    final void enter() {
        if (busy) {
            throw new ConcurrentModificationException(description() + " is used by two threads at the same time");
        }
        busy = true;
    }

    final void leave() {
        busy = false;
    }

    final void checkOpen() throws IOException {
        if (closed) {
            throw new StreamClosedException(description()
                    + " is closed; use it before, and note that closing a view of it, such as a reader, closes it too"
                    + leftAfterClose());
        }
        if (failure != null) {
            throw new IOException(description() + " cannot be used after a failure: " + failure.getMessage(), failure);
        }
    }

    final void checkReadable() throws IOException {
        if (!readable) {
            checkOpen();
            throw new NotOpenForReadingException(
                    description()
                            + (seekable
                                    ? " is open for writing only; open it with StandardOpenOption.READ too"
                                    : " only takes bytes; what is to be read too is written to memory() or to a file opened with READ and WRITE"));
        }
    }

    final void checkWritable() throws IOException {
        if (!writable) {
            checkOpen();
            throw new NotOpenForWritingException(
                    description()
                            + (seekable
                                    ? " is open for reading only; open it with StandardOpenOption.WRITE too"
                                    : " only gives bytes; what is to be changed is copied to memory() or to a file opened with READ and WRITE"));
        }
    }

    final void checkSeekable() throws IOException {
        checkOpen();
        if (!seekable) {
            throw new UnsupportedOperationException(description() + " only goes forward");
        }
    }

    final void checkNotHeld() {
        if (holdStart >= 0) {
            throw new IllegalStateException(description() + " is in the middle of writing a record");
        }
    }

    /** Checks that so many bytes can be written at a position: the last one has one too. */
    final void checkEnd(long position, long length) throws IOException {
        if (position > Long.MAX_VALUE - length) {
            throw new IOException(description() + ": " + Wording.bytes(length) + " at position " + position
                    + (length == 1 ? " reaches" : " reach") + " beyond Long.MAX_VALUE");
        }
    }

    /** Makes the stream unusable. */
    final void fail(IOException cause) {
        failure = cause;
        readable = false;
        writable = false;
        holdStart = -1;
        writing = false;
        stand(here());
    }

    /** Stands at a position without a window: the next access goes through a hook. */
    final void stand(long position) {
        window = EMPTY;
        holdsAbove = Long.MAX_VALUE;
        windowStart = position;
        cursor = 0;
        readLimit = 0;
        writeLimit = 0;
        dataFloor = 0;
        dataLimit = 0;
    }

    /** Lets reads go as far as the data in the window and {@link #readEnd} allow. */
    final void clipReadLimit() {
        long end = readEnd - windowStart;
        readLimit = end < dataLimit ? (int) Math.max(end, 0) : dataLimit;
    }

    final long here() {
        return windowStart + cursor;
    }

    /** Returns how many bytes there are before the read limit and the end; {@code Long.MAX_VALUE} if nobody knows. */
    final long remaining() throws IOException {
        long here = here();
        if (readEnd <= here) {
            return 0;
        }
        if (!writing && readEnd <= endAtLeast()) {
            return readEnd - here;
        }
        long end = Math.min(end(), readEnd);
        return end == Long.MAX_VALUE ? end : Math.max(end - here, 0);
    }

    /** Whether {@code n} bytes remain, asking for the end only if the window does not tell. */
    final boolean hasRemaining(long n) throws IOException {
        return n <= readLimit - cursor || n <= remaining();
    }

    final EndOfStreamException endOfStream(long wanted, long available) {
        return new EndOfStreamException(description(), here(), wanted, Math.max(available, 0));
    }

    /** Closes, whatever state the stream is in; see {@link ByteStream#close}. */
    final void shut() throws IOException {
        if (closed) {
            return;
        }
        boolean overlap = busy;
        boolean failedBefore = failure != null;
        try {
            if (holdStart >= 0 && !overlap) {
                dropHold();
            }
            release(!failedBefore && !overlap);
        } catch (IOException e) {
            // Who has seen the failure need not see what comes of it.
            if (!failedBefore) {
                failure = e;
                throw e;
            }
        } finally {
            closed = true;
            readable = false;
            writable = false;
            writing = false;
            holdStart = -1;
            stand(0);
        }
        if (overlap) {
            String problem = description() + " was closed while another thread was using it";
            failure = new IOException(problem);
            throw new ConcurrentModificationException(problem);
        }
    }

    /** Throws if writing, or closing, has failed, whether the stream was closed or not. */
    final void checkNotFailed() throws IOException {
        if (failure != null) {
            throw new IOException(description() + " failed before: " + failure.getMessage(), failure);
        }
    }
}
