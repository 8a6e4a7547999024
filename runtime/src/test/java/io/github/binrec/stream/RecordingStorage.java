package io.github.binrec.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps the bytes, and where each read and each write stood: "10+54" are 54 bytes from position 10 on. */
final class RecordingStorage implements Storage {
    final List<String> reads = new ArrayList<>();
    final List<String> writes = new ArrayList<>();
    byte[] bytes = {};

    @Override
    public int read(long position, byte[] target, int offset, int length) {
        reads.add(position + "+" + length);
        int n = (int) Math.min(length, bytes.length - position);
        if (n <= 0) {
            return -1;
        }
        System.arraycopy(bytes, (int) position, target, offset, n);
        return n;
    }

    @Override
    public void write(long position, byte[] source, int offset, int length) {
        writes.add(position + "+" + length);
        bytes = Arrays.copyOf(bytes, (int) Math.max(bytes.length, position + length));
        System.arraycopy(source, offset, bytes, (int) position, length);
    }

    @Override
    public long append(byte[] source, int offset, int length) {
        write(bytes.length, source, offset, length);
        return bytes.length;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public void setSize(long size) {
        bytes = Arrays.copyOf(bytes, (int) size);
    }

    @Override
    public int ready() {
        return bytes.length;
    }

    @Override
    public void flush(long position) {}

    @Override
    public void sync() {}

    @Override
    public void close() {}

    @Override
    public String description() {
        return "recorder";
    }
}
