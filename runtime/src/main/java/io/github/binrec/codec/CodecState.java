package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import org.jspecify.annotations.Nullable;

/** What codecs keep with a stream between and during calls: the limits, the depth of nesting, a size known in advance. */
final class CodecState {
    private static final long NONE = -1;

    int depth;
    private DecodeLimits limits = DecodeLimits.DEFAULT;

    /** Whether a value is being written that was measured first, whose parts are held back one by one. */
    boolean measured;

    /** How many values of codecs written by hand are being read or written, one in the other. */
    private int handWritten;

    /** How many levels were around the outermost of them, in other streams of the thread. */
    private int around;

    /** The codec written by hand that has read last in the outermost value. */
    private @Nullable CustomCodec<?> lastRead;

    /** Where what it read begins and ends, and where the record around it ends. */
    private long lastStart;

    private long lastEnd;
    private long lastLimit;

    private long expectedFrame = NONE;
    private long unbacked;
    private long unbackedFrom;
    private @Nullable WideChars wideChars;
    private @Nullable WindowViews views;

    static CodecState of(ByteStream stream) {
        if (Window.attachment(stream) instanceof CodecState state) {
            return state;
        }
        CodecState state = new CodecState();
        Window.attach(stream, state);
        return state;
    }

    /** Returns a state by itself, to be {@linkplain #continueAt taken over}. */
    static CodecState detached(DecodeLimits limits, int depth) {
        CodecState state = new CodecState();
        state.limits = limits;
        state.depth = depth;
        return state;
    }

    DecodeLimits limits() {
        return limits;
    }

    /** Makes limits those of a stream. */
    static void limit(ByteStream stream, DecodeLimits limits) {
        of(stream).limits = limits;
        Window.attachNumber(stream, CompactStrings.shortageOf(limits));
    }

    static DecodeLimits limits(ByteStream stream) {
        return Window.attachment(stream) instanceof CodecState state ? state.limits : DecodeLimits.DEFAULT;
    }

    static int depth(ByteStream stream) {
        return Window.attachment(stream) instanceof CodecState state ? state.depth : 0;
    }

    /** Begins to read an outermost value, and returns the depth around it. */
    static int beginRead(ByteStream in) {
        if (Window.attachment(in) instanceof CodecState state) {
            state.lastRead = null;
            return state.depth;
        }
        return 0;
    }

    /** Keeps in mind which codec written by hand has read what lies before the stream's position. */
    void wasRead(CustomCodec<?> codec, long start, ByteStream in) {
        lastRead = codec;
        lastStart = start;
        lastEnd = Window.positionOf(in);
        lastLimit = Window.limit(in);
    }

    /**
     * {@return words about the codec written by hand that has read before in the same record, or in one around it, and may have read too
     * much or too little; empty if there is none}
     */
    static String suspect(ByteStream in) {
        if (!(Window.attachment(in) instanceof CodecState state)) {
            return "";
        }
        CustomCodec<?> codec = state.lastRead;
        // The end of a record that has been left lies before that of the one which fails.
        if (codec == null || state.lastLimit < Window.limit(in)) {
            return "";
        }
        return "; before that " + codec.name() + " read " + Failures.count(state.lastEnd - state.lastStart, "byte")
                + " from byte " + state.lastStart + " on: does it write as many, or are the bytes damaged?";
    }

    /**
     * Begins a value of a codec written by hand.
     *
     * @param levels how many levels the thread is in
     * @return how many it is in with those of this stream, the value's own included
     */
    int enterHandWritten(int levels) {
        if (handWritten++ == 0) {
            around = levels;
        }
        return around + depth + 1;
    }

    void leaveHandWritten() {
        handWritten--;
    }

    /** Takes over where a value is, for it to be written once more to a stream. */
    static CodecState continueAt(ByteStream out, CodecState other) {
        limit(out, other.limits);
        CodecState state = of(out);
        state.depth = other.depth;
        state.handWritten = other.handWritten;
        state.around = other.around;
        return state;
    }

    /** {@return how many elements that may take no bytes the value around has had so far, 0 if there is none around} */
    static long unbacked(ByteStream stream) {
        return Window.attachment(stream) instanceof CodecState state ? state.unbacked : 0;
    }

    /** Ends a value, after which counts what counted before it; and what it had, if it is a part of another that goes on. */
    static void leave(ByteStream stream, int depth, long unbacked, boolean goesOn) {
        if (Window.attachment(stream) instanceof CodecState state) {
            state.depth = depth;
            if (!(goesOn && state.measured)) {
                state.unbacked = unbacked;
            }
        }
    }

    /**
     * Counts elements that may take no bytes. So that a few bytes cannot ask for many of them in many collections, a value has
     * no more than the allowance and as many as it has bytes.
     *
     * @return whether a value may have that many at this position
     */
    boolean admitsUnbacked(int count, long position) {
        if (unbacked == 0) {
            unbackedFrom = position;
        }
        unbacked += count;
        return unbacked - (position - unbackedFrom) <= DecodeLimits.MAX_UNBACKED;
    }

    /** Follows bytes behind a position that are moved, up or down, since their length takes another number of bytes. */
    static void move(ByteStream out, long position, int more) {
        if (Window.attachment(out) instanceof CodecState state && state.unbackedFrom > position) {
            state.unbackedFrom += more;
        }
    }

    WideChars wideChars() {
        WideChars present = wideChars;
        if (present == null) {
            present = new WideChars(views());
            wideChars = present;
        }
        return present;
    }

    WindowViews views() {
        WindowViews present = views;
        if (present == null) {
            present = new WindowViews();
            views = present;
        }
        return present;
    }

    /** The next frame opened takes this many bytes, its length prefix included. */
    void expectFrame(long size) {
        expectedFrame = size;
    }

    long takeExpectedFrame() {
        long size = expectedFrame;
        expectedFrame = NONE;
        if (size == NONE) {
            throw new IllegalStateException("a frame was opened outside RecordCodec.write");
        }
        return size;
    }
}
