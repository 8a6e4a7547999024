package fuzz;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Tag;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import io.github.binrec.processor.roundtrip.FuzzKind;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Numbers, texts, collections, maps and arrays. */
final class ValueKinds {
    private ValueKinds() {}

    public enum Side { BUY, SELL }

    public enum Level { @Tag(1) LOW, @Tag(300) HIGH }

    @BinaryRecord(framing = Framing.PLAIN)
    record Point(int x, @Varint int y) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Scalars(
            boolean a, byte b, short c, char d, int e, long f, float g, double h, Integer i, @Nullable Double j,
            @Varint short k, @Varint int l, @Varint long m, @Varint @Unsigned short n, @Varint @Unsigned int o,
            @Varint @Unsigned long p, Side q, Level r, OptionalInt s, Optional<Boolean> t, @Nullable Boolean u) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Strings(String a, @Utf8 String b, @Nullable String c, Optional<@Utf8 String> d, List<@Utf8 String> e) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Collections(
            List<String> a, LinkedList<@Nullable Point> b, Set<@Varint Long> c, ArrayDeque<Boolean> d,
            List<Optional<Side>> e, List<List<@Nullable Integer>> f, Set<Point> g) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Maps(
            Map<String, Integer> a, LinkedHashMap<@Nullable Side, @Nullable String> b,
            Map<Point, Map<Long, List<String>>> c, Map<List<Byte>, Optional<Point>> d) {}

    /** What is read sorted need not be in the order of the bytes. */
    @BinaryRecord
    record Sorted(
            TreeSet<String> a, TreeMap<@Varint Integer, String> b, EnumSet<Side> c, EnumMap<Level, @Nullable Long> d,
            TreeSet<BigDecimal> e) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Arrays1(
            byte[] a, boolean[] b, short[] c, char[] d, int[] e, long[] f, float[] g, double[] h, String[] i,
            @Nullable Side[] j, int[][] k, Point @Nullable [] l) {}

    static List<FuzzKind<?>> kinds() {
        return List.of(
                new FuzzKind<>("scalars", ValueKinds_ScalarsCodec.INSTANCE, true, List.of(
                        new Scalars(true, (byte) 1, (short) 2, 'c', 3, 4, Float.NaN, -0.0, 5, 6.0, (short) -7, 300, -70000L,
                                (short) 1, -1, 128, Side.SELL, Level.HIGH, OptionalInt.of(9), Optional.of(true), false),
                        new Scalars(false, (byte) 0, (short) 0, ' ', 0, 0, 0, 0, 0, null, (short) 0, 0, 0, (short) 0, 0, 0,
                                Side.BUY, Level.LOW, OptionalInt.empty(), Optional.empty(), null))),
                new FuzzKind<>("strings", ValueKinds_StringsCodec.INSTANCE, true, List.of(
                        new Strings("abc", "zoë €", null, Optional.of("\ud83d\ude00"), List.of("", "x")),
                        new Strings("\u20ac\ud800", "", "n", Optional.empty(), List.of()))),
                new FuzzKind<>("collections", ValueKinds_CollectionsCodec.INSTANCE, true, List.of(
                        new Collections(List.of("a", ""), new LinkedList<>(Arrays.asList(new Point(1, 2), null)),
                                new LinkedHashSet<>(List.of(1L, -1L)), new ArrayDeque<>(List.of(true, false)),
                                List.of(Optional.of(Side.BUY), Optional.empty()), List.of(Arrays.asList(1, null), List.of()),
                                Set.of(new Point(3, 4))))),
                new FuzzKind<>("maps", ValueKinds_MapsCodec.INSTANCE, true, List.of(maps())),
                new FuzzKind<>("sorted", ValueKinds_SortedCodec.INSTANCE, false, List.of(
                        new Sorted(new TreeSet<>(List.of("b", "a")), new TreeMap<>(Map.of(1, "x", -1, "y")),
                                EnumSet.allOf(Side.class), new EnumMap<>(Map.of(Level.HIGH, 5L)),
                                new TreeSet<>(List.of(new BigDecimal("1.50"), BigDecimal.TEN))))),
                new FuzzKind<>("arrays", ValueKinds_Arrays1Codec.INSTANCE, true, List.of(
                        new Arrays1(new byte[] {1}, new boolean[] {true, false, true}, new short[] {2}, new char[] {'c'},
                                new int[] {3, 4}, new long[] {5}, new float[] {6}, new double[] {7}, new String[] {"s"},
                                new Side[] {Side.BUY, null}, new int[][] {{1}, {}}, new Point[] {new Point(1, 2)}))));
    }

    private static Maps maps() {
        LinkedHashMap<@Nullable Side, @Nullable String> sides = new LinkedHashMap<>();
        sides.put(null, "none");
        sides.put(Side.BUY, null);
        return new Maps(Map.of("a", 1), sides, Map.of(new Point(1, 2), Map.of(3L, List.of("x"))),
                Map.of(List.of((byte) 1), Optional.of(new Point(5, 6))));
    }
}
