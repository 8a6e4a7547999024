package io.github.binrec.stream;

import java.io.IOException;

/**
 * Reports bytes that no typed write of a {@link ByteStream} produces, such as a boolean byte of 2.
 *
 * <p>Nothing was consumed: the stream stands at the first byte of the value.
 */
public class MalformedValueException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Where the value begins. */
    private final long position;

    /** What is wrong with it. */
    private final String problem;

    MalformedValueException(String stream, long position, String problem) {
        super(stream + ": " + problem + " at position " + position);
        this.position = position;
        this.problem = problem;
    }

    /**
     * Returns the position at which the malformed value begins.
     *
     * @return the position, in bytes from the start of the stream
     */
    public final long position() {
        return position;
    }

    /**
     * Returns what is wrong with the value, without the stream and the position that the message has as well.
     *
     * @return the problem in words
     */
    public final String problem() {
        return problem;
    }
}
