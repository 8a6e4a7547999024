package io.github.binrec.stream;

import java.util.Arrays;

/** What a stream does, in the simplest way that is obviously right. */
final class ReferenceStream {
    private final boolean append;
    byte[] content;
    long position;

    /** No read passes this position. */
    long limit = Long.MAX_VALUE;

    ReferenceStream(byte[] content, boolean append) {
        this.content = content.clone();
        this.append = append;
        this.position = append ? content.length : 0;
    }

    void write(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        if (append) {
            position = content.length;
        }
        int end = Math.toIntExact(position + bytes.length);
        content = Arrays.copyOf(content, Math.max(content.length, end));
        System.arraycopy(bytes, 0, content, (int) position, bytes.length);
        position = end;
    }

    /** Returns how many bytes can be read. */
    int remaining() {
        return (int) Math.max(Math.min(content.length, limit) - position, 0);
    }

    byte[] peek(int length) {
        int n = Math.min(length, remaining());
        return n == 0 ? new byte[0] : Arrays.copyOfRange(content, (int) position, (int) position + n);
    }

    byte[] read(int length) {
        byte[] bytes = peek(length);
        position += bytes.length;
        return bytes;
    }

    void setSize(int size) {
        content = Arrays.copyOf(content, size);
    }

    void truncate(long size) {
        if (size < content.length) {
            setSize((int) size);
        }
        position = Math.min(position, size);
    }
}
