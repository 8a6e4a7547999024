package io.github.binrec.stream;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An {@link OutputStream}, which takes bytes. */
final class OutputStreamStorage implements Storage {
    private final OutputStream out;

    /** How many bytes it has taken. */
    private long taken;

    OutputStreamStorage(OutputStream out) {
        this.out = out;
    }

    @Override
    public long append(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        taken += length;
        return taken;
    }

    @Override
    public long size() {
        return taken;
    }

    @Override
    public void flush(long position) throws IOException {
        out.flush();
    }

    @Override
    public void sync() throws IOException {
        if (out instanceof FileOutputStream file) {
            file.getFD().sync();
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    @Override
    public String description() {
        return out.getClass().getName();
    }

    @Override
    public int read(long position, byte[] bytes, int offset, int length) {
        throw refusal();
    }

    @Override
    public void write(long position, byte[] bytes, int offset, int length) {
        throw refusal();
    }

    @Override
    public void setSize(long size) {
        throw refusal();
    }

    @Override
    public int ready() {
        return 0;
    }

    private static UnsupportedOperationException refusal() {
        return new UnsupportedOperationException("only takes bytes");
    }
}
