package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import io.github.binrec.stream.EndOfStreamException;
import io.github.binrec.stream.MalformedVarintException;
import io.github.binrec.stream.Window;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StringsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|00", "a|0261", "é|02e9", "ÿ|02ff", "Ā|050001", "aĀ|0961000001", "😀|093dd800de"})
    void compactString_hasTheseBytes(String value, String hex) throws IOException {
        assertThat(Encoding.hex(out -> CompactStrings.write(out, value))).isEqualTo(hex);
        assertThat(Encoding.read(hex, CompactStrings::read)).isEqualTo(value);
    }

    @Test
    void compactString_keepsLoneSurrogates() throws IOException {
        String value = "x\udc00\ud800";
        byte[] bytes = Encoding.bytes(out -> CompactStrings.write(out, value));
        assertThat(Encoding.read(bytes, CompactStrings::read)).isEqualTo(value);
    }

    /** Lengths at which the header grows or the string no longer fits into one reservation, for each width of char. */
    static Stream<String> lengths() {
        return Stream.of(0, 1, 15, 16, 31, 32, 63, 64, 127, 128, 2044, 2045, 2046, 4091, 4092, 4096, 8191, 8192, 70_000)
                .flatMap(n -> Stream.of("a".repeat(n), "é".repeat(n), "€".repeat(n), "a".repeat(n) + "€"));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void string_ofAnyLength_readsBackAndHasTheSizeThatWasSaid(String value) throws IOException {
        byte[] compact = Encoding.bytes(out -> CompactStrings.write(out, value));
        byte[] utf8 = Encoding.bytes(out -> Utf8Strings.write(out, value));

        assertThat(CompactStrings.sizeOf(value)).isEqualTo(compact.length);
        assertThat(Encoding.read(compact, CompactStrings::read)).isEqualTo(value);
        assertThat(Utf8Strings.sizeOf(value)).isEqualTo(utf8.length);
        assertThat(Encoding.read(utf8, Utf8Strings::read)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "070000aa, INVALID_VALUE", // a wide string of 3 bytes
        "056100, INVALID_VALUE", // wide, but no char is
        "0461, LENGTH_EXCEEDS_INPUT",
        "feffffff0f, LENGTH_EXCEEDS_INPUT",
        "8080808010, LENGTH_EXCEEDS_INPUT"
    })
    void malformedCompactString_isRefused(String hex, Reason reason) {
        MalformedRecordException e =
                catchThrowableOfType(MalformedRecordException.class, () -> CompactStrings.read(Encoding.stream(hex)));
        assertThat(e.reason()).isEqualTo(reason);
    }

    /**
     * Whatever the first two bytes are: a string that is looked at as a whole, since it lies in the window, comes to the same as one of
     * which each byte has to be waited for. Some inputs end within it, some limits are just enough for it and some are not.
     */
    @Test
    void stringInTheWindow_isReadAsOneThatComesByteByByte() throws IOException {
        byte[] bytes = new byte[8_300];
        // The first chars are no wide ones, so that some strings have none.
        for (int i = 150; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        int strings = 0;
        for (int header = 0; header < 1 << 16; header++) {
            int first = header >> 8;
            int length = (first < 0x80 ? first : (first & 0x7f) | (header & 0xff) << 7) >> 1;
            int limit = List.of(20, 63, length, Math.max(length - 1, 0), Integer.MAX_VALUE)
                    .get(header % 5);
            byte[] input = Arrays.copyOf(bytes, header % 61 < 30 ? bytes.length : 2 + header % 257);
            input[1] = (byte) first;
            if (input.length > 2) {
                input[2] = (byte) header;
            }
            String expected = outcome(ByteStreams.of(new OneByOne(input)), input.length, limit, 0);
            assertThat(outcome(ByteStreams.memory(input), input.length, limit, input.length - 1))
                    .as("%04x, %d bytes, limit %d", header, input.length, limit)
                    .isEqualTo(expected);
            strings += expected.contains(" up to ") ? 1 : 0;
        }
        assertThat(strings).isGreaterThan(10_000);
    }

    /** What becomes of reading a string behind a byte, after which so many bytes are in the window. */
    private static String outcome(ByteStream in, int size, int maxLength, int ahead) throws IOException {
        try (in) {
            CodecState.limit(in, DecodeLimits.DEFAULT.withMaxLength(maxLength));
            Window.narrow(in, size);
            in.readByte();
            assertThat(Window.ahead(in)).isEqualTo(ahead);
            try {
                return CompactStrings.read(in) + " up to " + in.position();
            } catch (MalformedRecordException e) {
                return e.reason() + " at " + e.position();
            } catch (MalformedVarintException e) {
                return "varint at " + e.position();
            } catch (EndOfStreamException e) {
                return "end at " + in.position();
            }
        }
    }

    /** Gives one byte at a time. */
    private static final class OneByOne extends ByteArrayInputStream {
        OneByOne(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1));
        }

        @Override
        public synchronized int available() {
            return 0;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|00", "a|0161", "é|02c3a9", "€|03e282ac", "😀|04f09f9880"})
    void utf8String_hasTheseBytes(String value, String hex) throws IOException {
        assertThat(Encoding.hex(out -> Utf8Strings.write(out, value))).isEqualTo(hex);
        assertThat(Encoding.read(hex, Utf8Strings::read)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "02c080, 1", // overlong
        "03eda080, 1", // a surrogate
        "04f4908080, 1", // above U+10FFFF
        "0361e282, 2", // cut off
        "0180, 1"
    })
    void malformedUtf8_isRefusedAtItsPosition(String hex, long position) {
        MalformedRecordException e =
                catchThrowableOfType(MalformedRecordException.class, () -> Utf8Strings.read(Encoding.stream(hex)));
        assertThat(e.reason()).isEqualTo(Reason.MALFORMED_TEXT);
        assertThat(e.position()).isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "5000"})
    void utf8_refusesALoneSurrogateAndTellsWhere(int index) {
        String value = "€".repeat(index) + "\ud800" + "a";
        assertThatExceptionOfType(UnencodableValueException.class)
                .isThrownBy(() -> Encoding.bytes(out -> Utf8Strings.write(out, value)))
                .withMessageContaining("lone surrogate at index " + index);
        assertThatExceptionOfType(UnencodableValueException.class).isThrownBy(() -> Utf8Strings.sizeOf(value));
    }
}
