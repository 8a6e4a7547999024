package io.github.binrec.stream;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Direct access to the bytes under a stream's position, for codecs that read or write several values with one check.
 *
 * <p>Not meant for applications. An index is one into {@link #array}, which any other call on the stream may replace: fetch
 * it after {@link #require} or {@link #reserve}, and do not keep it. Bytes of the array outside the range that was asked for
 * belong to the stream. The methods check what they must and no more: {@link #advance} believes its caller.
 *
 * <p>Reading: {@code int p = require(in, 12); byte[] b = array(in);} and the 12 bytes from {@code p} on are consumed.
 * Writing: {@code int p = reserve(out, 12); byte[] b = array(out);}, fill up to 12 bytes from {@code p} on, {@code advance(out, end)}.
 * Only what is advanced over may be filled: what lies behind may be content.
 */
public final class Window {
    /** Runs of up to this many bytes can be asked for of every stream. */
    public static final int MAX_RUN = 4096;

    /** How many bytes a stream holds back at least before {@link HoldOverflowException}, those that are only reserved included. */
    public static final int HOLD_MAX = 1 << 20;

    private Window() {}

    /**
     * Returns the array that the stream's window is.
     *
     * @param stream the stream
     * @return the array; valid until the next call on the stream
     */
    public static byte[] array(ByteStream stream) {
        return stream.window;
    }

    /**
     * Consumes bytes that then lie side by side in {@link #array}.
     *
     * @param in the stream to read from
     * @param n how many bytes, 0 to {@link #MAX_RUN}
     * @return the index of the first
     * @throws EndOfStreamException if fewer are left before the end or the read limit; nothing is consumed
     * @throws IOException if the stream is closed or fails
     */
    public static int require(ByteStream in, int n) throws IOException {
        int p = in.cursor;
        if (p > in.readLimit - n) {
            p = in.fill(n);
        }
        in.cursor = p + n;
        return p;
    }

    /**
     * Makes room for bytes at the position, which does not move before {@link #advance}.
     *
     * @param out the stream to write to
     * @param n how many bytes, 0 to {@link #MAX_RUN}
     * @return the index of the first
     * @throws HoldOverflowException if a hold is on and would become too large
     * @throws IOException if the stream is closed or fails
     */
    public static int reserve(ByteStream out, int n) throws IOException {
        int p = out.cursor;
        if (p > out.writeLimit - n) {
            p = out.room(n);
        }
        return p;
    }

    /**
     * Says that the bytes up to an index are written or read.
     *
     * @param stream the stream that was written to or read from
     * @param end the index after the last byte, within what {@link #reserve} gave or {@link #readable} told
     */
    public static void advance(ByteStream stream, int end) {
        stream.cursor = end;
    }

    /**
     * Takes back the last of the bytes that were written since {@link #hold}.
     *
     * @param out the stream to write to
     * @param end the index after the last byte that stays, not before that of the first since then
     */
    public static void retreat(ByteStream out, int end) {
        out.cursor = end;
        // What was read there has been overwritten in the window.
        out.dataLimit = Math.min(out.dataLimit, end);
    }

    /**
     * Returns how many bytes {@link #require} gives at once.
     *
     * @param in the stream to read from
     * @return the number of bytes in the window before the read limit
     */
    public static int readable(ByteStream in) {
        return Math.max(ahead(in), 0);
    }

    /**
     * Returns how far ahead of the position the bytes end that {@link #require} gives at once: as {@link #readable}, but for the check
     * that a comparison with what is needed makes anyway.
     *
     * @param in the stream to read from
     * @return the number of bytes; 0 or less if there are none
     */
    public static int ahead(ByteStream in) {
        return in.readLimit - in.cursor;
    }

    /**
     * Returns how many bytes can be read before the read limit or the end, whichever is nearer.
     *
     * @param in the stream to read from
     * @return the number of bytes, or {@link Long#MAX_VALUE} if nobody knows, which is so in a forward-only stream without
     *     a limit; in one with a limit, the number up to that
     * @throws IOException if the stream is closed or fails
     */
    public static long remaining(ByteStream in) throws IOException {
        in.checkReadable();
        return in.remaining();
    }

    /**
     * Returns whether a number of bytes can be read before the read limit and the end. Cheaper than {@link #remaining} on a
     * file: it asks for the file's size only if the window does not tell.
     *
     * @param in the stream to read from
     * @param n how many bytes
     * @return whether they are there, as far as can be known; true where nobody knows
     * @throws IOException if the stream is closed or fails
     */
    public static boolean hasRemaining(ByteStream in, long n) throws IOException {
        in.checkReadable();
        return in.hasRemaining(n);
    }

    /**
     * Returns where the stream stands in {@link #array}.
     *
     * @param stream the stream
     * @return the index of the byte at the position; the next {@link #readable} bytes from there on can be read at once
     */
    public static int index(ByteStream stream) {
        return stream.cursor;
    }

    /**
     * Returns the position of an index.
     *
     * @param stream the stream
     * @param index an index into {@link #array}
     * @return the position, in bytes from the start of the stream
     */
    public static long positionOf(ByteStream stream, int index) {
        return stream.windowStart + index;
    }

    /**
     * Returns where the stream stands, as {@link ByteStream#position()} does, but also after it was closed or has failed.
     *
     * @param stream the stream
     * @return the position, in bytes from the start of the stream
     */
    public static long positionOf(ByteStream stream) {
        return stream.here();
    }

    /**
     * Returns the position that no read passes.
     *
     * @param in the stream to read from
     * @return the position, or {@link Long#MAX_VALUE} if there is no limit
     */
    public static long limit(ByteStream in) {
        return in.readEnd;
    }

    /**
     * Sets the position that no read passes: to reads it is the end of the stream.
     *
     * @param in the stream to read from
     * @param end the position
     * @return the limit before, for {@link #restore}
     */
    public static long narrow(ByteStream in, long end) {
        long previous = in.readEnd;
        restore(in, end);
        return previous;
    }

    /**
     * Makes an index the end of what can be read: as {@link #narrow}, where the limit lies in the window.
     *
     * @param in the stream to read from
     * @param end the index, at most {@link #readable} behind {@link #index}
     */
    public static void narrowTo(ByteStream in, int end) {
        in.readEnd = in.windowStart + end;
        in.readLimit = end;
    }

    /**
     * Sets the limit back.
     *
     * @param in the stream to read from
     * @param previous what {@link #narrow} returned
     */
    public static void restore(ByteStream in, long previous) {
        in.readEnd = previous;
        // 0 says that the window is not mapped for reading; the hook then sees the limit.
        if (in.readLimit > 0) {
            in.clipReadLimit();
        }
    }

    /**
     * Returns whether bytes are held back.
     *
     * @param out the stream to write to
     * @return whether {@link #hold} was called, and neither {@link #release} nor {@link #rollback} since
     */
    public static boolean held(ByteStream out) {
        return out.holdStart >= 0;
    }

    /**
     * Begins to hold back: all bytes written from the position on lie side by side in {@link #array} and do not leave it
     * before {@link #release}. Until then nothing but writing is possible; closing the stream drops them.
     *
     * @param out the stream to write to
     * @throws IllegalStateException if bytes are held back already
     * @throws IOException if the stream is closed or fails
     */
    public static void hold(ByteStream out) throws IOException {
        long here = out.here();
        if (here > out.holdsAbove && !held(out)) {
            out.holdStart = here;
        } else {
            holdAnywhere(out);
        }
    }

    private static void holdAnywhere(ByteStream out) throws IOException {
        out.checkWritable();
        if (held(out)) {
            throw new IllegalStateException(out.description() + " holds back bytes already");
        }
        out.beginHold();
    }

    /**
     * Ends the hold: what was written is part of the stream.
     *
     * @param out the stream to write to
     * @throws IllegalStateException if nothing is held back
     * @throws IOException if the stream is closed or fails; the bytes are then still held back, unless the stream has failed
     *     for good
     */
    public static void release(ByteStream out) throws IOException {
        if (out.holdStart > out.holdsAbove && out.here() > out.holdStart) {
            out.holdStart = -1;
        } else {
            releaseAnywhere(out);
        }
    }

    private static void releaseAnywhere(ByteStream out) throws IOException {
        out.checkWritable();
        checkHeld(out);
        out.endHold();
    }

    /**
     * Ends the hold and drops what was written since: content, size and position are what they were before.
     *
     * @param out the stream to write to; if it has failed or was closed meanwhile, nothing happens
     */
    public static void rollback(ByteStream out) {
        if (held(out)) {
            out.dropHold();
        }
    }

    /**
     * Returns where a held byte lies.
     *
     * @param out the stream to write to
     * @param position a position from that of {@link #hold} to the one at which the stream stands
     * @return the index into {@link #array}
     */
    public static int heldIndex(ByteStream out, long position) {
        return (int) (position - out.windowStart);
    }

    /**
     * Returns whether a codec has marked the stream as being inside a record.
     *
     * @param stream the stream
     * @return the mark
     */
    public static boolean inRecord(ByteStream stream) {
        return stream.inRecord;
    }

    /**
     * Marks the stream as being inside a record, or not.
     *
     * @param stream the stream
     * @param inside the mark
     */
    public static void inRecord(ByteStream stream, boolean inside) {
        stream.inRecord = inside;
    }

    /**
     * Returns what a codec has attached to the stream.
     *
     * @param stream the stream
     * @return the attachment, or null
     */
    public static @Nullable Object attachment(ByteStream stream) {
        return stream.attachment;
    }

    /**
     * Attaches something to the stream, in place of what was attached before.
     *
     * @param stream the stream
     * @param attachment what to keep with it, or null for nothing
     */
    public static void attach(ByteStream stream, @Nullable Object attachment) {
        stream.attachment = attachment;
    }

    /**
     * Returns the number that a codec has attached to the stream: what is needed too often to be asked of the {@link #attachment}.
     *
     * @param stream the stream
     * @return the number, 0 if none was attached
     */
    public static int attachedNumber(ByteStream stream) {
        return stream.attachedNumber;
    }

    /**
     * Attaches a number to the stream, in place of the one before.
     *
     * @param stream the stream
     * @param number the number
     */
    public static void attachNumber(ByteStream stream, int number) {
        stream.attachedNumber = number;
    }

    /**
     * Checks that the stream can be read from.
     *
     * @param in the stream to read from
     * @throws java.nio.channels.NonReadableChannelException if it was not opened for that
     * @throws IOException if it is closed or has failed
     */
    public static void checkReadable(ByteStream in) throws IOException {
        in.checkReadable();
    }

    /**
     * Checks that the stream can be written to.
     *
     * @param out the stream to write to
     * @throws java.nio.channels.NonWritableChannelException if it was not opened for that
     * @throws IOException if it is closed or has failed
     */
    public static void checkWritable(ByteStream out) throws IOException {
        out.checkWritable();
    }

    private static void checkHeld(ByteStream out) {
        if (!held(out)) {
            throw new IllegalStateException(out.description() + " holds back nothing");
        }
    }
}
