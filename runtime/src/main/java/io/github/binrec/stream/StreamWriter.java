package io.github.binrec.stream;

import java.io.IOException;

/** Writes the content of a stream: what {@link ByteStreams#replace} is given. */
@FunctionalInterface
public interface StreamWriter {

    /**
     * Writes all of the content.
     *
     * @param out the stream, empty, open for reading and writing; it may be closed here
     * @throws IOException if it cannot be written
     */
    void write(ByteStream out) throws IOException;
}
