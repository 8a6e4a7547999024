package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.MalformedRecordException.Reason;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies of fields that are reserved: stepped over, without making what nobody will see. */
class SkipTest {
    /**
     * A reserved type with the bytes of one body.
     *
     * @param type the text of the reservation
     * @param body the bytes in hexadecimal
     */
    private record Skipped(String type, String body) {
        BinaryCodec<?> codec() throws ReflectiveOperationException {
            Compiled compiled = Compiled.source("p.Kept", """
                    package p;
                    import io.github.binrec.annotations.*;
                    import java.util.*;
                    import org.jspecify.annotations.Nullable;
                    @BinaryRecord
                    @Reserved(id = 1, type = "%s")
                    public record Kept(@FieldId(2) int number) {
                        public enum Side { BUY, SELL }
                        @BinaryRecord public record Leg(byte side) {}
                        @BinaryRecord public record Nothing() {}
                        @BinaryRecord(framing = Framing.PLAIN) public record Point(byte x, String name) {}
                        @BinaryRecord(framing = Framing.PLAIN) public record Mixed(
                                int a, boolean b, @Nullable String c, Optional<Point> d, Side e, long f, short g, @Nullable Boolean h) {}
                        @BinaryRecord(framing = Framing.PLAIN) public record Flags(boolean a, boolean b) {}
                        @BinaryRecord(framing = Framing.PLAIN) public record Spot(int x, int y) {}
                        @BinaryRecord(framing = Framing.PLAIN) public record Chain(@Nullable Chain next) {}
                        @BinaryRecord public sealed interface Shape permits Leg2, Round, Side2 {}
                        @BinaryRecord public record Leg2(byte side) implements Shape {}
                        @BinaryRecord(framing = Framing.PLAIN) public record Round(String name) implements Shape {}
                        public enum Side2 implements Shape { BUY, SELL }
                        @BinaryRecord public sealed interface Event permits Started, Other {}
                        @BinaryRecord public record Started(byte at) implements Event {}
                        @Fallback public record Other(int tag, byte[] body) implements Event {}
                        /** Nobody makes one. */
                        @BinaryRecord(framing = Framing.PLAIN) public record Picky(String name) {
                            public Picky {
                                throw new IllegalStateException("made");
                            }
                        }
                        @BinaryRecord public record Pair<A, B>(A first, B second) {}
                        @BinaryRecord(framing = Framing.PLAIN) public record Both<A, B>(A first, B second) {}
                        public enum Tagged { @Tag(300) A, @Tag(400) B }
                    }
                    """.formatted(type));
            return (BinaryCodec<?>)
                    compiled.loadClass("p.KeptCodec").getField("INSTANCE").get(null);
        }

        byte[] record() {
            byte[] bytes = HexFormat.of().parseHex("00" + "03" + body.replace(" ", "") + "07000000");
            bytes[0] = (byte) (bytes.length - 1);
            return bytes;
        }
    }

