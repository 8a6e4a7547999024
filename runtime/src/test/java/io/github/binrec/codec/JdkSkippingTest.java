package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Values of the JDK that are stepped over. */
class JdkSkippingTest {
    private record Skipped<T>(BinaryCodec<T> codec, T value) {
        /** How many bytes of those that are there the value is taken to have. */
        void assertEndsWhereItEnds() throws IOException {
            try (ByteStream stream = ByteStreams.memory()) {
                codec.write(stream, value);
                long size = stream.position();
                stream.writeByte(1);
                stream.position(0);
                Skipping.value(stream, codec);
                assertThat(stream.position()).as("%s", codec).isEqualTo(size);
            }
        }
    }

    @Test
    void eachValue_endsWhereItEnds() throws IOException {
        for (Skipped<?> skipped : List.of(
                new Skipped<>(Codecs.BIG_INTEGER, BigInteger.ONE.shiftLeft(200)),
                new Skipped<>(Codecs.BIG_DECIMAL, new BigDecimal("-12345678901234567890.50")),
                new Skipped<>(Codecs.ZONE_ID, ZoneId.of("Europe/Rome")),
                new Skipped<>(Codecs.ZONED_DATE_TIME, ZonedDateTime.parse("2024-02-29T12:30+01:00[Europe/Rome]")),
                new Skipped<>(Codecs.LOCALE, Locale.GERMANY),
                new Skipped<>(Codecs.CHARSET, StandardCharsets.UTF_8),
                new Skipped<>(Codecs.URI, URI.create("mailto:\u4e2d@b")),
                new Skipped<>(Codecs.URL, URI.create("http://x/y").toURL()),
                new Skipped<>(Codecs.INET_ADDRESS, InetAddress.getByAddress(new byte[4])),
                new Skipped<>(Codecs.INET_ADDRESS, InetAddress.getByAddress(new byte[16])),
                new Skipped<>(Codecs.STRING_BUILDER, new StringBuilder("\u20ac")),
                new Skipped<>(Codecs.BYTE_BUFFER, ByteBuffer.wrap(new byte[300])),
                new Skipped<>(Codecs.BIT_SET, BitSet.valueOf(new long[] {0, 5})),
                new Skipped<>(Codecs.BIT_SET, new BitSet()),
                new Skipped<>(Codecs.PATH, Path.of("a", "b")),
                new Skipped<>(Codecs.PATTERN, Pattern.compile("\u20ac+", Pattern.CASE_INSENSITIVE)))) {
            skipped.assertEndsWhereItEnds();
        }
    }

    @Test
    void patternThatIsTooLong_isRefusedAsWhenItIsRead() throws IOException {
        assertThat(refusal("x".repeat(8193)))
                .isEqualTo(
                        "LIMIT_EXCEEDED 0 a pattern of 8193 chars is over the limit of 8192 (at byte 0, LIMIT_EXCEEDED)");
        assertThat(refusal("\u20ac".repeat(8193))).startsWith("LIMIT_EXCEEDED 0 a pattern of 8193 chars");
        try (ByteStream stream = pattern("\u20ac".repeat(8192))) {
            Skipping.value(stream, Codecs.PATTERN);
            assertThat(stream.position()).isEqualTo(stream.size());
        }
    }

    private static String refusal(String text) throws IOException {
        try (ByteStream stream = pattern(text)) {
            MalformedRecordException failure =
                    catchThrowableOfType(MalformedRecordException.class, () -> Skipping.value(stream, Codecs.PATTERN));
            return failure.reason() + " " + failure.position() + " " + failure.getMessage();
        }
    }

    private static ByteStream pattern(String text) throws IOException {
        ByteStream stream = ByteStreams.memory();
        stream.writeVarInt(0);
        CompactStrings.write(stream, text);
        stream.position(0);
        return stream;
    }

    @Test
    void numberWithoutBytes_isRefused() throws IOException {
        try (ByteStream stream = ByteStreams.memory(new byte[] {0})) {
            MalformedRecordException failure = catchThrowableOfType(
                    MalformedRecordException.class, () -> Skipping.value(stream, Codecs.BIG_INTEGER));
            assertThat(failure.reason()).isEqualTo(Reason.INVALID_VALUE);
            assertThat(failure.position()).isEqualTo(1);
        }
    }
}
