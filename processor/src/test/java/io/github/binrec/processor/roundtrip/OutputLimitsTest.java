package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.DecodeLimits;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.UnencodableValueException;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Generated codecs write under a limit what they read under it, and refuse the rest at the same component. */
class OutputLimitsTest {
    private static final Compiled COMPILED = Compiled.source("p.All", """
            package p;
            import io.github.binrec.annotations.*;
            import java.math.*;
            import java.nio.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            @BinaryRecord
            public record All(
                    String text, @Utf8 String utf8, byte[] bytes, int[] ints, boolean[] booleans, BigInteger number, BitSet bits,
                    ByteBuffer buffer, List<String> list, Set<Integer> set, EnumSet<Side> sides, Deque<Side> deque,
                    Map<String, List<@Nullable Integer>> map, Map<@Nullable Integer, @Nullable Integer> nulls,
                    String[][] grid, @Nullable String[] gaps, Optional<List<Optional<String>>> optional, Pair<String, List<Long>> pair,
                    List<Point> points, Shape shape) {
                public enum Side { BUY, SELL }
                @BinaryRecord public record Pair<A, B>(A first, B second) {}
                @BinaryRecord(framing = Framing.PLAIN) public record Point(List<Byte> at) {}
                @BinaryRecord public sealed interface Shape permits Named, Unknown {}
                @BinaryRecord public record Named(String name) implements Shape {}
                @Fallback public record Unknown(int tag, byte[] body) implements Shape {}

                public static All make() {
                    Map<Integer, Integer> nulls = new HashMap<>();
                    for (int i = 0; i < 5; i++) {
                        nulls.put(i, i % 2 == 0 ? null : i);
                    }
                    nulls.put(null, 1);
                    return new All(
                            "t".repeat(5), "\u20ac".repeat(3), new byte[12], new int[4], new boolean[150], BigInteger.TWO.pow(160),
                            BitSet.valueOf(new long[] {1, 2, -1}), ByteBuffer.allocate(26), Collections.nCopies(2, "e".repeat(28)),
                            Set.of(1, 2, 3), EnumSet.allOf(Side.class), new ArrayDeque<>(Collections.nCopies(4, Side.BUY)),
                            Map.of("k".repeat(30), Arrays.asList(1, null, 2, null, 4)), nulls,
                            new String[][] {new String[0], {"", "g".repeat(32), "", "", "", "", ""}},
                            new String[] {null, "", null, null, null, null, null, null},
                            Optional.of(Collections.nCopies(9, Optional.of("o".repeat(34)))),
                            new Pair<>("p".repeat(36), Collections.nCopies(10, 1L)), List.of(new Point(Collections.nCopies(11, (byte) 0))),
                            new Unknown(300, new byte[38]));
                }
            }
            """);

    private static BinaryCodec<Object> codec() throws ReflectiveOperationException {
        @SuppressWarnings("unchecked")
        BinaryCodec<Object> codec = (BinaryCodec<Object>)
                COMPILED.loadClass("p.AllCodec").getField("INSTANCE").get(null);
        return codec;
    }

    private static Object value() throws ReflectiveOperationException {
        return COMPILED.loadClass("p.All").getMethod("make").invoke(null);
    }

    @Test
    void tooManyElements_areRefusedWhereReadersRefuseThem() throws Exception {
        TreeSet<String> paths = new TreeSet<>();
        for (int most : IntStream.rangeClosed(0, 12).toArray()) {
            paths.add(assertAgreed(DecodeLimits.DEFAULT.withMaxCount(most)));
        }
        assertThat(paths)
                .contains(
                        "",
                        "All.list",
                        "All.set",
                        "All.deque",
                        "All.map[0].value",
                        "All.nulls",
                        "All.grid[1]",
                        "All.gaps",
                        "All.optional",
                        "All.pair.second",
                        "All.points[0].at");
    }

    @Test
    void tooLongValues_areRefusedWhereReadersRefuseThem() throws Exception {
        TreeSet<String> paths = new TreeSet<>();
        for (int most : IntStream.rangeClosed(0, 39).toArray()) {
            paths.add(assertAgreed(DecodeLimits.DEFAULT.withMaxLength(most)));
        }
        assertThat(paths)
                .contains(
                        "",
                        "All.text",
                        "All.utf8",
                        "All.bytes",
                        "All.ints",
                        "All.booleans",
                        "All.number",
                        "All.bits",
                        "All.buffer",
                        "All.list[0]",
                        "All.map[0].key",
                        "All.grid[1][1]",
                        "All.optional[0]",
                        "All.pair.first",
                        "All.shape.body");
    }

    /**
     * Returns the path of the component that all refuse, or an empty one if all accept. Of a variant that is not known a reader sees no
     * component.
     */
    private static String assertAgreed(DecodeLimits limits) throws ReflectiveOperationException, IOException {
        String read = read(limits).replace("All.shape", "All.shape.body");
        assertThat(written(limits)).as("%s", limits).isEqualTo(read);
        assertThat(measured(limits)).as("%s", limits).isEqualTo(read);
        return read;
    }

    private static String read(DecodeLimits limits) throws ReflectiveOperationException {
        byte[] bytes = codec().toBytes(value());
        try {
            codec().fromBytes(bytes, limits);
            return "";
        } catch (MalformedRecordException e) {
            return e.path();
        }
    }

    private static String written(DecodeLimits limits) throws ReflectiveOperationException, IOException {
        try (ByteStream out = ByteStreams.memory()) {
            limits.applyTo(out);
            codec().write(out, value());
            return "";
        } catch (UnencodableValueException e) {
            return e.path();
        }
    }

    private static String measured(DecodeLimits limits) throws ReflectiveOperationException {
        try {
            assertThat(codec().sizeOf(value(), limits)).isEqualTo(codec().toBytes(value()).length);
            return "";
        } catch (UnencodableValueException e) {
            return e.path();
        }
    }
}
