package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Tag;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public final class ValueCases implements Cases {
    enum Side {
        BUY,
        SELL {
            @Override
            public String toString() {
                return "a constant with a body has a class of its own";
            }
        }
    }

    enum Color {
        @Tag(1)
        RED,
        @Tag(7)
        BLUE
    }

    enum Code {
        @Tag(500)
        LATE,
        @Tag(3)
        EARLY
    }

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainTexts(String a, @Utf8 String b) {}

    @BinaryRecord
    record Texts(String a, @Utf8 String b, @Nullable String c, Optional<@Utf8 String> d) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainEnums(Side a, Color b, Code c, @Nullable Side d, Optional<Color> e) {}

    @BinaryRecord
    record Enums(long id, Side a, Color b, Code c, Code d) {}

    @BinaryRecord(framing = Framing.PLAIN)
    @SuppressWarnings("ArrayRecordComponent")
    record PlainArrays(
            boolean[] a, byte[] b, short[] c, char[] d, int[] e, long[] f, float[] g, double[] h) {}

    @BinaryRecord
    record NullableArray(byte @Nullable [] a, Optional<int[]> b) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainNumbers(BigInteger a, BigDecimal b) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainTimes(UUID a, Instant b, Duration c, LocalDate d, LocalTime e, LocalDateTime f) {}

    @BinaryRecord
    record Times(UUID a, @Nullable Instant b, Optional<Duration> c, LocalDate d, List<LocalTime> e, LocalDateTime f) {}

    private static final String UUID_BYTES = "00112233445566778899aabbccddeeff";
    private static final UUID ID = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(ValueCases_PlainTextsCodec.INSTANCE, new PlainTexts("Zo\u00eb", "Zo\u00eb \u20ac"),
                        "06 5a6feb 08 5a6fc3ab20e282ac"),
                new Case<>(ValueCases_PlainTextsCodec.INSTANCE, new PlainTexts("\u20ac5", ""), "09 ac203500 00"),
                new Case<>(ValueCases_PlainTextsCodec.INSTANCE, new PlainTexts("\ud800", "\ud83d\ude00"),
                        "05 00d8 04 f09f9880"),
                new Case<>(ValueCases_TextsCodec.INSTANCE, new Texts("a", "b", "c", Optional.of("d")),
                        "09 0f 0261 0162 0263 0164"),
                new Case<>(ValueCases_TextsCodec.INSTANCE, new Texts("", "", null, Optional.empty()), "03 03 00 00"),
                new Case<>(ValueCases_PlainEnumsCodec.INSTANCE,
                        new PlainEnums(Side.SELL, Color.BLUE, Code.LATE, Side.BUY, Optional.of(Color.RED)),
                        "03 01 07 f403 00 01"),
                new Case<>(ValueCases_PlainEnumsCodec.INSTANCE,
                        new PlainEnums(Side.BUY, Color.RED, Code.EARLY, null, Optional.empty()), "00 00 01 03"),
                new Case<>(ValueCases_EnumsCodec.INSTANCE,
                        new Enums(1, Side.SELL, Color.RED, Code.EARLY, Code.LATE),
                        "0e 1f 0100000000000000 01 01 03 f403"),
                new Case<>(ValueCases_PlainArraysCodec.INSTANCE,
                        new PlainArrays(
                                new boolean[] {true, false, true, true, false, false, false, false, true},
                                new byte[] {1, -1}, new short[] {1}, new char[] {'\uffff'}, new int[] {2, 3},
                                new long[] {-1}, new float[] {Float.intBitsToFloat(0x7fa00001)}, new double[] {0.0, -0.0}),
                        "09 0d01  02 01ff  01 0100  01 ffff  02 0200000003000000  01 ffffffffffffffff"
                                + "01 0100a07f  02 0000000000000000 0000000000000080"),
                new Case<>(ValueCases_PlainArraysCodec.INSTANCE,
                        new PlainArrays(
                                new boolean[0], new byte[0], new short[0], new char[0], new int[0], new long[0],
                                new float[0], new double[0]),
                        "00 00 00 00 00 00 00 00"),
                new Case<>(ValueCases_NullableArrayCodec.INSTANCE,
                        new NullableArray(new byte[] {7}, Optional.of(new int[] {8})), "08 03 01 07 01 08000000"),
                new Case<>(ValueCases_NullableArrayCodec.INSTANCE, new NullableArray(null, Optional.empty()), "01 00"),
                new Case<>(ValueCases_PlainNumbersCodec.INSTANCE,
                        new PlainNumbers(BigInteger.valueOf(-129), new BigDecimal("2.50")), "02 ff7f 04 02 00fa"),
                new Case<>(ValueCases_PlainNumbersCodec.INSTANCE,
                        new PlainNumbers(BigInteger.ZERO, new BigDecimal("1e9")), "01 00 11 01 01"),
                new Case<>(ValueCases_PlainTimesCodec.INSTANCE,
                        new PlainTimes(
                                ID, Instant.ofEpochSecond(1, 2), Duration.ofMillis(-1), LocalDate.of(2026, 11, 22),
                                LocalTime.of(0, 0, 1), LocalDateTime.of(1970, 1, 1, 0, 0)),
                        UUID_BYTES + "0100000000000000 02000000  ffffffffffffffff c0878b3b  ea070000 0b 16"
                                + "00ca9a3b00000000  b2070000 01 01 0000000000000000"),
                new Case<>(ValueCases_TimesCodec.INSTANCE,
                        new Times(
                                ID, Instant.ofEpochSecond(1, 2), Optional.of(Duration.ofMillis(-1)),
                                LocalDate.of(2026, 11, 22), List.of(LocalTime.of(0, 0, 1)),
                                LocalDateTime.of(1970, 1, 1, 0, 0)),
                        "46 3f" + UUID_BYTES + "0100000000000000 02000000  ffffffffffffffff c0878b3b  ea070000 0b 16"
                                + "01 00ca9a3b00000000  b2070000 01 01 0000000000000000"),
                new Case<>(ValueCases_TimesCodec.INSTANCE,
                        new Times(
                                ID, null, Optional.empty(), LocalDate.of(2026, 11, 22), List.of(),
                                LocalDateTime.of(1970, 1, 1, 0, 0)),
                        "26 39" + UUID_BYTES + "ea070000 0b 16 00 b2070000 01 01 0000000000000000"));
    }
}
