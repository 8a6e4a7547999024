package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a stream hands to its storage: whole pages at multiples of a page, which files take in less time. */
class BlockWritesTest {
    private static final int PAGE = 64;

    private final Recorder storage = new Recorder();

    private ByteStream stream() {
        return new PagedByteStream(storage, Access.READ_WRITE, PagedByteStream.Direction.RANDOM, 0, PAGE, 1 << 20);
    }

    @Test
    void longs_goInPages() throws IOException {
        try (ByteStream out = stream()) {
            for (int i = 0; i < 30; i++) {
                out.writeLong(i);
            }
        }

        assertThat(storage.writes).containsExactly("0+64", "64+64", "128+64", "192+48");
    }

    @Test
    void heldBytes_waitForTheirEnd_andThenGoInPages() throws IOException {
        try (ByteStream out = stream()) {
            for (int i = 0; i < 40; i++) {
                Window.hold(out);
                out.writeInt(i);
                out.writeByte(i);
                Window.release(out);
            }
        }

        // The last ones are in the window when the stream is closed.
        assertThat(storage.writes).containsExactly("0+64", "64+64", "128+72");
        assertThat(storage.bytes[5 * 13]).isEqualTo((byte) 13);
        assertThat(storage.bytes[5 * 39 + 4]).isEqualTo((byte) 39);
    }

    @Test
    void droppedBytes_leaveThoseBeforeAlone() throws IOException {
        try (ByteStream out = stream()) {
            out.write(new byte[PAGE - 3]);
            Window.hold(out);
            for (int i = 0; i < PAGE; i++) {
                out.writeByte(0xff);
            }
            Window.rollback(out);
            out.writeByte(7);
        }

        assertThat(storage.bytes).hasSize(PAGE - 2).endsWith((byte) 0, (byte) 7);
    }

    @Test
    void startWithinAPage_isMadeUpFor() throws IOException {
        try (ByteStream out = stream()) {
            out.position(10);
            for (int i = 0; i < 20; i++) {
                out.writeLong(i);
            }
        }

        assertThat(storage.writes).containsExactly("10+54", "64+64", "128+42");
    }

    /** Keeps the bytes, and where each write stood. */
    private static final class Recorder implements Storage {
        private final List<String> writes = new ArrayList<>();
        private byte[] bytes = {};

        @Override
        public int read(long position, byte[] target, int offset, int length) {
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
}
