package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class ArrayCases implements Cases {
    enum Side {
        BUY,
        SELL
    }

    @BinaryRecord(framing = Framing.PLAIN)
    record Leg(int x) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainArrays(
            String[] a, Leg[] b, Side[] c, @Varint Long[] d, @Utf8 String[] e, Boolean[] f, Instant[] g, ZoneOffset[] h) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainDeep(
            int[][] a, byte[][][] b, String[][] c, List<int[][]> d, Map<String, Leg[]> e, List<String>[] f,
            Optional<Leg>[][] g, Optional<String[]> h, @Varint @Unsigned Integer[][] i) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainNulls(
            @Nullable String[] elements, String @Nullable [] array, @Nullable String @Nullable [] both,
            String @Nullable [][] outer, String[] @Nullable [] inner, @Nullable Leg[][] innermost,
            int[] @Nullable [] rows) {}

    @BinaryRecord
    record Defaults(@Default String[] a, @Default int[][] b, @Default Leg[][][] c, Node[] d) {}

    @BinaryRecord
    record Node(Node[] next) {}

    @BinaryRecord
    record Last(int a, String... b) {}

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <E> E[] array(E... elements) {
        return elements;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Optional<Leg>[][] grid(Leg leg) {
        return new Optional[][] {{Optional.of(leg), Optional.empty()}};
    }

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(ArrayCases_PlainArraysCodec.INSTANCE,
                        new PlainArrays(
                                array("a", "b"), array(new Leg(1)), array(Side.SELL), array(-1L, 64L), array("\u20ac"),
                                array(true, false), array(Instant.EPOCH), array(ZoneOffset.UTC)),
                        "02 0261 0262  01 01000000  01 01  02 01 8001  01 03e282ac  02 01 00  01 000000000000000000000000"
                                + "01 00000000"),
                new Case<>(ArrayCases_PlainArraysCodec.INSTANCE,
                        new PlainArrays(
                                new String[0], new Leg[0], new Side[0], new Long[0], new String[0], new Boolean[0],
                                new Instant[0], new ZoneOffset[0]),
                        "00 00 00 00 00 00 00 00"),
                new Case<>(ArrayCases_PlainDeepCodec.INSTANCE,
                        new PlainDeep(
                                new int[][] {{1}, {}}, new byte[][][] {{{1, 2}, {}}, {}}, new String[][] {{"a"}, {}},
                                Collections.singletonList(new int[][] {{2}}), Map.of("b", array(new Leg(3))),
                                array(List.of("c"), List.<String>of()), grid(new Leg(4)),
                                Optional.of(array("d")), new Integer[][] {{300}}),
                        "01  02 01 01000000 00  02 02 02 0102 00 00  02 01 0261 00  01 01 01 02000000  01 0262 01 03000000"
                                + "02 01 0263 00  01 02 01 04000000 00  01 0264  01 01 ac02"),
                new Case<>(ArrayCases_PlainNullsCodec.INSTANCE,
                        new PlainNulls(
                                new String[] {"a", null}, null, new String[] {null}, null, new String[][] {null, {"b"}},
                                new Leg[][] {{null, new Leg(1)}}, new int[][] {null, {1}}),
                        "02  02 01 0261  01 00  02 02 01 0262  01 02 02 01000000  02 02 01 01000000"),
                new Case<>(ArrayCases_PlainNullsCodec.INSTANCE,
                        new PlainNulls(
                                new String[0], new String[] {"a"}, null, new String[][] {{"b"}}, new String[0][],
                                new Leg[0][], new int[0][]),
                        "05  00  01 0261  01 01 0262  00  00  00"),
                new Case<>(ArrayCases_DefaultsCodec.INSTANCE,
                        new Defaults(
                                new String[0], new int[0][], new Leg[0][][],
                                array(new Node(new Node[0]), new Node(array(new Node(new Node[0]))))),
                        "0e 0f 00 00 00  02 02 01 00  05 01 01 02 01 00"),
                new Case<>(ArrayCases_LastCodec.INSTANCE, new Last(1, "a"), "08 03 01000000 01 0261"));
    }
}
