package io.github.binrec.processor.roundtrip;

import static io.github.binrec.processor.roundtrip.HostileTypes.bytes;
import static io.github.binrec.processor.roundtrip.HostileTypes.codec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.DecodeLimits;
import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths and counts that promise more than there is. */
class HostileLengthsTest {
    /** So much comes behind a length, which promises much more. */
    private static final int PRESENT = 1 << 20;

    private static byte[] followed(String hex, int fill) {
        byte[] head = bytes(hex);
        byte[] all = new byte[head.length + PRESENT];
        Arrays.fill(all, (byte) fill);
        System.arraycopy(head, 0, all, 0, head.length);
        return all;
    }

    // 2^30 bytes, the most that is allowed: of 1, 2, 4 and 8 bytes each, or of 1 bit.
    @ParameterizedTest
    @CsvSource({
        "Text, 8080808008",
        "Builder, 8080808008",
        "Link, 8080808008",
        "Location, 8080808008",
        "Place, 8080808008",
        "Zone, 8080808008",
        "Language, 8080808008",
        "Coding, 8080808008",
        "Expression, 00 8080808008",
        "Text, 8180808008",
        "Utf8Text, 8080808004",
        "Bytes, 8080808004",
        "Buffer, 8080808004",
        "Bits, 8080808004",
        "Big, 8080808004",
        "Decimal, 00 8080808004",
        "Booleans, ffffffff07",
        "Shorts, 8080808002",
        "Chars, 8080808002",
        "Ints, 8080808001",
        "Floats, 8080808001",
        "Longs, 80808040",
        "Doubles, 80808040"
    })
    void length_isBelievedOnlyAsFarAsBytesArePresent(String type, String head) throws Exception {
        byte[] bomb = followed(head, 1);
        int behindTheLength = bytes(head).length;
        Attempt.ofBytes(codec(type), bomb)
                .refused(Reason.LENGTH_EXCEEDS_INPUT, behindTheLength, "Types." + type + ".value")
                .allocatedAtMost(0);
        Attempt.forward(codec(type), bomb)
                .refused(Reason.TRUNCATED, bomb.length, "Types." + type + ".value")
                .allocatedAtMost(8);
    }

