package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;

/**
 * Counts how deep values of recursive types nest, so that neither hostile bytes nor a cycle of objects can exhaust the
 * stack. Only codecs of types that can hold themselves use it, and those written by hand, which might. What is measured is counted by
 * {@link RecursiveRecordCodec}. Called by generated code.
 */
public final class Depth {
    private Depth() {}

    /**
     * Begins to read a value.
     *
     * @param in the stream to read from
     * @throws IOException if values nest deeper than the stream's {@link DecodeLimits#maxDepth}, as a {@link
     *     MalformedRecordException}
     */
    public static void enterRead(ByteStream in) throws IOException {
        CodecState state = CodecState.of(in);
        if (++state.depth > state.limits.maxDepth()) {
            throw Failures.malformed(
                    in,
                    Reason.LIMIT_EXCEEDED,
                    "values nest deeper than " + state.limits.maxDepth() + " (see DecodeLimits)");
        }
    }

    /**
     * Begins to write a value.
     *
     * @param out the stream to write to
     * @throws UnencodableValueException if values nest deeper than the stream's {@link DecodeLimits#maxDepth}
     */
    public static void enterWrite(ByteStream out) {
        CodecState state = CodecState.of(out);
        if (++state.depth > state.limits.maxDepth()) {
            throw tooDeep(state.limits.maxDepth());
        }
    }

    static UnencodableValueException tooDeep(int limit) {
        return new UnencodableValueException(
                "values nest deeper than " + limit + ", as in a cycle; readers would refuse them (see DecodeLimits)");
    }

    /**
     * Ends what one of the other two methods began. Not called on failure: the outermost codec resets the count.
     *
     * @param stream the stream
     */
    public static void leave(ByteStream stream) {
        CodecState.of(stream).depth--;
    }
}
