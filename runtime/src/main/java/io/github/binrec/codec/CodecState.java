package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;

/** What codecs keep with a stream between and during calls: the limits, the depth of nesting, a size known in advance. */
final class CodecState {
    private static final long NONE = -1;

    DecodeLimits limits = DecodeLimits.DEFAULT;
    int depth;
    private long expectedFrame = NONE;
    private long unbacked;
    private long unbackedFrom;

    static CodecState of(ByteStream stream) {
        if (Window.attachment(stream) instanceof CodecState state) {
            return state;
        }
        CodecState state = new CodecState();
        Window.attach(stream, state);
        return state;
    }

    static DecodeLimits limits(ByteStream stream) {
        return Window.attachment(stream) instanceof CodecState state ? state.limits : DecodeLimits.DEFAULT;
    }

    static int depth(ByteStream stream) {
        return Window.attachment(stream) instanceof CodecState state ? state.depth : 0;
    }

    static void resetDepth(ByteStream stream, int depth) {
        if (Window.attachment(stream) instanceof CodecState state) {
            state.depth = depth;
            state.unbacked = 0;
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
