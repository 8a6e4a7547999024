package io.github.binrec.samples.benchmarks.peer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes values to a file for libraries that leave it to their user to tell where a value ends: each in a frame, which is the
 * length of its encoding in four bytes, then the encoding. The library encodes into the buffer that goes to the file.
 */
public final class FrameWriter implements Closeable {
    /** How many bytes are written at once, at a multiple of that: an operating system can then use larger pages. */
    private static final int BLOCK = FileFormat.BUFFER;

    /** The room that a frame is given. No value of a data set for files takes that much. */
    private static final int MOST = 1 << 13;

    /** How large the buffer has to be. */
    public static final int CAPACITY = BLOCK + MOST;

    private final FileChannel channel;
    private final ByteBuffer buffer;
    private int position;

    /**
     * Creates a file.
     *
     * @param file the file, which is not there yet
     * @param buffer what values are encoded into, on the heap or not; {@link #CAPACITY} bytes
     * @throws IOException if the file cannot be created
     */
    public FrameWriter(Path file, ByteBuffer buffer) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.buffer = buffer.order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Begins a frame.
     *
     * @return the index in the buffer at which to encode a value
     * @throws IOException if the file says so
     */
    public int begin() throws IOException {
        if (position >= BLOCK) {
            write(BLOCK);
        }
        return position + Integer.BYTES;
    }

    /**
     * Ends the frame.
     *
     * @param end the index behind the encoding
     */
    public void end(int end) {
        buffer.putInt(position, end - position - Integer.BYTES);
        position = end;
    }

    /** Writes so many bytes from the start of the buffer, and moves what is behind them there. */
    private void write(int count) throws IOException {
        buffer.clear().limit(count);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.limit(position);
        buffer.compact().clear();
        position -= count;
    }

    /**
     * Writes what is in the buffer and closes the file.
     *
     * @throws IOException if the file says so
     */
    @Override
    public void close() throws IOException {
        try (channel) {
            write(position);
        }
    }
}
