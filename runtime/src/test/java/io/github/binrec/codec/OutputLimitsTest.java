package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A writer refuses what its reader will refuse: too long, or too many. */
class OutputLimitsTest {
    private static String toWrite(String wither) {
        return ", and readers would refuse that; if that is meant, raise it for writers and readers with DecodeLimits.DEFAULT."
                + wither + "(n).applyTo(stream) or in toBytes(value, limits) and fromBytes(bytes, limits)";
    }

    /**
     * A value whose encoding asks for something.
     *
     * @param path where the value that asks is
     * @param size how much it asks for
     * @param counted whether these are elements, and not bytes
     */
    private record Example<T>(String path, BinaryCodec<T> codec, T value, int size, boolean counted) {
        void check() throws IOException {
            byte[] bytes = written(limited(size));
            assertThat(bytes).isEqualTo(codec.toBytes(value));
            assertThat(codec.toBytes(value, limited(size))).isEqualTo(bytes);
            assertThat(codec.sizeOf(value, limited(size))).isEqualTo(bytes.length);
            codec.fromBytes(bytes, limited(size));

            MalformedRecordException unread = catchThrowableOfType(
                    MalformedRecordException.class, () -> codec.fromBytes(bytes, limited(size - 1)));
            assertThat(unread.reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
            assertThat(unread)
                    .hasMessageContaining(": " + units() + " announced, over the limit of " + (size - 1)
                            + "; if that is meant, raise it with DecodeLimits.DEFAULT." + wither()
                            + "(n).applyTo(stream) or in fromBytes(bytes, limits) (at byte ");
            String message = path + message();
            assertThat(catchThrowableOfType(UnencodableValueException.class, () -> written(limited(size - 1))))
                    .hasMessage(message);
            assertThat(catchThrowableOfType(
                            UnencodableValueException.class, () -> codec.toBytes(value, limited(size - 1))))
                    .hasMessage(message);
            assertThat(catchThrowableOfType(
                            UnencodableValueException.class, () -> codec.sizeOf(value, limited(size - 1))))
                    .hasMessage(message);
        }

        private String message() {
            return (counted ? "has " : "takes ") + units() + ", over the limit of " + (size - 1) + toWrite(wither());
        }

        private String units() {
            return size + (counted ? " element" : " byte") + (size == 1 ? "" : "s");
        }

        private String wither() {
            return counted ? "withMaxCount" : "withMaxLength";
        }

        private DecodeLimits limited(int most) {
            return counted ? DecodeLimits.DEFAULT.withMaxCount(most) : DecodeLimits.DEFAULT.withMaxLength(most);
        }

        /** What is in front of the value stays, and nothing of the value, if it fails. */
        private byte[] written(DecodeLimits limits) throws IOException {
            try (ByteStream out = ByteStreams.memory()) {
                limits.applyTo(out);
                out.writeByte(7);
                try {
                    codec.write(out, value);
                } finally {
                    assertThat(out.size() > 1).isEqualTo(out.position() > 1);
                }
                out.position(1);
                return out.readBytes((int) out.size() - 1);
            }
        }
    }

    private static <T> DynamicTest bytes(String path, BinaryCodec<T> codec, T value, int size) {
        return test(new Example<>(path, codec, value, size, false));
    }

    private static <T> DynamicTest elements(String path, BinaryCodec<T> codec, T value, int size) {
        return test(new Example<>(path, codec, value, size, true));
    }

    private static DynamicTest test(Example<?> example) {
        return DynamicTest.dynamicTest(example.path() + " of " + example.size(), example::check);
    }

