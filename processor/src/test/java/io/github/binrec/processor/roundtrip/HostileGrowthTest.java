package io.github.binrec.processor.roundtrip;

import static io.github.binrec.processor.roundtrip.HostileTypes.codec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.codec.UnencodableValueException;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long inputs: what they take grows with their length, and not faster. */
class HostileGrowthTest {
    private static final int FACTOR = 16;

    /** Linear growth is 16 and quadratic 256; in between there is room for caches, collections of garbage and busy machines. */
    private static final int MOST = 64;

    /**
     * Seconds that are linear enough, however quick the small input was: it may fit a cache that the large one does not fit, and
     * code gets faster while it runs. What is quadratic takes seconds for every input here.
     */
    private static final double FAST = 0.25;

    private static byte[] encoding(Encoder encoder) throws IOException {
        try (ByteStream out = ByteStreams.memory()) {
            encoder.encode(out);
            return out.toByteArray();
        }
    }

    private static byte[] text(String before, String piece, String after, int count, boolean utf8) throws IOException {
        byte[] bytes = (before + piece.repeat(count) + after).getBytes(StandardCharsets.UTF_8);
        return encoding(out -> {
            out.writeVarInt(utf8 ? bytes.length : bytes.length << 1);
            out.write(bytes);
        });
    }

    private static void assertLinear(String type, int count, int allocated, ByCount input) throws Exception {
        BinaryCodec<Object> codec = codec(type);
        byte[] small = input.make(count);
        byte[] large = input.make(FACTOR * count);
        Attempt.ofBytes(codec, large).allocatedAtMost(allocated);
        assertGrowth(() -> read(codec, small), () -> read(codec, large));
        assertGrowth(() -> forward(codec, small), () -> forward(codec, large));
    }

    /** Compares of several runs each the shortest, in CPU time of this thread alone. */
    private static void assertGrowth(Runnable small, Runnable large) {
        double least = Cpu.shortest(small);
        assertThat(Cpu.shortest(large)).isLessThan(Math.max(FAST, MOST * least));
    }

    private static void read(BinaryCodec<Object> codec, byte[] bytes) {
        try {
            codec.fromBytes(bytes);
        } catch (MalformedRecordException e) {
            assertThat(e.reason()).isNotNull(); // how long a refusal takes counts as well
        }
    }

