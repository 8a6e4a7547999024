package io.github.binrec.stream;

import java.nio.file.OpenOption;
import java.util.Objects;

/** Opens {@link ByteStream}s. */
public final class ByteStreams {
    private ByteStreams() {}

    /**
     * Returns an empty stream in memory.
     *
     * @return a stream for reading and writing
     */
    public static ByteStream memory() {
        return new MemoryByteStream(Access.READ_WRITE, MemoryByteStream.SEGMENT, Window.HOLD_MAX);
    }

    /**
     * Returns a stream in memory over an array, standing at its start. The array is not copied before the first write to the
     * stream, and never changed; it must not be changed by others while the stream is used.
     *
     * @param content what the stream holds at first
     * @return a stream for reading and writing
     */
    public static ByteStream memory(byte[] content) {
        return memory(content, Access.READ_WRITE);
    }

    /**
     * Returns a stream in memory as {@link #memory(byte[])} does, opened as a file of that content is opened.
     *
     * @param content what the stream holds at first
     * @param options as for {@link java.nio.file.Files#newByteChannel(java.nio.file.Path, OpenOption...)}, but that READ and
     *     APPEND may be given together; none means READ. Options about the file itself have no meaning and no effect
     * @return a stream
     * @throws IllegalArgumentException if APPEND and TRUNCATE_EXISTING are given together
     */
    public static ByteStream memory(byte[] content, OpenOption... options) {
        return memory(content, Access.of(options));
    }

    private static ByteStream memory(byte[] content, Access access) {
        Objects.requireNonNull(content, "content");
        return new MemoryByteStream(content, access, MemoryByteStream.SEGMENT, Window.HOLD_MAX);
    }
}