    private static final Skipped[] ALL = {
        new Skipped("long", "0100000000000000"),
        new Skipped("@Varint long", "ac02"),
        new Skipped("Boolean", "01"),
        new Skipped("UUID", "00112233445566778899aabbccddeeff"),
        new Skipped("String", "044142"),
        new Skipped("String", "05ac20"),
        new Skipped("@Utf8 String", "024142"),
        new Skipped("byte[]", "03010203"),
        new Skipped("int[]", "020100000002000000"),
        new Skipped("boolean[]", "09ff01"),
        new Skipped("List<Long>", "0201000000000000000200000000000000"),
        new Skipped("List<Boolean>", "020100"),
        new Skipped("Set<Integer>", "020100000002000000"),
        new Skipped("Map<Integer, Short>", "02010000000100 020000000200"),
        new Skipped("UUID[]", "0100112233445566778899aabbccddeeff"),
        new Skipped("List<@Nullable Integer>", "030501000000 02000000"),
        new Skipped("List<String>", "0202610262"),
        new Skipped("Side", "01"),
        new Skipped("List<Side>", "020100"),
        new Skipped("Tagged", "ac02"),
        new Skipped("List<Tagged>", "02ac029003"),
        new Skipped("Optional<String>", "0261"),
        new Skipped("BigDecimal", "04 02 00fa"),
        new Skipped("BigInteger", "02 ff7f"),
        new Skipped("ZonedDateTime", "b2070000 0101 0000000000000000 00000000 025a"),
        new Skipped("ZoneId", "025a"),
        new Skipped("Locale", "046465"),
        new Skipped("java.nio.charset.Charset", "0a5554462d38"),
        new Skipped("java.net.URI", "06613a62"),
        new Skipped("java.net.URL", "12687474703a2f2f782f"),
        new Skipped("java.net.InetAddress", "04 7f000001"),
        new Skipped("java.net.InetAddress", "10 00000000000000000000000000000001"),
        new Skipped("StringBuilder", "044142"),
        new Skipped("java.nio.ByteBuffer", "03010203"),
        new Skipped("BitSet", "020102"),
        new Skipped("BitSet", "00"),
        new Skipped("java.nio.file.Path", "06612f62"),
        new Skipped("java.util.regex.Pattern", "02 04612b"),
        new Skipped("List<java.util.regex.Pattern>", "02 02 04612b 00 0261"),
        new Skipped("Map<@Nullable BigInteger, Optional<java.net.URI>>", "02 01 01ff 00 01 0261"),
        new Skipped("Both<BigDecimal, List<ZoneId>>", "02 01fa 01 025a"),
        new Skipped("List<@Nullable String>", "030502610262"),
        new Skipped("@Nullable String[]", "0305 0261 0262"),
        new Skipped("Set<String>", "0202610262"),
        new Skipped("List<List<String>>", "03 00 010261 0202610262"),
        new Skipped("List<Optional<String>>", "02 00 010261"),
        new Skipped("Map<String, Integer>", "01 0261 01000000"),
        new Skipped("Map<Integer, List<Map<String, Boolean>>>", "01 01000000 02 00 01026101"),
        new Skipped("Map<String, @Nullable String>", "02 01 0261 0262 0263"),
        new Skipped("Map<@Nullable String, Integer>", "02 02 01000000 0261 02000000"),
        new Skipped("Map<@Nullable String, @Nullable Integer>", "03 06 01 01000000 0261 0262"),
        new Skipped("Map<@Nullable Leg, @Nullable Leg>", "02 01 02 020107 020108"),
        new Skipped("List<@Varint Long>", "02ac0201"),
        new Skipped("List<BigDecimal>", "01 04 02 00fa"),
        new Skipped("OptionalInt[]", "02 00 01 01000000"),
        new Skipped("Leg", "020107"),
        new Skipped("List<Leg>", "02 020107 020108"),
        new Skipped("Map<Leg, @Varint Integer>", "02 020107 01 020108 02"),
        new Skipped("Point", "070261"),
        new Skipped("List<@Nullable Point>", "0305 070261 080262"),
        new Skipped("Pair<Leg, String>", "06 03 020107 0261"),
        new Skipped("List<Both<Leg, Optional<String>>>", "02 020107 00 020107 010261"),
        new Skipped("Both<Map<String, long[]>, @Varint Integer>", "01 0261 01 0100000000000000 ac02"),
        new Skipped("Mixed", "0f 01000000 0261 070262 01 0100000000000000 0200 01"),
        new Skipped("Mixed", "00 01000000 00 0100000000000000 0200"),
        new Skipped("Flags", "03"),
        new Skipped("Spot", "01000000 02000000"),
        new Skipped("Optional<Spot>", "01000000 02000000"),
        new Skipped("Picky", "0261"),
        new Skipped("Map<String, @Nullable Picky>", "02 01 0261 0262 0263"),
        new Skipped("Chain", "01 01 00"),
        new Skipped("Shape", "00 020107"),
        new Skipped("List<Shape>", "03 01 0261 02 01 00 020107"),
        new Skipped("List<Event>", "02 00 020107 63 03 010203")
    };

    @TestFactory
    Stream<DynamicTest> body_isSteppedOver() {
        return Stream.of(ALL).map(skipped -> DynamicTest.dynamicTest(skipped.type(), () -> assertSkipped(skipped)));
    }

