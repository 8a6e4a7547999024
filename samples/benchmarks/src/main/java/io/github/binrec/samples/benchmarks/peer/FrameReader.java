package io.github.binrec.samples.benchmarks.peer;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads what a {@link FrameWriter} has written: each frame lies in the buffer as a whole, to be decoded from there. */
public final class FrameReader implements Closeable {
    private final FileChannel channel;
    private final ByteBuffer buffer;
    private int start;
    private int end;
    private int filled;

    /**
     * Opens a file.
     *
     * @param file the file
     * @param buffer where the frames are put, on the heap or not; {@link FileFormat#BUFFER} bytes
     * @throws IOException if the file cannot be opened
     */
    public FrameReader(Path file, ByteBuffer buffer) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        this.buffer = buffer.order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Goes to the next frame.
     *
     * @return whether there is one
     * @throws IOException if the file says so, or ends within a frame
     */
    public boolean next() throws IOException {
        if (!load(Integer.BYTES)) {
            if (end < filled) {
                throw new EOFException();
            }
            return false;
        }
        int length = buffer.getInt(end);
        if (!load(Integer.BYTES + length)) {
            throw new EOFException();
        }
        start = end + Integer.BYTES;
        end = start + length;
        return true;
    }

    /** Sees to it that so many bytes follow the last frame in the buffer, and returns whether the file has them. */
    private boolean load(int count) throws IOException {
        if (filled - end >= count) {
            return true;
        }
        buffer.clear().position(end).limit(filled);
        buffer.compact();
        end = 0;
        boolean more = true;
        while (more && buffer.position() < count) {
            more = channel.read(buffer) > 0;
        }
        filled = buffer.position();
        buffer.clear();
        return filled >= count;
    }

    /**
     * Returns where the encoding in the frame starts.
     *
     * @return an index in the buffer
     */
    public int start() {
        return start;
    }

    /**
     * Returns how long the encoding is.
     *
     * @return the number of bytes
     */
    public int length() {
        return end - start;
    }

    /**
     * Closes the file.
     *
     * @throws IOException if the file says so
     */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
