package io.github.binrec.processor.roundtrip;

import static io.github.binrec.processor.roundtrip.HostileTypes.bytes;
import static io.github.binrec.processor.roundtrip.HostileTypes.codec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.codec.UnencodableValueException;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.math.BigDecimal;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bytes that are there, but wrong. That bytes are cut off anywhere, that any bit is flipped, and that more bytes follow, is
 * tried with every type in {@link RoundTripTest}.
 */
class HostileContentTest {
    private static Attempt bothWays(String type, String hex, Reason reason, long position, String path)
            throws ReflectiveOperationException {
        Attempt.forward(codec(type), bytes(hex)).refused(reason, position, path).allocatedAtMost(0);
        return Attempt.ofBytes(codec(type), bytes(hex))
                .refused(reason, position, path)
                .allocatedAtMost(0);
    }

    @ParameterizedTest
    @CsvSource({
        "0, a, 80 80 80 00", // a fourth byte, and not the shortest
        "0, a, 80 80 04", // 2^16
        "0, a, 80 00", // 0 in two bytes
        "1, b, 00 80 80 80 80 80 00", // a sixth byte
        "1, b, 00 80 80 80 80 10", // 2^32
        "1, b, 00 ff 80 00",
        "2, c, 00 00 80 80 80 80 80 80 80 80 80 80 00", // an eleventh byte
        "2, c, 00 00 ff ff ff ff ff ff ff ff ff 02", // 2^64
        "3, d, 00 00 00 80 80 04",
        "4, e, 00 00 00 00 80 80 80 80 10",
        "5, f, 00 00 00 00 00 ff ff ff ff ff ff ff ff ff 7f"
    })
    void varint_hasOneForm(int position, String field, String hex) throws Exception {
        bothWays("Varints", hex, Reason.MALFORMED_VARINT, position, "Types.Varints." + field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text", "Bytes", "Ints", "Big", "TextList", "TextMap", "Trade"})
    void varintBeforeContent_hasOneFormToo(String type) throws Exception {
        for (String hex : new String[] {"8000", "81808000", "ffffffffffffffffff7f"}) {
            Attempt.ofBytes(codec(type), bytes(hex))
                    .refusedFor(Reason.MALFORMED_VARINT)
                    .allocatedAtMost(0);
            Attempt.forward(codec(type), bytes(hex))
                    .refusedFor(Reason.MALFORMED_VARINT)
                    .allocatedAtMost(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "c080, 2", // 0 in two bytes
        "c1bf, 2",
        "e09fbf, 2",
        "eda080, 2", // a surrogate
        "edbfbf, 2",
        "f08fbfbf, 2",
        "f4908080, 2", // above U+10FFFF
        "f880808080, 2",
        "80, 2", // begins in the middle
        "c3, 2", // ends in the middle
        "e282, 2",
        "f09f98, 2",
        "ff, 2"
    })
    void utf8_isStrict(String hex, int position) throws Exception {
        String text =
                "61" + hex + (hex.length() <= 2 || hex.startsWith("e282") || hex.startsWith("f09f98") ? "" : "62");
        String length = "%02x".formatted(text.length() / 2);
        bothWays("Utf8Text", length + text, Reason.MALFORMED_TEXT, position, "Types.Utf8Text.value");
    }

    @Test
    void loneSurrogate_isRefusedBeforeAnythingIsWritten_whereItHasNoForm() throws Exception {
        BinaryCodec<Object> compact = codec("Text");
        BinaryCodec<Object> utf8 = codec("Utf8Text");
        for (String text : new String[] {"\ud800", "a\udc00", "\udc00\ud800", "x".repeat(10_000) + "\ud83d"}) {
            Object value = make("Text", text);
            assertThat(compact.fromBytes(compact.toBytes(value))).isEqualTo(value);
            Object strict = make("Utf8Text", text);
            try (ByteStream out = ByteStreams.memory()) {
                UnencodableValueException refused =
                        catchThrowableOfType(UnencodableValueException.class, () -> utf8.write(out, strict));
                assertThat(refused.path()).isEqualTo("Types.Utf8Text.value");
                assertThat(refused).hasMessageContaining("lone surrogate");
                assertThat(out.size()).isZero();
            }
        }
    }

    private static Object make(String type, String text) throws ReflectiveOperationException {
        return codec(type)
                .getClass()
                .getClassLoader()
                .loadClass("hostile.Types$" + type)
                .getConstructor(String.class)
                .newInstance(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Shape, 02, 0, Types.Shape", // a variant
        "Shape, ffffffff0f, 0, Types.Shape",
        "Shape, 01 02, 1, Types.Shape.side", // a constant
        "Sides, 02 00 02, 2, Types.Sides.value[1]",
        "SideMap, 01 05 00, 1, Types.SideMap.value[0].key"
    })
    void unknownTag_isNamedWhereItStands(String type, String hex, int position, String path) throws Exception {
        bothWays(type, hex, Reason.UNKNOWN_TAG, position, path);
    }

    @Test
    void unknownTag_saysOnceOfWhichType_andWhereItMayComeFrom() throws Exception {
        String versions =
                "; another version of the type may have written it, and a constant or variant marked @Fallback would stand for it";
        assertThat(Attempt.ofBytes(codec("Shape"), bytes("02")).failure())
                .hasMessage("Types.Shape: tag 2 is unknown" + versions + " (at byte 0, UNKNOWN_TAG)");
        assertThat(Attempt.ofBytes(codec("Sides"), bytes("02 00 02")).failure())
                .hasMessage("Types.Sides.value[1]: tag 2 is unknown to Side" + versions + " (at byte 2, UNKNOWN_TAG)");
    }

    @Test
    void unknownVariant_isKeptOnlyAsFarAsItsBytesArePresent() throws Exception {
        assertThat(codec("Event").toBytes(codec("Event").fromBytes(bytes("07 02 0102"))))
                .isEqualTo(bytes("07020102"));
        Attempt.ofBytes(codec("Event"), bytes("07 8080808004 01"))
                .refusedFor(Reason.TRUNCATED)
                .allocatedAtMost(0);
        Attempt.forward(codec("Event"), bytes("07 8080808004 01"))
                .refusedFor(Reason.TRUNCATED)
                .allocatedAtMost(0);
        Attempt.ofBytes(codec("Event"), bytes("07 ffffffffffffffff7f 01"))
                .allocatedAtMost(0)
                .malformed();
        Attempt.forward(codec("Event"), bytes("07 ffffffffffffffff7f 01"))
                .allocatedAtMost(0)
                .malformed();
    }

    @ParameterizedTest
    @CsvSource({
        "Flags, 08, 0, Types.Flags", // the fourth of three bits
        "Flags, 80, 0, Types.Flags",
        "BooleanList, 02 01 02, 2, Types.BooleanList.value[1]",
        "BooleanList, 01 ff, 1, Types.BooleanList.value[0]",
        "Booleans, 03 08, 1, Types.Booleans.value",
        "Booleans, 09 ff 80, 2, Types.Booleans.value",
        "NullList, 01 02, 1, Types.NullList.value",
        "NullArray, 09 00 80, 2, Types.NullArray.value",
        "OptionalList, 01 02, 1, Types.OptionalList.value[0]",
        "Bits, 02 01 00, 2, Types.Bits.value",
        "Big, 02 00 01, 1, Types.Big.value",
        "Big, 00, 1, Types.Big.value"
    })
    void bitsThatMeanNothing_areNotIgnored(String type, String hex, int position, String path) throws Exception {
        bothWays(type, hex, Reason.INVALID_VALUE, position, path);
    }

    @ParameterizedTest
    @CsvSource({
        "TextSet, 02 0261 0261, 5, Types.TextSet.value[1]",
        "SortedTexts, 03 0261 0262 0261, 7, Types.SortedTexts.value[2]",
        "Sides, 02 01 01, 3, Types.Sides.value[1]",
        "PairSet, 02 0100000002000000 0100000002000000, 17, Types.PairSet.value[1]",
        "SameHashSet, 02 05000000 05000000, 9, Types.SameHashSet.value[1]",
        "TextMap, 02 0261 00 0261 0262, 6, Types.TextMap.value[1].key",
        "NullMap, 02 00 00, 3, Types.NullMap.value[1].key",
        "SideMap, 02 01 00 01 00, 4, Types.SideMap.value[1].key",
        "ListSet, 02 01 05000000 01 05000000, 11, Types.ListSet.value[1]"
    })
    void keyThatComesTwice_isMalformed(String type, String hex, int position, String path) throws Exception {
        Attempt refused = Attempt.ofBytes(codec(type), bytes(hex))
                .refusedFor(Reason.DUPLICATE)
                .allocatedAtMost(0);
        assertThat(refused.malformed().path()).isEqualTo(path);
        assertThat(refused.malformed().position()).isBetween((long) position, (long) bytes(hex).length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7fa00001", "ff800001", "7fc12345", "80000000", "ffffffff", "7f800000"})
    void everyBitOfANumber_survives(String single) throws Exception {
        String reversed = reversed(single);
        String twice = "00000000" + reversed;
        String hex = reversed + twice + reversed + "01" + "01000000" + reversed;
        Object value = codec("Numbers").fromBytes(bytes(hex));
        assertThat(HexFormat.of().formatHex(codec("Numbers").toBytes(value))).isEqualTo(hex);
    }

    private static String reversed(String hex) {
        return hex.substring(6, 8) + hex.substring(4, 6) + hex.substring(2, 4) + hex.substring(0, 2);
    }

    /** 1E+2147483647 has two billion digits for whoever writes them out. */
    @ParameterizedTest
    @CsvSource({"ffffffff0f, -2147483648", "feffffff0f, 2147483647"})
    void scaleOfADecimal_isOnlyKept(String scale, int expected) throws Exception {
        Attempt read = Attempt.ofBytes(codec("Decimal"), bytes(scale + "01 01"))
                .accepted()
                .allocatedAtMost(0);
        Object value = read.value();
        BigDecimal decimal = (BigDecimal) value.getClass().getMethod("value").invoke(value);
        assertThat(decimal.scale()).isEqualTo(expected);
        assertThat(codec("Decimal").toBytes(value)).isEqualTo(bytes(scale + "0101"));
        assertThat(codec("Decimal").sizeOf(value)).isEqualTo(7);
        // As keys they are hashed, and compared where they are sorted.
        String keys = "03" + scale + "0101" + scale + "0102" + "00" + "0101";
        Attempt.ofBytes(codec("DecimalSet"), bytes(keys)).accepted().allocatedAtMost(0);
        Attempt.ofBytes(codec("SortedDecimals"), bytes(keys)).accepted().allocatedAtMost(0);
    }

    @Test
    void constructorThatThrows_isARefusalOfTheBytes() throws Exception {
        String good = "05 01 01000000";
        String bad = "05 01 ffffffff";
        bothWays("Picky", bad, Reason.REJECTED_BY_TYPE, 6, "Types.Picky");
        Attempt nested =
                bothWays("PickyList", "0e 01 02" + good + bad, Reason.REJECTED_BY_TYPE, 15, "Types.PickyList.value[1]");
        assertThat(nested.failure()).hasRootCauseInstanceOf(IllegalArgumentException.class);
    }
}
