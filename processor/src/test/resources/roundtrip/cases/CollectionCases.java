package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public final class CollectionCases implements Cases {
    enum Side {
        BUY,
        SELL
    }

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainPoint(int x, int y) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainLists(
            List<String> a, Set<Integer> b, Map<String, List<Long>> c, List<@Nullable String> d, List<PlainPoint> e) {}

    @BinaryRecord
    record Nested(List<List<Set<Short>>> a, Optional<List<Optional<String>>> b, List<OptionalInt> c) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainNulls(
            Map<@Nullable String, @Nullable Integer> a, Set<@Nullable Side> b, List<@Nullable PlainPoint> c,
            Map<Side, @Nullable String> d, Map<@Nullable Side, Boolean> e) {}

    @BinaryRecord
    record Options(
            List<@Varint Long> a, Map<@Utf8 String, @Varint @Unsigned Integer> b, Set<@Nullable @Varint Integer> c) {}

    @BinaryRecord
    record Values(List<Instant> a, Set<Side> b, Map<Instant, byte[]> c, List<int[]> d, List<Boolean> e) {}

    @BinaryRecord
    record NullableLists(@Nullable List<String> a, @Nullable Map<String, String> b, Optional<Set<String>> c) {}

    private static <K, V> Map<K, V> map(K key, V value, K key2, V value2) {
        Map<K, V> map = new LinkedHashMap<>();
        map.put(key, value);
        map.put(key2, value2);
        return map;
    }

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(CollectionCases_PlainListsCodec.INSTANCE,
                        new PlainLists(
                                List.of("a", "b"), Set.of(7), Map.of("k", List.of(1L)),
                                Arrays.asList("x", null, "y"), List.of(new PlainPoint(1, 2))),
                        "02 0261 0262  01 07000000  01 026b 01 0100000000000000  03 05 0278 0279  01 0100000002000000"),
                new Case<>(CollectionCases_PlainListsCodec.INSTANCE,
                        new PlainLists(List.of(), Set.of(), Map.of(), List.of(), List.of()), "00 00 00 00 00"),
                new Case<>(CollectionCases_NestedCodec.INSTANCE,
                        new Nested(
                                List.of(List.of(), List.of(Set.of((short) 1), Set.of())),
                                Optional.of(List.of(Optional.of("a"), Optional.empty())),
                                List.of(OptionalInt.of(1), OptionalInt.empty())),
                        "14 07  02 00 02 01 0100 00  02 01 0261 00  02 01 01000000 00"),
                new Case<>(CollectionCases_NestedCodec.INSTANCE,
                        new Nested(List.of(), Optional.empty(), List.of()), "03 05 00 00"),
                new Case<>(CollectionCases_PlainNullsCodec.INSTANCE,
                        new PlainNulls(
                                map("a", null, null, 1), new LinkedHashSet<>(Arrays.asList(null, Side.SELL)),
                                Arrays.asList(new PlainPoint(1, 2), null), map(Side.SELL, null, Side.BUY, "b"),
                                map(null, true, Side.BUY, false)),
                        "02 01 02 0261 01000000  02 02 01  02 01 01000000 02000000  02 02 01 00 0262  02 02 01 00 00"),
                new Case<>(CollectionCases_PlainNullsCodec.INSTANCE,
                        new PlainNulls(
                                Map.of(), Set.of(), Collections.nCopies(9, null), Map.of(), Map.of()),
                        "00 00 09 0000 00 00"),
                new Case<>(CollectionCases_OptionsCodec.INSTANCE,
                        new Options(
                                List.of(-1L, 64L), Map.of("\u20ac", -1), new LinkedHashSet<>(Arrays.asList(1, null))),
                        "12 07  02 01 8001  01 03e282ac ffffffff0f  02 01 02"),
                new Case<>(CollectionCases_ValuesCodec.INSTANCE,
                        new Values(
                                List.of(Instant.EPOCH), new LinkedHashSet<>(List.of(Side.SELL, Side.BUY)),
                                Map.of(Instant.ofEpochSecond(1), new byte[] {9}), List.of(new int[] {1}),
                                List.of(true, false)),
                        "29 1f  01 000000000000000000000000  02 01 00  01 010000000000000000000000 0109"
                                + "01 01 01000000  02 01 00"),
                new Case<>(CollectionCases_NullableListsCodec.INSTANCE,
                        new NullableLists(List.of("a"), Map.of("b", "c"), Optional.of(Set.of("d"))),
                        "0c 07 01 0261  01 0262 0263  01 0264"),
                new Case<>(CollectionCases_NullableListsCodec.INSTANCE,
                        new NullableLists(null, null, Optional.empty()), "01 00"));
    }
}
