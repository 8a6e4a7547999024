package io.github.binrec.processor.roundtrip;

import static io.github.binrec.processor.roundtrip.Growth.assertLinear;
import static io.github.binrec.processor.roundtrip.Growth.counted;
import static io.github.binrec.processor.roundtrip.Growth.encoding;
import static io.github.binrec.processor.roundtrip.HostileTypes.codec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.codec.UnencodableValueException;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long inputs: what they take grows with their length, and not faster. Those of keys are in {@link HostileKeysTest}. */
class HostileGrowthTest {
    @ParameterizedTest
    @CsvSource({
        "Text, '', ab, ''",
        "Text, '', 0123456789, ''",
        "Builder, '', ab, ''",
        "Link, a:, b/, ''",
        "Link, a:, b/../, ''",
        "Location, http://h/, a/, ''",
        "Location, http://h/, ../, ''",
        "Place, '', a/, b",
        "Zone, Europe/, a, ''",
        "Language, en-x, -a, ''",
        "Language, en-u, -abc, ''",
        "Language, en, -a-bc, ''",
        "Language, en, -abcde, ''",
        "Coding, '', a, ''"
    })
    void text(String type, String before, String piece, String after) throws Exception {
        // The JDK's Locale is made of many small strings.
        int allocated = type.equals("Language") ? 120 : 24;
        assertLinear(type, 20_000, allocated, count -> Growth.text(before, piece, after, count, false));
    }

    @Test
    void utf8() throws Exception {
        assertLinear("Utf8Text", 20_000, 24, count -> Growth.text("", "zoë €", "", count, true));
        assertLinear("Utf8Text", 20_000, 24, count -> Growth.text("", "abc", "\ud83d\ude00", count, true));
    }

    /** Of one pattern, what it takes to compile it may grow faster, which is why its length is limited. */
    @ParameterizedTest
    @CsvSource({"'', a, ''", "'', [a], ''", "'', (?x:a), ''", "'', a|, ''", "'', \\Q, ''", "[, a-z&&, a]", "'', (?, ''"
    })
    void patterns(String before, String piece, String after) throws Exception {
        byte[] text = Growth.text(before, piece, after, 1000 / piece.length(), false);
        assertLinear(
                "Expressions",
                8,
                400,
                count -> counted(count, (out, i) -> {
                    out.writeVarInt(0);
                    out.write(text);
                }));
    }

    /** The JDK takes time in the square of the length for a text that repeats itself. */
    @Test
    void longPattern_isRefusedBothWays() throws Exception {
        byte[] longest = pattern(8192);
        Attempt.ofBytes(codec("Expression"), longest).accepted();
        Attempt.ofBytes(codec("Expression"), pattern(1 << 20))
                .refused(Reason.LIMIT_EXCEEDED, 0, "Types.Expression.value")
                .allocatedAtMost(2);
        Object value = codec("Expression").fromBytes(longest);
        Object tooLong =
                value.getClass().getConstructor(Pattern.class).newInstance(Pattern.compile("ab|".repeat(2731)));
        UnencodableValueException refused = catchThrowableOfType(
                UnencodableValueException.class, () -> codec("Expression").toBytes(tooLong));
        assertThat(refused).hasMessageContaining("8193 chars");
        assertThat(refused.path()).isEqualTo("Types.Expression.value");
    }

    private static byte[] pattern(int length) throws IOException {
        return encoding(out -> {
            out.writeVarInt(0);
            out.write(Growth.text("", "a", "", length, false));
        });
    }

    @ParameterizedTest
    @CsvSource({"Bytes, 1", "Bits, 1", "Big, 1", "Shorts, 2", "Longs, 8", "Doubles, 8"})
    void blocks(String type, int width) throws Exception {
        assertLinear(
                type,
                20_000,
                24,
                count -> counted(count, (out, i) -> {
                    for (int k = 0; k < width; k++) {
                        out.writeByte(i * width + k | 1);
                    }
                }));
    }

    @ParameterizedTest
    @CsvSource({"TextList, 0", "ListOfLists, 0", "Grid, 0", "OptionalList, 0", "TextLinks, 0", "TextQueue, 0"})
    void emptyElements(String type, int element) throws Exception {
        assertLinear(type, 5_000, 100, count -> counted(count, (out, i) -> out.writeByte(element)));
    }

    /** Nulls take a bit each: for a byte of input there are eight references. */
    @ParameterizedTest
    @CsvSource({"NullList", "NullArray", "Booleans"})
    void nulls(String type) throws Exception {
        assertLinear(
                type,
                40_000,
                100,
                count -> encoding(out -> {
                    out.writeVarInt(count);
                    out.write(new byte[(count + 7) / 8]);
                }));
    }
}
