package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.annotations.Tag;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import io.github.binrec.codec.Codecs;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Generic records, with what stands for their parameters, in records and alone. */
public final class GenericCases implements Cases {
    @BinaryRecord
    public record Pair<A, B>(A first, B second) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record PlainPair<A, B>(A first, @Nullable B second) {}

    @BinaryRecord
    public record Leg(int price) {}

    public enum Side {
        @Tag(3)
        BUY,
        @Tag(200)
        SELL
    }

    @BinaryRecord
    public record Deal(
            Pair<String, Leg> named,
            List<Pair<Integer, String>> list,
            Pair<Pair<Boolean, Byte>, Instant> nested,
            @Nullable Pair<String, String> none) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record PlainOptions(
            PlainPair<@Varint Integer, @Utf8 String> options,
            PlainPair<Side, List<@Nullable String>> code,
            PlainPair<byte[], String[]> arrays,
            PlainPair<Optional<String>, OptionalInt> optionals,
            PlainPair<Map<String, List<Long>>, Set<Side>> maps,
            PlainPair<Deque<Byte>, ArrayList<Byte>> others) {}

    /** Passes its arguments on, alone and inside of others. */
    @BinaryRecord
    public record Page<T extends Comparable<? super T>, E>(
            List<T> items,
            Map<T, @Nullable E> byItem,
            Pair<String, T> labelled,
            Pair<List<T>, Pair<E, T>> made,
            Optional<E> extra,
            @Nullable E spare,
            SortedSet<T> sorted,
            List<Pair<T, E>> pairs,
            List<T>[] array) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Page<?, ?> page && page.array.length == array.length && toString().equals(page.toString());
        }

        @Override
        public int hashCode() {
            return items.hashCode();
        }

        @Override
        public String toString() {
            return items + " " + byItem + labelled + made + extra + spare + sorted + pairs + Arrays.toString(array);
        }
    }

    /** Bounds that are raw, by each other, by wildcards and by arrays. */
    @BinaryRecord
    @SuppressWarnings("rawtypes")
    public record Bounded<A extends Comparable, B extends List<? super A>, C extends A>(A a, @Nullable B b, C c) {}

    @BinaryRecord
    @Reserved(id = 2, type = "Map<String, @Nullable T>")
    public record Shrunk<T>(@FieldId(1) byte id, @FieldId(3) T value) {}

    @BinaryRecord
    public record Grown<T>(@FieldId(1) byte id, @FieldId(2) Map<String, @Nullable T> gone, @FieldId(3) T value) {}

    /** A parameter that no component is of. */
    @BinaryRecord
    public record Key<T>(int id) {}

    @BinaryRecord
    public record Lookup(Key<String> key, List<Key<Leg>> keys) {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Page<String, Byte> page() {
        Map<String, Byte> byItem = new LinkedHashMap<>();
        byItem.put("a", null);
        return new Page<>(
                List.of("a"),
                byItem,
                new Pair<>("l", "b"),
                new Pair<>(List.of("c"), new Pair<>((byte) 7, "d")),
                Optional.of((byte) 8),
                null,
                new TreeSet<>(List.of("e")),
                List.of(new Pair<>("f", (byte) 9)),
                new List[] {List.of("g")});
    }

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(
                        GenericCases_PairCodec.of(Codecs.STRING, GenericCases_LegCodec.INSTANCE),
                        new Pair<>("a", new Leg(5)),
                        "09 03 02 61 05 01 05 00 00 00"),
                new Case<>(
                        GenericCases_DealCodec.INSTANCE,
                        new Deal(
                                new Pair<>("a", new Leg(5)),
                                List.of(new Pair<>(1, "b")),
                                new Pair<>(new Pair<>(true, (byte) 2), Instant.ofEpochSecond(1, 2)),
                                null),
                        "26 07" + "09 03 02 61 05 01 05 00 00 00" + "01 07 03 01 00 00 00 02 62"
                                + "11 03 03 03 01 02 01 00 00 00 00 00 00 00 02 00 00 00"),
                new Case<>(
                        GenericCases_PlainOptionsCodec.INSTANCE,
                        new PlainOptions(
                                new PlainPair<>(-1, "é"),
                                new PlainPair<>(Side.SELL, Arrays.asList("x", null)),
                                new PlainPair<>(new byte[] {1}, new String[] {"y"}),
                                new PlainPair<>(Optional.of("z"), OptionalInt.empty()),
                                new PlainPair<>(Map.of("k", List.of(2L)), Set.of(Side.BUY)),
                                new PlainPair<>(
                                        new ArrayDeque<>(List.of((byte) 3)), new ArrayList<>(List.of((byte) 4)))),
                        "01 01 02 c3 a9" + "01 c8 01 02 01 02 78" + "01 01 01 01 02 79" + "01 01 02 7a 00"
                                + "01 01 02 6b 01 02 00 00 00 00 00 00 00 01 03" + "01 01 03 01 04"),
                new Case<>(
                        GenericCases_PageCodec.of(Codecs.STRING, Codecs.BYTE),
                        page(),
                        "27 df 03" + "01 02 61" + "01 00 02 61" + "05 03 02 6c 02 62" + "09 03 01 02 63 04 03 07 02 64" + "08"
                                + "01 02 65" + "01 04 03 02 66 09" + "01 01 02 67"),
                new Case<>(
                        GenericCases_BoundedCodec.of(Codecs.STRING, Codecs.list(Codecs.STRING), Codecs.STRING),
                        new Bounded<>("a", List.of("b"), "c"),
                        "08 07 02 61 01 02 62 02 63"),
                new Case<>(
                        GenericCases_LookupCodec.INSTANCE,
                        new Lookup(new Key<>(1), List.of(new Key<>(2))),
                        "0e 03 05 01 01 00 00 00 01 05 01 02 00 00 00"),
                new Case<>(
                        GenericCases_ShrunkCodec.of(Codecs.BYTE),
                        new Shrunk<>((byte) 1, (byte) 2),
                        "03 05 01 02"),
                new Case<>(
                        GenericCases_GrownCodec.of(Codecs.BYTE),
                        new Grown<>((byte) 1, Map.of("k", (byte) 9), (byte) 2),
                        "08 07 01 01 01 02 6b 09 02"));
    }
}
