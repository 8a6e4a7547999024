package io.github.binrec.samples.benchmarks.stream;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import okio.Buffer;
import org.agrona.ExpandableArrayBuffer;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;

/** Memory that grows while pieces of bytes are appended to it. */
interface Sink {
    void append(byte[] piece) throws IOException;

    long size() throws IOException;

    /** Gives back what is not left to the garbage collector. */
    default void release() {}

    static Sink of(String name) throws IOException {
        return switch (name) {
            case "binrec" -> new Binrec();
            case "byte-array-output-stream" -> new Jdk();
            case "commons-io" -> new CommonsIo();
            case "okio" -> new Okio();
            case "agrona" -> new Agrona();
            case "netty" -> new Netty();
            case "concatenation" -> new Concatenation();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Our stream in memory. */
    final class Binrec implements Sink {
        private final ByteStream stream = ByteStreams.memory();

        @Override
        public void append(byte[] piece) throws IOException {
            stream.write(piece);
        }

        @Override
        public long size() throws IOException {
            return stream.size();
        }
    }

    /** What the JDK has. */
    final class Jdk implements Sink {
        private final ByteArrayOutputStream stream = new ByteArrayOutputStream();

        @Override
        public void append(byte[] piece) throws IOException {
            stream.write(piece);
        }

        @Override
        public long size() {
            return stream.size();
        }
    }

    /** Apache Commons IO. */
    final class CommonsIo implements Sink {
        private final UnsynchronizedByteArrayOutputStream stream;

        CommonsIo() throws IOException {
            stream = UnsynchronizedByteArrayOutputStream.builder().get();
        }

        @Override
        public void append(byte[] piece) {
            stream.write(piece, 0, piece.length);
        }

        @Override
        public long size() {
            return stream.size();
        }
    }

    /** Okio. */
    final class Okio implements Sink {
        private final Buffer buffer = new Buffer();

        @Override
        public void append(byte[] piece) {
            buffer.write(piece);
        }

        @Override
        public long size() {
            return buffer.size();
        }
    }

    /** Agrona. */
    final class Agrona implements Sink {
        private final ExpandableArrayBuffer buffer = new ExpandableArrayBuffer();
        private int size;

        @Override
        public void append(byte[] piece) {
            buffer.putBytes(size, piece);
            size += piece.length;
        }

        @Override
        public long size() {
            return size;
        }
    }

    /** Netty, with its default allocator. */
    final class Netty implements Sink {
        private final ByteBuf buffer = ByteBufAllocator.DEFAULT.heapBuffer();

        @Override
        public void append(byte[] piece) {
            buffer.writeBytes(piece);
        }

        @Override
        public long size() {
            return buffer.readableBytes();
        }

        @Override
        public void release() {
            buffer.release();
        }
    }

    /** A new array for each piece. */
    final class Concatenation implements Sink {
        private byte[] bytes = {};

        @Override
        public void append(byte[] piece) {
            int end = bytes.length;
            bytes = Arrays.copyOf(bytes, end + piece.length);
            System.arraycopy(piece, 0, bytes, end, piece.length);
        }

        @Override
        public long size() {
            return bytes.length;
        }
    }
}
