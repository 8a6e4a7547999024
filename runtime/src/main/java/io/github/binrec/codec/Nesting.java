package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;

/**
 * How deep the value lies in others that a codec written by hand is at work on. A stream counts the levels of what is in it; but such a
 * codec may go on with a stream of its own, as one does that calls {@code fromBytes} for bytes that it has read, and come back to
 * itself from there. So the levels of all these streams together are kept with the thread, and held to the limit of the outermost.
 *
 * <p>Only codecs written by hand ask for it: a way from one stream into another leads through one of them.
 */
final class Nesting {
    private static final int LEVELS = 0;
    private static final int LIMIT = 1;

    /** The levels and the limit of each thread. An array, because the thread may outlive this class. */
    private static final ThreadLocal<int[]> OF_THREAD = ThreadLocal.withInitial(() -> new int[2]);

    private Nesting() {}

    /** {@return what the other methods take} */
    static int[] ofThread() {
        return OF_THREAD.get();
    }

    /**
     * Begins a value on a stream.
     *
     * @return what is to be given to {@link #leave} in any case
     */
    static int enter(int[] nesting, CodecState state) {
        int around = nesting[LEVELS];
        begin(nesting, state.enterHandWritten(around), state.limits().maxDepth());
        return around;
    }

    /**
     * Begins a value that lies so deep in what is measured.
     *
     * @return what is to be given to {@link #leave} in any case
     */
    static int enter(int[] nesting, int depth, int maxDepth) {
        int around = nesting[LEVELS];
        begin(nesting, Math.max(depth, around + 1), maxDepth);
        return around;
    }

    private static void begin(int[] nesting, int levels, int maxDepth) {
        if (nesting[LEVELS] == 0) {
            nesting[LIMIT] = maxDepth;
        }
        nesting[LEVELS] = levels;
    }

    /** Refuses to read a value that is nested too deep. */
    static void checkRead(int[] nesting, ByteStream in) throws IOException {
        if (nesting[LEVELS] > nesting[LIMIT]) {
            throw Failures.malformed(
                    in,
                    Reason.LIMIT_EXCEEDED,
                    "values nest deeper than " + nesting[LIMIT] + ", bytes within bytes included"
                            + DecodeLimits.TO_READ_DEEPER);
        }
    }

    /** Refuses to write or measure a value that is nested too deep. */
    static void check(int[] nesting) {
        if (nesting[LEVELS] > nesting[LIMIT]) {
            throw Depth.tooDeep(nesting[LIMIT]);
        }
    }

    /** Ends a value. */
    static void leave(int[] nesting, int around) {
        nesting[LEVELS] = around;
    }
}
