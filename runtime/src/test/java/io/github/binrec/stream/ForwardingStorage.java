package io.github.binrec.stream;

import java.io.IOException;

/** Passes everything on. */
class ForwardingStorage implements Storage {
    private final Storage below;

    ForwardingStorage(Storage below) {
        this.below = below;
    }

    @Override
    public int read(long position, byte[] bytes, int offset, int length) throws IOException {
        return below.read(position, bytes, offset, length);
    }

    @Override
    public void write(long position, byte[] bytes, int offset, int length) throws IOException {
        below.write(position, bytes, offset, length);
    }

    @Override
    public long append(byte[] bytes, int offset, int length) throws IOException {
        return below.append(bytes, offset, length);
    }

    @Override
    public long size() throws IOException {
        return below.size();
    }

    @Override
    public void setSize(long size) throws IOException {
        below.setSize(size);
    }

    @Override
    public int ready() throws IOException {
        return below.ready();
    }

    @Override
    public void flush(long position) throws IOException {
        below.flush(position);
    }

    @Override
    public void sync() throws IOException {
        below.sync();
    }

    @Override
    public String description() {
        return below.description();
    }

    @Override
    public void close() throws IOException {
        below.close();
    }
}
