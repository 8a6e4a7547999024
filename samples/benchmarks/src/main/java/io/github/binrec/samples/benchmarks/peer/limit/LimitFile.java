package io.github.binrec.samples.benchmarks.peer.limit;

import io.github.binrec.samples.benchmarks.peer.FileFormat;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * Records one behind the other, each with its length before it, through an array of 64 KiB and a direct buffer of as much.
 *
 * @param <T> the type of the values
 */
final class LimitFile<T> implements FileFormat<T> {
    /** A length takes no more than that, and a record no less. */
    private static final int LENGTH = 5;

    private final LimitCodec<T> codec;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);

    LimitFile(LimitCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public void write(Path file, Collection<? extends T> values) throws IOException {
        codec.position = 0;
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (T value : values) {
                codec.encode(value);
                if (codec.position >= BUFFER) {
                    // Always as many bytes: an operating system can then use larger pages.
                    put(out, codec.target.bytes, BUFFER);
                    codec.position -= BUFFER;
                    System.arraycopy(codec.target.bytes, BUFFER, codec.target.bytes, 0, codec.position);
                }
            }
            put(out, codec.target.bytes, codec.position);
        }
    }

    private void put(FileChannel out, byte[] bytes, int length) throws IOException {
        buffer.clear().put(bytes, 0, length).flip();
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
    }

    @Override
    public void read(Path file, Consumer<? super T> values) throws IOException {
        byte[] bytes = new byte[BUFFER];
        codec.source = new BulkViews(bytes);
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            int kept = 0;
            for (int filled = fill(in, bytes, 0); filled > kept; filled = fill(in, bytes, kept)) {
                int end = decode(bytes, filled, values);
                kept = filled - end;
                System.arraycopy(bytes, end, bytes, 0, kept);
            }
            if (kept > 0) {
                throw new EOFException();
            }
        }
    }

    /** Decodes the records that lie in an array as a whole, and returns the index behind them. */
    private int decode(byte[] bytes, int filled, Consumer<? super T> values) throws IOException {
        int at = 0;
        while (filled - at >= LENGTH) {
            int size = size(bytes, at);
            if (size > filled - at) {
                break;
            }
            values.accept(codec.decode(at, size));
            at += size;
        }
        return at;
    }

    /** Returns how many bytes a record takes that starts at an index, its length included. */
    private static int size(byte[] bytes, int start) {
        return LimitCodec.varintEnd(bytes, start) - start + LimitCodec.varint(bytes, start);
    }

    /** Fills an array from an index on as far as the file goes, and returns the index behind that. */
    private int fill(FileChannel in, byte[] bytes, int from) throws IOException {
        int filled = from;
        while (filled < bytes.length) {
            buffer.clear().limit(bytes.length - filled);
            int read = in.read(buffer);
            if (read < 0) {
                break;
            }
            buffer.flip().get(bytes, filled, read);
            filled += read;
        }
        return filled;
    }
}
