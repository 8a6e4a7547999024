package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.MalformedRecordException.Reason;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What codecs say of the sizes of values, and what they say of themselves: {@code src/test/resources/roundtrip/bounds}. */
class BoundsTest {
    private static Compiled compiled;
    private static List<Bound<?>> bounds;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void compile() throws ReflectiveOperationException {
        compiled = Compiled.folder("roundtrip/bounds");
        bounds = (List<Bound<?>>)
                compiled.loadClass("bounds.Types").getMethod("bounds").invoke(null);
        assertThat(bounds).hasSizeGreaterThan(20);
    }

    @TestFactory
    Stream<DynamicTest> leastSize_isThatOfTheShortestBytes() {
        return bounds.stream()
                .map(bound -> DynamicTest.dynamicTest(bound.codec().toString(), () -> assertLeast(bound)));
    }

    private static <T> void assertLeast(Bound<T> bound) throws IOException {
        assertThat(bound.codec().leastSize()).isEqualTo(bound.smallestBytes().length);
        assertThat(bound.codec().fromBytes(bound.smallestBytes())).isNotNull();
    }

    @TestFactory
    Stream<DynamicTest> greatestSize_isThatOfTheLargestValue() {
        return bounds.stream()
                .map(bound -> DynamicTest.dynamicTest(bound.codec().toString(), () -> assertGreatest(bound)));
    }

    private static <T> void assertGreatest(Bound<T> bound) {
        T largest = bound.largest();
        assertThat(bound.codec().greatestSize())
                .isEqualTo(
                        largest == null
                                ? OptionalLong.empty()
                                : OptionalLong.of(bound.codec().toBytes(largest).length));
    }

    /** Bytes of an earlier version are shorter than any that this one writes, and must not be taken for a lie. */
    @Test
    void countOfShortOldValues_isBelieved() throws Exception {
        byte[] bytes = HexFormat.of().parseHex("0e 01 04 020101 020102 020103 020104".replace(" ", ""));
        assertThat(codec("EvolvedList").fromBytes(bytes).toString()).contains("id=1", "id=4", "level=5, rate=1.0");
    }

    @Test
    void count_isCheckedAgainstWhatTheTypeNeeds() {
        // 6 elements of 3 bytes or more do not fit into 12 bytes
        byte[] bytes = HexFormat.of().parseHex("0e 01 06 020101 020102 020103 020104".replace(" ", ""));
        MalformedRecordException failure = catchThrowableOfType(
                MalformedRecordException.class, () -> codec("EvolvedList").fromBytes(bytes));
        assertThat(failure.reason()).isEqualTo(Reason.LENGTH_EXCEEDS_INPUT);
        assertThat(failure.getMessage()).contains("a count of 6 needs 18 bytes or more, but 12 bytes are left");
    }

    @Test
    void record_isDescribedFieldByField() throws Exception {
        String expected = Files.readString(Path.of("src/test/resources/roundtrip/bounds/Everything.txt"));
        assertThat(codec("Everything").describe() + "\n").isEqualTo(expected);
    }

    @Test
    void plainRecord_isDescribedInOrder() throws Exception {
        assertThat(codec("Bits").describe()).isEqualTo("""
                Types.Bits, PLAIN: 9 to 33 bytes
                field  type               encoding                   bytes
                open   boolean            a bit, set if true         0
                level  @Nullable Integer  4 bytes; absent if null    0..4
                id     long               8 bytes                    8
                key    Optional<UUID>     16 bytes; absent if empty  0..16
                rank   OptionalInt        4 bytes; absent if empty   0..4
                """.stripTrailing());
        assertThat(codec("Point").describe()).isEqualTo("""
                Types.Point, PLAIN: 8 bytes
                field  type  encoding  bytes
                x      int   4 bytes   4
                y      int   4 bytes   4
                """.stripTrailing());
        assertThat(codec("Nothing").describe()).isEqualTo("""
                Types.Nothing, PLAIN: 0 bytes
                field  type  encoding  bytes
                """.stripTrailing());
    }

    @Test
    void sealedType_isDescribedVariantByVariant() throws Exception {
        assertThat(codec("Shape").describe()).isEqualTo("""
                Types.Shape, sealed: 3 to 7 bytes
                tag  type          encoding           bytes
                300  Types.Circle  Types_CircleCodec  3
                0    Types.Square  Types_SquareCodec  7
                """.stripTrailing());
        assertThat(codec("Event").describe()).isEqualTo("""
                Types.Event, sealed: 2 bytes or more
                tag    type                encoding                             bytes
                0      Types.Started       Types_StartedCodec                   7
                other  Types.UnknownEvent  length, then the bytes as they came  2..
                """.stripTrailing());
        assertThat(codec("Line2").describe()).isEqualTo("""
                Types.Line2, PLAIN: 1 to 3 bytes
                field  type         encoding                bytes
                glyph  Types.Glyph  tag, any other is NONE  1..3
                """.stripTrailing());
        assertThat(codec("Expression").describe()).isEqualTo("""
                Types.Expression, sealed: 5 bytes or more
                tag  type            encoding             bytes
                0    Types.Sum       Types_SumCodec       13..
                1    Types.Negation  Types_NegationCodec  6..
                2    Types.Number    Types_NumberCodec    5
                """.stripTrailing());
    }

    @SuppressWarnings("unchecked")
    private static BinaryCodec<Object> codec(String type) throws ReflectiveOperationException {
        Field instance = compiled.loadClass("bounds.Types_" + type + "Codec").getField("INSTANCE");
        instance.setAccessible(true);
        return (BinaryCodec<Object>) instance.get(null);
    }
}