    private static void assertSkipped(Skipped skipped) throws Exception {
        BinaryCodec<?> codec = skipped.codec();
        byte[] bytes = skipped.record();
        assertThat(codec.fromBytes(bytes)).hasToString("Kept[number=7]");
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            if (length > 0) {
                cut[0] = (byte) (length - 1);
            }
            assertThat(catchThrowableOfType(MalformedRecordException.class, () -> codec.fromBytes(cut)))
                    .as("cut to %s bytes", length)
                    .isNotNull();
        }
    }

    /** The tag of a constant that was removed may be of another length. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Side         | 8001
            List<Side>   | 018001
            List<Tagged> | 0101
            Mixed        | 00 01000000 02 0100000000000000 0200
            Shape        | 03
            Shape        | 02 02
            """)
    void constantThatIsNotKnown_isMalformed(String type, String body) throws Exception {
        Skipped skipped = new Skipped(type, body);
        BinaryCodec<?> codec = skipped.codec();
        MalformedRecordException failure =
                catchThrowableOfType(MalformedRecordException.class, () -> codec.fromBytes(skipped.record()));
        assertThat(failure.reason()).isEqualTo(Reason.UNKNOWN_TAG);
        assertThat(failure.path()).startsWith("Kept.#1");
    }

    /** The length of a value is checked, or what stands for it; its content is nobody's affair any more. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BigInteger               | 02 0001
            java.util.regex.Pattern  | ff7f 0228
            java.nio.charset.Charset | 023f
            ZonedDateTime            | 00000000 ffff ffffffffffffffff ffffffff 0221
            java.net.URI             | 0220
            Both<Locale, Currency>   | 023f 000000
            """)
    void valueOfTheJdk_isMeasuredButNotMade(String type, String body) throws Exception {
        Skipped skipped = new Skipped(type, body);
        assertThat(skipped.codec().fromBytes(skipped.record())).hasToString("Kept[number=7]");
    }

    /** What is in a record is not looked at, but where it ends, and what is counted is counted. */
    @Test
    void contentOfARecord_isNotLookedAt() throws Exception {
        Skipped skipped = new Skipped("Leg", "03010707");
        assertThat(skipped.codec().fromBytes(skipped.record())).hasToString("Kept[number=7]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Leg                                    | 0a0107           | CROSSES_RECORD_END   | Kept.#1
            List<Leg>                              | 02 020107 0f0108 | CROSSES_RECORD_END   | Kept.#1[1]
            List<String>                           | 02 0261 fe0f62   | LENGTH_EXCEEDS_INPUT | Kept.#1[1]
            List<String>                           | ff7f 0261        | LENGTH_EXCEEDS_INPUT | Kept.#1
            Map<String, Side>                      | 01 0261 05       | UNKNOWN_TAG          | Kept.#1[0].value
            List<Optional<Side>>                   | 01 02            | INVALID_VALUE        | Kept.#1[0]
            Point                                  | 07 fe0f62        | LENGTH_EXCEEDS_INPUT | Kept.#1.name
            Flags                                  | 04               | INVALID_VALUE        | Kept.#1
            Map<@Nullable String, @Nullable Side>  | 01 01 01 0261 05 | UNKNOWN_TAG          | Kept.#1[0].value
            Map<@Nullable String, Side>            | 01 02 0261 00    | INVALID_VALUE        | Kept.#1
            BigInteger                             | 00               | INVALID_VALUE        | Kept.#1
            BigInteger                             | ff7f             | LENGTH_EXCEEDS_INPUT | Kept.#1
            List<BigDecimal>                       | 01 02 00         | INVALID_VALUE        | Kept.#1[0]
            java.net.InetAddress                   | 05 0102030405    | INVALID_VALUE        | Kept.#1
            BitSet                                 | 02 0100          | INVALID_VALUE        | Kept.#1
            java.nio.ByteBuffer                    | 7f00             | LENGTH_EXCEEDS_INPUT | Kept.#1
            ZoneId                                 | 03 5a            | INVALID_VALUE        | Kept.#1
            Both<java.util.regex.Pattern, Boolean> | 00 03 61 00      | INVALID_VALUE        | Kept.#1.first
            """)
    void lengthOrCountThatCannotBe_isMalformed(String type, String body, Reason reason, String path) throws Exception {
        Skipped skipped = new Skipped(type, body);
        BinaryCodec<?> codec = skipped.codec();
        MalformedRecordException failure =
                catchThrowableOfType(MalformedRecordException.class, () -> codec.fromBytes(skipped.record()));
        assertThat(failure.reason() + " " + failure.path()).isEqualTo(reason + " " + path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            byte[]                                            | 808040
            String                                            | 808080 01
            List<Long>                                        | 808008
            List<String>                                      | 808040
            List<List<String>>                                | 808040
            Set<List<Long>>                                   | 808040
            Optional<String>[]                                | 808040
            List<Map<String, Nothing>>                        | 808040
            Map<String, @Varint Integer>                      | 808020
            List<Nothing>                                     | 808040
            Map<Nothing, Nothing>                             | 808020
            List<Point>                                       | 808020
            List<Both<Optional<String>, Map<String, String>>> | 808020
            List<Spot>                                        | 808008
            BigInteger                                        | 808040
            BigDecimal                                        | 02 808040
            StringBuilder                                     | 808080 01
            java.net.URI                                      | 808080 01
            java.nio.ByteBuffer                               | 808040
            List<java.nio.file.Path>                          | 808040
            List<java.util.regex.Pattern>                     | 808020
            List<Both<java.net.URI, StringBuilder>>           | 808020
            Both<BigInteger, Boolean>                         | ffff3f
            """)
    void largeBody_isNotMade(String type, String body) throws Exception {
        BinaryCodec<?> codec = new Skipped(type, body).codec();
        byte[] head = HexFormat.of().parseHex("03" + body.replace(" ", ""));
        int length = head.length + (1 << 20) + 4; // less than 2 MiB: a length of three bytes
        byte[] bytes = new byte[3 + length];
        bytes[0] = (byte) (length | 0x80);
        bytes[1] = (byte) (length >> 7 | 0x80);
        bytes[2] = (byte) (length >> 14);
        System.arraycopy(head, 0, bytes, 3, head.length);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = Allocation.ofThisThread();
            assertThat(codec.fromBytes(bytes)).hasToString("Kept[number=0]");
            least = Math.min(least, Allocation.ofThisThread() - before);
        }
        assertThat(least).isLessThan(64 * 1024);
    }
}
