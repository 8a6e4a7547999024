package io.github.binrec.stream;

import java.io.IOException;
import java.io.OutputStream;

/** A stream as an {@link OutputStream}. */
final class StreamOutput extends OutputStream {
    private final ByteStream stream;

    StreamOutput(ByteStream stream) {
        this.stream = stream;
    }

    ByteStream stream() {
        return stream;
    }

    @Override
    public void write(int value) throws IOException {
        stream.writeByte(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        stream.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        stream.flush();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
