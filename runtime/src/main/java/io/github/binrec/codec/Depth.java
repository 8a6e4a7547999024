package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;

/**
 * Counts how deep values of recursive types nest, so that neither hostile bytes nor a cycle of objects can exhaust the
 * stack. Only codecs of types that can hold themselves use it, and those written by hand, which might. What is measured is counted by
 * {@link RecursiveRecordCodec}. Called by generated code.
 *
 * <p>A value is one level, or several if much is between it and the next one: the compiler has counted how many. It is let in if there is
 * one left.
 */
public final class Depth {
    private Depth() {}

    /**
     * Begins to read a value that is one level.
     *
     * @param in the stream to read from
     * @throws IOException if values nest deeper than the stream's {@link DecodeLimits#maxDepth}, as a {@link
     *     MalformedRecordException}
     */
    public static void enterRead(ByteStream in) throws IOException {
        enterRead(in, 1);
    }

    /**
     * Begins to read a value.
     *
     * @param in the stream to read from
     * @param levels as how many levels it counts
     * @throws IOException if values nest deeper than the stream's {@link DecodeLimits#maxDepth}, as a {@link
     *     MalformedRecordException}
     */
    public static void enterRead(ByteStream in, int levels) throws IOException {
        CodecState state = CodecState.of(in);
        int limit = state.limits().maxDepth();
        if (state.depth >= limit) {
            throw Failures.malformed(
                    in, Reason.LIMIT_EXCEEDED, "values nest deeper than " + limit + DecodeLimits.TO_READ_DEEPER);
        }
        state.depth += levels;
    }

    /**
     * Begins to write a value that is one level.
     *
     * @param out the stream to write to
     * @throws UnencodableValueException if values nest deeper than the stream's {@link DecodeLimits#maxDepth}
     */
    public static void enterWrite(ByteStream out) {
        enterWrite(out, 1);
    }

    /**
     * Begins to write a value.
     *
     * @param out the stream to write to
     * @param levels as how many levels it counts
     * @throws UnencodableValueException if values nest deeper than the stream's {@link DecodeLimits#maxDepth}
     */
    public static void enterWrite(ByteStream out, int levels) {
        CodecState state = CodecState.of(out);
        if (state.depth >= state.limits().maxDepth()) {
            throw tooDeep(state.limits().maxDepth());
        }
        state.depth += levels;
    }

    static UnencodableValueException tooDeep(int limit) {
        return new UnencodableValueException(
                "values nest deeper than " + limit + ", as in a cycle" + DecodeLimits.TO_WRITE_DEEPER);
    }

    /**
     * Ends a value that is one level. Not called on failure: the outermost codec resets the count.
     *
     * @param stream the stream
     */
    public static void leave(ByteStream stream) {
        leave(stream, 1);
    }

    /**
     * Ends a value. Not called on failure: the outermost codec resets the count.
     *
     * @param stream the stream
     * @param levels as how many levels it counted
     */
    public static void leave(ByteStream stream, int levels) {
        CodecState.of(stream).depth -= levels;
    }
}
