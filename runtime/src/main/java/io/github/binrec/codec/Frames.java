package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;

/**
 * The frame of an {@code EXTENSIBLE} record: its length in bytes as unsigned LEB128, then that many bytes. Called by
 * generated code.
 *
 * <p>Writing: the length is not known before the body, so one byte is reserved for it and patched; the rare body of more
 * than 127 bytes is moved up to make room ({@link LongFrames} has records that are likely to have more). This works because
 * the bytes of an open frame stay in the stream's window ({@link Window#hold}). A record too large for that is measured first
 * ({@link RecordCodec}), and its length written at once.
 *
 * <p>Reading: the frame's end becomes the stream's read limit, which costs no check of its own in the body.
 */
public final class Frames {
    /** The most bytes of a body whose length takes one byte. */
    static final long MAX_SHORT = 0x7f;

    private Frames() {}

    /**
     * Begins a frame at the stream's position.
     *
     * @param out the stream to write to
     * @return a token to {@linkplain #close close} the frame with
     * @throws IOException if the stream fails
     */
    public static long open(ByteStream out) throws IOException {
        if (!Window.held(out)) {
            return openMeasured(out);
        }
        int index = Window.reserve(out, 1);
        Window.advance(out, index + 1);
        return Window.positionOf(out, index);
    }

    /**
     * Ends a frame at the stream's position.
     *
     * @param out the stream to write to
     * @param frame what {@link #open} returned
     * @throws IOException if the stream fails
     */
    public static void close(ByteStream out, long frame) throws IOException {
        long length = Window.positionOf(out) - frame - 1;
        // A stream that was closed meanwhile stands at 0: making room then says so.
        if (frame >= 0 && (length & ~MAX_SHORT) == 0) {
            Window.array(out)[Window.heldIndex(out, frame)] = (byte) length;
        } else if (frame >= 0) {
            LongFrames.putLength(out, frame, 1);
        }
    }

    private static long openMeasured(ByteStream out) throws IOException {
        long size = CodecState.of(out).takeExpectedFrame();
        out.writeVarLong(bodyOf(size));
        return -1;
    }

    /** Undoes {@link #sizeOf}: the only body length whose prefix and body together take this many bytes. */
    private static long bodyOf(long size) {
        long body = size - 1;
        while (sizeOf(body) > size) {
            body--;
        }
        return body;
    }

    /**
     * Reads the length of a frame and makes the frame's end the limit of what can be read.
     *
     * @param in the stream to read from
     * @return the limit of what encloses the frame, for {@link #leave}
     * @throws IOException if the stream fails, or the frame does not fit into the one around it or into the bytes present
     */
    public static long enter(ByteStream in) throws IOException {
        int ahead = Window.ahead(in);
        if (ahead > 0) {
            int start = Window.index(in) + 1;
            int length = Window.array(in)[start - 1];
            // Most frames: a length of one byte, and all of them in the window, which ends at the limit around it.
            if (length >= 0 && length < ahead) {
                long enclosing = Window.limit(in);
                Window.advance(in, start);
                Window.narrowTo(in, start + length);
                return enclosing;
            }
        }
        return enterAny(in);
    }

    private static long enterAny(ByteStream in) throws IOException {
        long length = in.readVarLong();
        long enclosing = Window.limit(in);
        long start = in.position();
        if (length < 0 || length > enclosing - start) {
            boolean inRecord = enclosing != Long.MAX_VALUE;
            throw tooLong(in, length, inRecord ? enclosing - start : Window.remaining(in), inRecord);
        }
        if (length > Window.readable(in) && length > Window.remaining(in)) {
            throw tooLong(in, length, Window.remaining(in), false);
        }
        Window.narrow(in, start + length);
        return enclosing;
    }

    /**
     * Checks that a frame was read to its end, and restores the limit around it.
     *
     * @param in the stream to read from
     * @param enclosing what {@link #enter} returned
     * @param unknownFields whether the record has fields unknown to the reader, which explain bytes that are left; these
     *     are stepped over
     * @throws IOException if the stream fails, or bytes are left that nothing explains
     */
    public static void leave(ByteStream in, long enclosing, boolean unknownFields) throws IOException {
        if (Window.positionOf(in) != Window.limit(in)) {
            leaveBehind(in, unknownFields);
        }
        Window.restore(in, enclosing);
    }

    private static void leaveBehind(ByteStream in, boolean unknownFields) throws IOException {
        long left = Window.limit(in) - in.position();
        if (!unknownFields) {
            throw Failures.malformed(
                    in,
                    Reason.UNEXPLAINED_BYTES,
                    Failures.count(left, "byte") + " of the record that none of its fields explains");
        }
        skip(in, left);
    }

    /**
     * Reads what is in a frame without looking into it.
     *
     * @param in the stream to read from
     * @return the bytes behind the length
     * @throws IOException if the stream fails, or the frame does not fit into the one around it, into the bytes present or into
     *     the stream's limit
     */
    public static byte[] readBody(ByteStream in) throws IOException {
        long enclosing = enter(in);
        long length = Window.limit(in) - in.position();
        int limit = CodecState.limits(in).maxLength();
        if (length > limit) {
            throw Failures.malformed(
                    in,
                    Reason.LIMIT_EXCEEDED,
                    Failures.count(length, "byte") + " announced, over the limit of " + limit
                            + DecodeLimits.toRead("withMaxLength"));
        }
        byte[] body = in.readBytes((int) length);
        Window.restore(in, enclosing);
        return body;
    }

    /**
     * Steps over a frame without looking into it.
     *
     * @param in the stream to read from
     * @throws IOException if the stream fails, or the frame does not fit into the one around it or into the bytes present
     */
    public static void skipBody(ByteStream in) throws IOException {
        long enclosing = enter(in);
        leave(in, enclosing, true);
    }

    /**
     * Returns the size of a frame.
     *
     * @param body the size of its body in bytes
     * @return the size of the body with the length before it
     */
    public static long sizeOf(long body) {
        return body + Varints.sizeOf(body);
    }

    /** Steps over bytes of a record. */
    static void skip(ByteStream in, long count) throws IOException {
        for (long left = count; left > 0; ) {
            int step = (int) Math.min(left, Window.MAX_RUN);
            Window.require(in, step);
            left -= step;
        }
    }

    private static MalformedRecordException tooLong(ByteStream in, long length, long left, boolean inRecord)
            throws IOException {
        String size = Long.toUnsignedString(length);
        if (inRecord) {
            return Failures.malformed(
                    in,
                    Reason.CROSSES_RECORD_END,
                    "the record's length is " + size + ", but " + Failures.left(left) + " in the record that holds it");
        }
        if (length < 0 || !in.isSeekable()) {
            return Failures.malformed(in, Reason.LENGTH_EXCEEDS_INPUT, "the record's length is " + size);
        }
        return new MalformedRecordException(
                Reason.TRUNCATED,
                in.position() + left,
                "the record's length is " + size + ", but " + Failures.left(left));
    }
}
