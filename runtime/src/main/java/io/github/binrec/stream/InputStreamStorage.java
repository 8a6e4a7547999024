package io.github.binrec.stream;

import java.io.IOException;
import java.io.InputStream;

/** The bytes that an {@link InputStream} gives. */
final class InputStreamStorage implements Storage {
    private final InputStream in;

    InputStreamStorage(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(long position, byte[] bytes, int offset, int length) throws IOException {
        int n = in.read(bytes, offset, length);
        if (n != 0) {
            return n;
        }
        // Not allowed, but seen; a single byte cannot be evaded.
        int one = in.read();
        if (one < 0) {
            return -1;
        }
        bytes[offset] = (byte) one;
        return 1;
    }

    @Override
    public int ready() throws IOException {
        return in.available();
    }

    @Override
    public void flush(long position) {}

    @Override
    public void close() throws IOException {
        in.close();
    }

    @Override
    public String description() {
        return in.getClass().getName();
    }

    @Override
    public void write(long position, byte[] bytes, int offset, int length) {
        throw refusal();
    }

    @Override
    public long append(byte[] bytes, int offset, int length) {
        throw refusal();
    }

    @Override
    public long size() {
        return Long.MAX_VALUE;
    }

    @Override
    public void setSize(long size) {
        throw refusal();
    }

    @Override
    public void sync() {}

    private static UnsupportedOperationException refusal() {
        return new UnsupportedOperationException("only gives bytes");
    }
}
