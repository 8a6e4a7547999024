package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The bytes that a window still has to hand to its storage. The window begins at position 1,000, and a page has 64 bytes. */
class UnwrittenBytesTest {
    private static final long START = 1_000;

    private final RecordingStorage storage = new RecordingStorage();
    private final UnwrittenBytes unwritten = bytes(storage, false);
    private final byte[] window = new byte[256];

    private static UnwrittenBytes bytes(Storage storage, boolean append) {
        return new UnwrittenBytes(new StorageAccess(storage, failure -> {}), append, 64);
    }

    @Test
    void nothing_isThereAtFirst_andAnythingAdjoinsIt() {
        assertThat(unwritten.isEmpty()).isTrue();
        assertThat(unwritten.end()).isZero();
        assertThat(unwritten.adjoins(0)).isTrue();
        assertThat(unwritten.adjoins(START)).isTrue();
    }

    @Test
    void whatWouldLeaveAGap_doesNotAdjoin() {
        unwritten.add(1_010, 1_020);
        assertThat(unwritten.adjoins(1_009)).isFalse();
        assertThat(unwritten.adjoins(1_010)).isTrue();
        assertThat(unwritten.adjoins(1_020)).isTrue();
        assertThat(unwritten.adjoins(1_021)).isFalse();
    }

    @Test
    void piecesThatOverlapOrTouch_goInOnePiece() throws IOException {
        for (int i = 0; i < window.length; i++) {
            window[i] = (byte) i;
        }
        unwritten.add(1_010, 1_020);
        unwritten.add(1_015, 1_018);
        unwritten.add(1_020, 1_030);
        unwritten.add(1_005, 1_011);
        assertThat(unwritten.end()).isEqualTo(1_030);

        assertThat(unwritten.writeUpTo(1_030, window, START)).isEqualTo(1_030);

        assertThat(storage.writes).containsExactly("1005+25");
        assertThat(storage.bytes).hasSize(1_030).endsWith((byte) 28, (byte) 29);
        assertThat(storage.bytes[1_005]).isEqualTo((byte) 5);
        assertThat(unwritten.isEmpty()).isTrue();
        assertThat(unwritten.end()).isZero();
    }

    @Test
    void newBytes_doNotBringBackThoseThatWent() throws IOException {
        unwritten.add(1_200, 1_210);
        unwritten.writeUpTo(1_210, window, START);
        unwritten.add(1_002, 1_004);
        unwritten.writeUpTo(1_004, window, START);

        assertThat(storage.writes).containsExactly("1200+10", "1002+2");
    }

    @Test
    void wholePages_goBeforeTheRest() throws IOException {
        unwritten.add(1_010, 1_100);
        // 1,088 is 17 pages.
        assertThat(unwritten.wholePages(1_100)).isEqualTo(1_088);
        unwritten.writeUpTo(1_088, window, START);
        assertThat(unwritten.isEmpty()).isFalse();
        assertThat(unwritten.end()).isEqualTo(1_100);
        unwritten.writeUpTo(1_100, window, START);

        assertThat(storage.writes).containsExactly("1010+78", "1088+12");
    }

    @Test
    void lessThanAPage_orWhatEndsElsewhere_goesAsAWhole() {
        unwritten.add(1_090, 1_100);
        assertThat(unwritten.wholePages(1_100)).as("no page ends within").isEqualTo(1_100);
        unwritten.add(1_050, 1_152);
        assertThat(unwritten.wholePages(1_152)).as("ends with a page").isEqualTo(1_152);
        assertThat(unwritten.wholePages(1_100)).as("bytes follow").isEqualTo(1_100);
    }

    @Test
    void appendedBytes_goAsAWhole_andAnswerWhereTheyWent() throws IOException {
        storage.setSize(2_000);
        UnwrittenBytes appended = bytes(storage, true);
        appended.add(1_010, 1_100);
        assertThat(appended.wholePages(1_100)).isEqualTo(1_100);
        assertThat(appended.writeUpTo(1_100, window, START)).isEqualTo(2_090);

        assertThat(storage.writes).containsExactly("2000+90");
    }

    @Test
    void bytesThatTheStorageRefuses_areStillThere() throws IOException {
        UnwrittenBytes refused = bytes(
                new ForwardingStorage(storage) {
                    @Override
                    public void write(long position, byte[] bytes, int offset, int length) throws IOException {
                        throw new IOException("full");
                    }
                },
                false);
        refused.add(1_010, 1_020);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> refused.writeUpTo(1_020, window, START))
                .withMessageContaining("writing 10 bytes at position 1010: full");
        assertThat(refused.isEmpty()).isFalse();
        assertThat(refused.end()).isEqualTo(1_020);
    }
}
