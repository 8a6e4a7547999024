package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a stream hands to its storage: whole pages at multiples of a page, which files take in less time. */
class BlockWritesTest {
    private static final int PAGE = 64;

    private final RecordingStorage storage = new RecordingStorage();

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
}
