package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.EndOfStreamException;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, false, 00",
        "127, 1, false, 7f",
        "127, 1, true, ff",
        "128, 2, false, 8001",
        "1, 2, false, 8100",
        "9223372036854775807, 9, false, ffffffffffffffff7f",
        "9223372036854775807, 9, true, ffffffffffffffffff",
        "1, 9, false, 818080808080808000"
    })
    void word_isSevenBitsAByte(long word, int count, boolean more, String hex) throws IOException {
        byte[] bytes = new byte[count];
        assertThat(Presence.put(bytes, 0, word, count, more)).isEqualTo(count);
        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo(hex);
        if (!more || count == 9) {
            long read = Encoding.read(bytes, Presence::read);
            assertThat(read & Long.MAX_VALUE).isEqualTo(word);
            assertThat(read < 0).isEqualTo(more);
        }
    }

    @Test
    void everyBitmapOfTwoBytes_isSevenBitsAByte() throws IOException {
        for (int word = 0; word < 1 << 14; word++) {
            byte[] bytes = new byte[2];
            assertThat(Presence.put(bytes, 0, word, 2, false)).isEqualTo(2);
            assertThat(bytes).containsExactly((word & 0x7f) | 0x80, word >> 7);
            assertThat(Encoding.<Long>read(bytes, Presence::read)).isEqualTo(word);
            Presence.put(bytes, 0, word, 2, true);
            assertThat(bytes).containsExactly((word & 0x7f) | 0x80, (word >> 7) | 0x80);
        }
    }

    /** The byte behind the record is in the window, and not part of the bitmap. */
    @Test
    void bitmapThatEndsWithTheRecord_isTruncated() throws IOException {
        try (ByteStream in = Encoding.stream("01 81 01")) {
            Frames.enter(in);
            EndOfStreamException e = catchThrowableOfType(EndOfStreamException.class, () -> Presence.read(in));
            assertThat(e.position()).isEqualTo(2);
        }
    }

    @Test
    void emptyRecord_hasNoBitmap() throws IOException {
        try (ByteStream in = Encoding.stream("00 55")) {
            long enclosing = Frames.enter(in);
            assertThat(Presence.read(in)).isZero();
            Frames.leave(in, enclosing, false);
            assertThat(in.position()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "07, 7, false", // all known
        "0f, 7, true", // one more in the known byte
        "8700, 7, false", // another byte without a bit
        "8701, 7, true",
        "ffffffffffffffffff00, 9223372036854775807, false",
        "ffffffffffffffffff8001, 9223372036854775807, true"
    })
    void unknownFields_areFoundWhereverTheirBitsAre(String hex, long known, boolean unknown) throws IOException {
        boolean found = Encoding.read(hex, in -> Presence.unknown(in, Presence.read(in), known));
        assertThat(found).isEqualTo(unknown);
    }

    @Test
    void endlessBitmap_isRefused() {
        byte[] bytes = new byte[1000];
        Arrays.fill(bytes, (byte) 0x80);
        String hex = HexFormat.of().formatHex(bytes);
        MalformedRecordException e = catchThrowableOfType(MalformedRecordException.class, () -> {
            ByteStream in = Encoding.stream(hex);
            Presence.unknown(in, Presence.read(in), 1);
        });
        assertThat(e.reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
    }

    @Test
    void missingField_isNamed() throws IOException {
        try (ByteStream in = Encoding.stream("05")) {
            assertThat(Presence.missing(in, 0b00101, 0b11101, "a", "c", "d", "e")
                            .path())
                    .isEqualTo("d");
            assertThat(Presence.missing(in, 0b01100, 0b11101, "a", "c", "d", "e")
                            .path())
                    .isEqualTo("a");
        }
    }

    @Test
    void plainBits_areEightAByteAndPaddedWithZeros() throws IOException {
        byte[] bytes = new byte[2];
        assertThat(PlainBits.put(bytes, 0, 0x1ff, 2)).isEqualTo(2);
        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo("ff01");
        assertThat((long) Encoding.<Long>read("ff01", in -> PlainBits.read(in, 9)))
                .isEqualTo(0x1ff);
        assertThat((long) Encoding.<Long>read("ffffffffffffffff", in -> PlainBits.read(in, 64)))
                .isEqualTo(-1L);
        MalformedRecordException e =
                catchThrowableOfType(MalformedRecordException.class, () -> PlainBits.read(Encoding.stream("ff03"), 9));
        assertThat(e.reason()).isEqualTo(Reason.INVALID_VALUE);
        assertThat(e.position()).isEqualTo(1);
    }

    @Test
    void presenceOfElements_isABitEach() throws IOException {
        List<String> elements = Arrays.asList("a", null, "c", null, null, null, null, null, "i");
        assertThat(Encoding.hex(out -> PlainBits.writePresence(out, elements, 9)))
                .isEqualTo("0501");
        byte[] bits = Encoding.read("0501", in -> PlainBits.readPresence(in, 9));
        for (int i = 0; i < 9; i++) {
            assertThat(PlainBits.isSet(bits, i)).isEqualTo(elements.get(i) != null);
        }
        MalformedRecordException e = catchThrowableOfType(
                MalformedRecordException.class, () -> PlainBits.readPresence(Encoding.stream("0503"), 9));
        assertThat(e.reason()).isEqualTo(Reason.INVALID_VALUE);
    }

    @Test
    void fixedRun_namesTheFieldThatIsCutOff() throws IOException {
        FixedRun run = FixedRun.of("id", 8, "price", 4, "side", 1);
        byte[] bytes = new byte[13];
        for (int length = 0; length < 13; length++) {
            String hex = HexFormat.of().formatHex(bytes, 0, length);
            MalformedRecordException e =
                    catchThrowableOfType(MalformedRecordException.class, () -> run.require(Encoding.stream(hex), 13));
            assertThat(e.path()).isEqualTo(length < 8 ? "id" : length < 12 ? "price" : "side");
            assertThat(e.position()).isEqualTo(length);
        }
        try (ByteStream in = Encoding.stream(HexFormat.of().formatHex(bytes))) {
            run.require(in, 13);
            assertThat(Window.readable(in)).isZero();
        }
    }

    @Test
    void aSecondWord_isReadWhereTheBitmapGoesOn() throws IOException {
        byte[] bytes = new byte[11];
        int next = Presence.put(bytes, 0, Long.MAX_VALUE, 9, true);
        assertThat(Presence.put(bytes, next, 0x2a5L, 2, false)).isEqualTo(11);
        long second = Encoding.read(bytes, in -> Presence.next(in, Presence.read(in)));
        assertThat(second).isEqualTo(0x2a5L);
    }

    @Test
    void aSecondWord_isEmptyWhereTheBitmapEnds() throws IOException {
        try (ByteStream in = Encoding.stream("7f 01")) {
            assertThat(Presence.next(in, Presence.read(in))).isZero();
            assertThat(in.position()).isEqualTo(1);
        }
    }

    @Test
    void aBitmapThatGoesOnBeyondItsRecord_isCutOff() throws IOException {
        try (ByteStream in = Encoding.stream("09 818080808080808080 01")) {
            long enclosing = Frames.enter(in);
            long first = Presence.read(in);
            assertThat(enclosing).isEqualTo(Long.MAX_VALUE);
            assertThatThrownBy(() -> Presence.next(in, first)).isInstanceOf(EndOfStreamException.class);
        }
    }
}