    @TestFactory
    Stream<DynamicTest> lengths_areRefused_asByReaders() {
        BitSet bits = new BitSet();
        bits.set(80);
        return Stream.of(
                bytes("String: ", Codecs.STRING, "a", 1),
                bytes("String: ", Codecs.STRING, "a".repeat(24), 24),
                bytes("String: ", Codecs.STRING, "\u20ac".repeat(24), 48),
                bytes("String: ", Codecs.STRING, "a".repeat(25), 25),
                bytes("String: ", Codecs.STRING, "\u20ac" + "a".repeat(99), 200),
                bytes("String: ", Codecs.STRING, "a".repeat(5000), 5000),
                bytes("String: ", Codecs.STRING, "\u20ac".repeat(5000), 10_000),
                bytes("String: ", Codecs.UTF8_STRING, "a", 1),
                bytes("String: ", Codecs.UTF8_STRING, "\u20ac", 3),
                bytes("String: ", Codecs.UTF8_STRING, "a".repeat(5000), 5000),
                bytes("byte[]: ", Codecs.BYTES, new byte[9], 9),
                bytes("boolean[]: ", Codecs.BOOLEANS, new boolean[9], 2),
                bytes("short[]: ", Codecs.SHORTS, new short[9], 18),
                bytes("char[]: ", Codecs.CHARS, new char[9], 18),
                bytes("int[]: ", Codecs.INTS, new int[9], 36),
                bytes("long[]: ", Codecs.LONGS, new long[1000], 8000),
                bytes("float[]: ", Codecs.FLOATS, new float[9], 36),
                bytes("double[]: ", Codecs.DOUBLES, new double[9], 72),
                bytes("BigInteger: ", Codecs.BIG_INTEGER, BigInteger.TWO.pow(71), 10),
                bytes("BigDecimal: ", Codecs.BIG_DECIMAL, new BigDecimal("1E-9"), 1),
                bytes("ByteBuffer: ", Codecs.BYTE_BUFFER, ByteBuffer.wrap(new byte[9], 2, 3), 3),
                bytes("BitSet: ", Codecs.BIT_SET, bits, 11),
                bytes("StringBuilder: ", Codecs.STRING_BUILDER, new StringBuilder("ab"), 2),
                bytes("Locale: ", Codecs.LOCALE, Locale.ROOT, 3),
                bytes("URI: ", Codecs.URI, URI.create("a:b"), 3),
                bytes("Path: ", Codecs.PATH, Path.of("a", "b"), 3),
                bytes("Pattern: ", Codecs.PATTERN, Pattern.compile("a+"), 2),
                bytes("Map[0]: ", Codecs.map(Codecs.STRING, Codecs.BYTES), Map.of("a", new byte[2]), 2),
                bytes("Optional: ", Codecs.optional(Codecs.STRING), Optional.of("abc"), 3),
                bytes("array[1]: ", Codecs.array(Codecs.STRING, String[]::new), new String[] {"", "ab"}, 2));
    }

    @TestFactory
    Stream<DynamicTest> counts_areRefused_asByReaders() {
        return Stream.of(
                elements("List: ", Codecs.list(Codecs.INT), List.of(1), 1),
                elements("List: ", Codecs.list(Codecs.INT), Collections.nCopies(300, 1), 300),
                elements("Set: ", Codecs.set(Codecs.STRING), Set.of("a", "b"), 2),
                elements("SortedSet: ", Codecs.sortedSet(Codecs.INT), new TreeSet<>(Set.of(1, 2)), 2),
                elements("Deque: ", Codecs.deque(Codecs.BOOLEAN), new ArrayDeque<>(List.of(true)), 1),
                elements("Map: ", Codecs.map(Codecs.INT, Codecs.INT), Map.of(1, 2, 3, 4), 2),
                elements("SortedMap: ", Codecs.sortedMap(Codecs.INT, Codecs.INT), new TreeMap<>(Map.of(1, 2)), 1),
                elements("array: ", Codecs.array(Codecs.INT, Integer[]::new), new Integer[] {1, 2}, 2),
                elements("List[0]: ", Codecs.list(Codecs.list(Codecs.INT)), List.of(List.of(1, 2)), 2));
    }

    @Test
    void limitsOfAll_holdWithoutBeingGiven() {
        List<Integer> list = new AbstractList<>() {
            @Override
            public int size() {
                return (1 << 27) + 1;
            }

            @Override
            public Integer get(int index) {
                throw new AssertionError("the count is enough");
            }
        };
        BinaryCodec<List<Integer>> codec = Codecs.list(Codecs.INT);
        String message = "List: has 134217729 elements, over the limit of 134217728" + toWrite("withMaxCount");
        assertThat(catchThrowableOfType(UnencodableValueException.class, () -> codec.toBytes(list)))
                .hasMessage(message);
        assertThat(catchThrowableOfType(UnencodableValueException.class, () -> codec.sizeOf(list)))
                .hasMessage(message);
        DecodeLimits more = DecodeLimits.DEFAULT.withMaxCount(Integer.MAX_VALUE);
        assertThat(catchThrowableOfType(AssertionError.class, () -> codec.sizeOf(list, more)))
                .isNotNull();
    }

    /** What is too large to be held back is looked at as a whole before a byte of it is written. */
    @Test
    void largeValue_underATightLimit_leavesNothing() throws IOException {
        BinaryCodec<List<byte[]>> codec = Codecs.list(Codecs.BYTES);
        List<byte[]> value = Collections.nCopies(3, new byte[1_000_000]);
        List<byte[]> more = List.of(new byte[1_000_000], new byte[1_000_000], new byte[1_000_001]);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ByteStream out = ByteStreams.of(bytes)) {
            DecodeLimits.DEFAULT.withMaxLength(1_000_000).applyTo(out);
            assertThat(catchThrowableOfType(UnencodableValueException.class, () -> codec.write(out, more)))
                    .hasMessageStartingWith("List[2]: takes 1000001 bytes");
            out.flush();
            assertThat(bytes.size()).isZero();

            codec.write(out, value);
        }
        assertThat(bytes.toByteArray()).isEqualTo(codec.toBytes(value));
    }
}
