package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** How much a stream asks its storage for: little where it was jumped to, more as reading goes on there. */
class ReadAheadTest {
    private final RecordingStorage storage = new RecordingStorage();

    private ByteStream stream() {
        storage.setSize(1 << 20);
        for (int i = 0; i < storage.bytes.length; i++) {
            storage.bytes[i] = (byte) i;
        }
        return new PagedByteStream(
                storage, Access.READ_WRITE, PagedByteStream.Direction.RANDOM, 0, PagedByteStream.PAGE, 1 << 20);
    }

    @Test
    void readingFromTheStart_takesPages() throws IOException {
        try (ByteStream in = stream()) {
            for (int i = 0; i < 1_400; i++) {
                in.readFully(new byte[100]);
            }
        }

        assertThat(storage.reads).containsExactly("0+65536", "65536+65536", "131072+65536");
    }

    @Test
    void longReadAfterAJump_takesThatAlone() throws IOException {
        byte[] piece = new byte[100];
        try (ByteStream in = stream()) {
            in.position(500_000).readFully(piece);
            in.position(10_000).readFully(piece);
        }

        assertThat(storage.reads).containsExactly("500000+100", "10000+100");
        assertThat(piece).startsWith((byte) 10_000, (byte) 10_001).endsWith((byte) 10_099);
    }

    @Test
    void readingOnAfterALongRead_takesMoreAndMore() throws IOException {
        byte[] piece = new byte[100];
        try (ByteStream in = stream()) {
            in.position(500_000);
            for (int i = 0; i < 150; i++) {
                in.readFully(piece);
                assertThat(piece).startsWith((byte) (500_000 + 100 * i)).endsWith((byte) (500_099 + 100 * i));
            }
        }

        assertThat(storage.reads).containsExactly("500000+100", "500100+2048", "502148+8192", "510340+32768");
    }

    @Test
    void shortReadAfterAJump_takesWhatMayFollow() throws IOException {
        byte[] piece = new byte[100];
        try (ByteStream in = stream()) {
            in.position(500_000);
            assertThat(in.readUnsignedByte()).isEqualTo(500_000 & 0xff);
            in.readFully(piece);
            assertThat(piece).startsWith((byte) 500_001);
        }

        assertThat(storage.reads).containsExactly("500000+512");
    }

    @Test
    void amount_isAPage_untilTheStreamIsMoved_andGrowsToOneAgain() {
        ReadAhead ahead = new ReadAhead(10_000);
        assertThat(ahead.bytes()).isEqualTo(10_000);
        ahead.wentOn();
        assertThat(ahead.bytes()).isEqualTo(10_000);
        ahead.jumped();
        assertThat(ahead.bytes()).isEqualTo(512);
        ahead.wentOn();
        assertThat(ahead.bytes()).isEqualTo(2_048);
        ahead.wentOn();
        ahead.wentOn();
        assertThat(ahead.bytes()).isEqualTo(10_000);
    }

    @Test
    void smallPage_isTheMostAfterAMoveToo() {
        ReadAhead ahead = new ReadAhead(100);
        ahead.jumped();
        assertThat(ahead.bytes()).isEqualTo(100);
    }

    @Test
    void window_isPassedByPages_andByALoneLongRead() {
        ReadAhead ahead = new ReadAhead(10_000);
        assertThat(ahead.passesWindow(9_999, true)).isFalse();
        assertThat(ahead.passesWindow(10_000, false)).isTrue();
        ahead.jumped();
        assertThat(ahead.passesWindow(63, true)).isFalse();
        assertThat(ahead.passesWindow(64, true)).isTrue();
        assertThat(ahead.passesWindow(64, false)).isFalse();
        ahead.wentOn();
        assertThat(ahead.passesWindow(64, true)).isFalse();
    }
}