    private static void forward(BinaryCodec<Object> codec, byte[] bytes) {
        try {
            codec.read(ByteStreams.of(new Dripping(bytes)));
        } catch (IOException e) {
            assertThat(e).isInstanceOf(MalformedRecordException.class);
        }
    }

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
        assertLinear(type, 20_000, allocated, count -> text(before, piece, after, count, false));
    }

    @Test
    void utf8() throws Exception {
        assertLinear("Utf8Text", 20_000, 24, count -> text("", "zoë €", "", count, true));
        assertLinear("Utf8Text", 20_000, 24, count -> text("", "abc", "\ud83d\ude00", count, true));
    }

    /** Of one pattern, what it takes to compile it may grow faster, which is why its length is limited. */
    @ParameterizedTest
    @CsvSource({"'', a, ''", "'', [a], ''", "'', (?x:a), ''", "'', a|, ''", "'', \\Q, ''", "[, a-z&&, a]", "'', (?, ''"
    })
    void patterns(String before, String piece, String after) throws Exception {
        byte[] text = text(before, piece, after, 1000 / piece.length(), false);
        assertLinear(
                "Expressions",
                8,
                400,
                count -> encoding(out -> {
                    out.writeVarInt(count);
                    for (int i = 0; i < count; i++) {
                        out.writeVarInt(0);
                        out.write(text);
                    }
                }));
    }

    /** The JDK takes time in the square of the length for a text that repeats itself. */
    @Test
    void longPattern_isRefusedBothWays() throws Exception {
        byte[] longest = encoding(out -> {
            out.writeVarInt(0);
            out.write(text("", "a", "", 8192, false));
        });
        Attempt.ofBytes(codec("Expression"), longest).accepted();
        byte[] bomb = encoding(out -> {
            out.writeVarInt(0);
            out.write(text("", "a", "", 1 << 20, false));
        });
        Attempt.ofBytes(codec("Expression"), bomb)
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

    @ParameterizedTest
    @CsvSource({"Bytes, 1", "Bits, 1", "Big, 1", "Shorts, 2", "Longs, 8", "Doubles, 8"})
    void blocks(String type, int width) throws Exception {
        assertLinear(
                type,
                20_000,
                24,
                count -> encoding(out -> {
                    out.writeVarInt(count);
                    for (int i = 0; i < count * width; i++) {
                        out.writeByte(i | 1);
                    }
                }));
    }

    @ParameterizedTest
    @CsvSource({"TextList, 0", "ListOfLists, 0", "Grid, 0", "OptionalList, 0", "TextLinks, 0", "TextQueue, 0"})
    void emptyElements(String type, int element) throws Exception {
        assertLinear(
                type,
                5_000,
                100,
                count -> encoding(out -> {
                    out.writeVarInt(count);
                    for (int i = 0; i < count; i++) {
                        out.writeByte(element);
                    }
                }));
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

    @ParameterizedTest
    @CsvSource({"PairSet, 0", "PairMap, 1"})
    void manyKeys(String type, int valueSize) throws Exception {
        assertLinear(
                type,
                2_000,
                100,
                count -> encoding(out -> {
                    out.writeVarInt(count);
                    for (int i = 0; i < count; i++) {
                        out.writeInt(i);
                        out.writeInt(-i * 31);
                        out.write(new byte[valueSize]);
                    }
                }));
    }

    /** Strings are Comparable: the JDK's tables sort those of one hash code, and need no guard. */
    @ParameterizedTest
    @CsvSource({"TextSet, 0", "SortedTexts, 0", "TextMap, 1", "Table, 1"})
    void textsOfOneHashCode(String type, int valueSize) throws Exception {
        assertThat("AaBB".hashCode()).isEqualTo("BBAa".hashCode());
        assertLinear(
                type,
                2_048,
                100,
                count -> encoding(out -> {
                    out.writeVarInt(count);
                    for (int i = 0; i < count; i++) {
                        out.writeVarInt(32 << 1);
                        for (int bit = 0; bit < 16; bit++) {
                            out.write((i >> bit & 1) == 0 ? new byte[] {'A', 'a'} : new byte[] {'B', 'B'});
                        }
                        out.write(new byte[valueSize]);
                    }
                }));
    }

    /** Of keys that are not Comparable, more than a thousand of one hash code are refused, before they take time. */
    @Test
    void otherKeysOfOneHashCode_areRefused() throws Exception {
        assertRefused("SameHashSet", encoding(out -> {
            out.writeVarInt(1 << 16);
            for (int i = 0; i < 1 << 16; i++) {
                out.writeInt(i);
            }
        }));
        assertRefused(
                "PairSet",
                encoding(
                        out -> { // 31 * first + second is always 0
                            out.writeVarInt(1 << 16);
                            for (int i = 0; i < 1 << 16; i++) {
                                out.writeInt(i);
                                out.writeInt(-31 * i);
                            }
                        }));
        assertRefused("ListSet", encoding(out -> {
            out.writeVarInt(1 << 16);
            for (int i = 0; i < 1 << 16; i++) {
                out.writeVarInt(2);
                out.writeInt(i);
                out.writeInt(-31 * i);
            }
        }));
        assertRefused(
                "Hosts",
                encoding(
                        out -> { // the hash code of an address of 16 bytes is the sum of four numbers
                            out.writeVarInt(1 << 16);
                            for (int i = 0; i < 1 << 16; i++) {
                                out.writeByte(16);
                                out.write(new byte[] {1, 2, (byte) (i >> 8), (byte) i});
                                out.write(new byte[] {1, 2, (byte) (-i >> 8), (byte) -i});
                                out.write(new byte[8]);
                            }
                        }));
    }

    private static void assertRefused(String type, byte[] bytes) throws Exception {
        MalformedRecordException refused = Attempt.ofBytes(codec(type), bytes)
                .refusedFor(Reason.LIMIT_EXCEEDED)
                .allocatedAtMost(16)
                .malformed();
        assertThat(refused).hasMessageContaining("one hash code");
        assertThat(refused.path()).startsWith("Types." + type + ".value[");
        assertThat(refused.position()).isLessThan(bytes.length);
    }

    /** Makes an input. */
    private interface ByCount {
        byte[] make(int count) throws IOException;
    }

    /** Writes an input. */
    private interface Encoder {
        void encode(ByteStream out) throws IOException;
    }

    /** Gives 1,000 bytes at a time, as a network does. */
    private static final class Dripping extends InputStream {
        private final ByteArrayInputStream in;

        Dripping(byte[] bytes) {
            in = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return in.read(bytes, offset, Math.min(length, 1000));
        }
    }
}
