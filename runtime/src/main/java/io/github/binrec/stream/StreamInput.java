package io.github.binrec.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A stream as an {@link InputStream}. */
final class StreamInput extends InputStream {
    private final ByteStream stream;

    /** The position to come back to. */
    private long mark;

    StreamInput(ByteStream stream) {
        this.stream = stream;
        this.mark = stream.here();
    }

    @Override
    public int read() throws IOException {
        return stream.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return stream.read(bytes, offset, length);
    }

    @Override
    public byte[] readAllBytes() throws IOException {
        return stream.readAllBytes();
    }

    @Override
    public long skip(long length) throws IOException {
        // InputStream lets a negative length skip nothing.
        return stream.skip(Math.max(length, 0));
    }

    @Override
    public int available() throws IOException {
        stream.checkReadable();
        return (int) Math.min(stream.ready(), Integer.MAX_VALUE);
    }

    @Override
    public boolean markSupported() {
        return stream.isSeekable();
    }

    /** Remembers the position; the limit plays no part, since nothing is kept. */
    @Override
    public synchronized void mark(int readLimit) {
        mark = stream.here();
    }

    @Override
    public synchronized void reset() throws IOException {
        stream.checkOpen();
        if (!markSupported()) {
            throw new IOException(stream.description() + " only goes forward");
        }
        stream.position(mark);
    }

    @Override
    public long transferTo(OutputStream target) throws IOException {
        return stream.transferTo(target);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