    // 2^30 + 1 bytes, and the longest that a varint can say.
    @ParameterizedTest
    @CsvSource({
        "Text, 8280808008", "Text, feffffff0f", "Utf8Text, 8180808004", "Bytes, 8180808004", "Bytes, ffffffff07",
        "Bits, ffffffff07", "Big, ffffffff07", "Shorts, 8180808002", "Ints, ffffffff07", "Longs, ffffffff07",
        "Doubles, 81808040"
    })
    void lengthOverTheLimit_isRefusedWithoutReading(String type, String head) throws Exception {
        byte[] bomb = followed(head, 1);
        int behindTheLength = bytes(head).length;
        Attempt.ofBytes(codec(type), bomb)
                .refused(Reason.LENGTH_EXCEEDS_INPUT, behindTheLength, "Types." + type + ".value")
                .allocatedAtMost(0);
        Attempt.forward(codec(type), bomb)
                .refused(Reason.LIMIT_EXCEEDED, behindTheLength, "Types." + type + ".value")
                .allocatedAtMost(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text", "Utf8Text", "Bytes", "Ints", "TextList", "TextMap"})
    void lengthOfMoreThan31Bits_isNoNegativeNumber(String type) throws Exception {
        // As a compact string's header, 2^32 - 2 is a length of 2^31 - 1.
        for (String head : new String[] {"feffffff0f", "8080808008"}) {
            byte[] bomb = bytes(head + "00");
            Attempt.ofBytes(codec(type), bomb)
                    .refused(Reason.LENGTH_EXCEEDS_INPUT, 5, "Types." + type + ".value")
                    .allocatedAtMost(0);
        }
        Attempt.ofBytes(codec(type), bytes("8080808010"))
                .refused(
                        type.equals("Text") ? Reason.LENGTH_EXCEEDS_INPUT : Reason.MALFORMED_VARINT,
                        type.equals("Text") ? 5 : 0,
                        "Types." + type + ".value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TextList",
                "NullList",
                "PairList",
                "OptionalList",
                "ListOfLists",
                "TextLinks",
                "TextQueue",
                "TextArray",
                "NullArray",
                "Grid",
                "TextSet",
                "SortedTexts",
                "Sides",
                "TextMap",
                "NullMap",
                "SortedMapping",
                "Table",
                "SideMap"
            })
    void count_isBelievedOnlyAsFarAsBytesArePresent(String type) throws Exception {
        byte[] bomb = bytes("80808040" + "00"); // 2^27, the most that is allowed
        Attempt.ofBytes(codec(type), bomb)
                .refused(Reason.LENGTH_EXCEEDS_INPUT, 4, "Types." + type + ".value")
                .allocatedAtMost(0);
        Attempt forward = Attempt.forward(codec(type), bomb).allocatedAtMost(0);
        assertThat(forward.malformed().reason())
                .isIn(Reason.TRUNCATED, Reason.DUPLICATE); // two empty strings, two sides of tag 0
        Attempt.forward(codec(type), bytes("81808040" + "00"))
                .refused(Reason.LIMIT_EXCEEDED, 4, "Types." + type + ".value")
                .allocatedAtMost(0);
    }

    /** A count times the size of an element, or a position plus a length, that is over 2^31 or 2^63. */
    @Test
    void productsAndSums_doNotOverflow() throws Exception {
        byte[] product = bytes("8080808002" + "00".repeat(8)); // 2^29 pairs of 8 bytes: 2^32
        Attempt.ofBytes(codec("PairList"), product).refused(Reason.LENGTH_EXCEEDS_INPUT, 5, "Types.PairList.value");
        Attempt.ofBytes(codec("Longs"), product).refused(Reason.LENGTH_EXCEEDS_INPUT, 5, "Types.Longs.value");
        byte[] sum = bytes("ffffffffffffffff7f" + "07"); // a record of 2^63 - 1 bytes, from byte 9 on
        Attempt.ofBytes(codec("Trade"), sum).refused(Reason.TRUNCATED, 10, "Types.Trade");
        Attempt.forward(codec("Trade"), sum).refused(Reason.LENGTH_EXCEEDS_INPUT, 9, "Types.Trade");
        byte[] negative = bytes("ffffffffffffffffff01" + "07"); // 2^64 - 1 bytes
        Attempt.ofBytes(codec("Trade"), negative).refused(Reason.LENGTH_EXCEEDS_INPUT, 10, "Types.Trade");
        Attempt.forward(codec("Trade"), negative).refused(Reason.LENGTH_EXCEEDS_INPUT, 10, "Types.Trade");
        byte[] far = bytes("00".repeat(3) + "ffffffffffffffff7f" + "07");
        try (ByteStream in = ByteStreams.memory(far)) {
            in.position(3);
            Attempt.read(codec("Trade"), in).refused(Reason.TRUNCATED, far.length, "Types.Trade");
            assertThat(in.position()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"NothingList, 8040", "NothingArray, 8040"})
    void elementsThatTakeNoBytes_areCounted(String type, String most) throws Exception {
        Attempt.ofBytes(codec(type), bytes(most)).accepted();
        for (String more : new String[] {"8140", "80808040", "ffffffff07"}) {
            Attempt refused = Attempt.ofBytes(codec(type), bytes(more)).allocatedAtMost(0);
            assertThat(refused.malformed().reason()).isEqualTo(Reason.LENGTH_EXCEEDS_INPUT);
            assertThat(Attempt.forward(codec(type), bytes(more))
                            .allocatedAtMost(0)
                            .failure())
                    .hasMessageContaining("that may take no bytes, of which readers take no more than 8192");
        }
    }

    /** Many lists of 8,192 elements that take no bytes would ask for 100,000 bytes of memory for every 2 of input. */
    @Test
    void elementsThatTakeNoBytes_areCountedForTheValueAsAWhole() throws Exception {
        String rows = "904e"; // 10,000
        byte[] lists = bytes(rows + "8040".repeat(10_000));
        Attempt.ofBytes(codec("NothingLists"), lists)
                .refused(Reason.LIMIT_EXCEEDED, 6, "Types.NothingLists.value[1]")
                .allocatedAtMost(16);
        Attempt.forward(codec("NothingLists"), lists)
                .refused(Reason.LIMIT_EXCEEDED, 6, "Types.NothingLists.value[1]")
                .allocatedAtMost(16);
        byte[] maps = bytes(rows + "01008040".repeat(10_000));
        Attempt.ofBytes(codec("NothingMaps"), maps)
                .refused(Reason.LIMIT_EXCEEDED, 10, "Types.NothingMaps.value[1][0].value")
                .allocatedAtMost(16);
        Attempt.ofBytes(codec("NothingLists"), bytes(rows + "01".repeat(10_000)))
                .accepted();
    }

    @Test
    void elementsThatTakeNoBytes_areCountedAnewForEachValue() throws Exception {
        BinaryCodec<Object> codec = codec("NothingLists");
        try (ByteStream in = ByteStreams.memory(bytes("018040".repeat(20)))) {
            for (int i = 0; i < 20; i++) {
                Attempt.read(codec, in).accepted();
            }
            assertThat(in.position()).isEqualTo(in.size());
        }
    }

    @Test
    void limits_canBeNarrower() throws Exception {
        DecodeLimits limits = new DecodeLimits(100, 8, 4);
        assertReason(codec("Text"), "12" + "61".repeat(9), limits);
        assertReason(codec("Longs"), "02" + "00".repeat(16), limits);
        assertReason(codec("TextSet"), "05" + "0261026202630264" + "0265", limits);
        codec("TextSet").fromBytes(bytes("04" + "0261026202630264"), limits);
    }

    private static void assertReason(BinaryCodec<Object> codec, String hex, DecodeLimits limits) throws IOException {
        try (ByteStream in = ByteStreams.memory(bytes(hex))) {
            limits.applyTo(in);
            Attempt refused = Attempt.read(codec, in);
            assertThat(refused.malformed().reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
            assertThat(in.position()).isZero();
        }
    }
}
