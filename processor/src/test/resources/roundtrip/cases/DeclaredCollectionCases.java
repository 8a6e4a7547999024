package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Tag;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Varint;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

public final class DeclaredCollectionCases implements Cases {
    enum Side {
        BUY,
        SELL
    }

    enum Far {
        @Tag(200)
        NEAR,
        @Tag(1)
        FAR
    }

    @BinaryRecord(framing = Framing.PLAIN)
    record Version(int major, int minor) implements Comparable<Version> {
        @Override
        public int compareTo(Version other) {
            return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
        }
    }

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainLists(
            Collection<String> a, ArrayList<@Nullable String> b, LinkedList<@Varint Long> c, Queue<String> d,
            Deque<Short> e, ArrayDeque<Version> f, LinkedList<@Nullable Side> g) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Sets(
            HashSet<String> a, LinkedHashSet<@Nullable Version> b, SortedSet<String> c, NavigableSet<@Varint Integer> d,
            TreeSet<Version> e, EnumSet<Side> f, EnumSet<Far> g) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Maps(
            HashMap<String, @Varint @Unsigned Integer> a, LinkedHashMap<@Nullable Version, Side> b,
            SortedMap<String, @Nullable String> c, NavigableMap<Integer, List<String>> d,
            TreeMap<Side, Map<Version, Version>> e, EnumMap<Side, @Nullable Long> f,
            ConcurrentMap<String, String> g, ConcurrentHashMap<Version, EnumSet<Side>> h) {}

    @BinaryRecord
    record Deep(Map<String, TreeMap<Integer, Deque<EnumMap<Side, LinkedList<@Varint Long>>>>> a) {}

    @BinaryRecord
    record Absent(
            @Nullable TreeSet<String> a, @Default EnumSet<Side> b, @Default LinkedList<String> c,
            @Default EnumMap<Side, String> d, @Default ConcurrentMap<String, String> e, @Default Queue<String> f) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Concurrent(
            ConcurrentLinkedQueue<String> a, ConcurrentLinkedDeque<@Varint Integer> b, ConcurrentSkipListSet<Version> c,
            ConcurrentSkipListMap<String, List<Short>> d, ConcurrentNavigableMap<Integer, Side> e) {}

    private static <K, V, M extends Map<K, V>> M with(M map, K key, V value) {
        map.put(key, value);
        return map;
    }

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(DeclaredCollectionCases_PlainListsCodec.INSTANCE,
                        new PlainLists(
                                Set.of("a"), new ArrayList<>(Arrays.asList("b", null)), new LinkedList<>(List.of(-1L, 64L)),
                                new ArrayDeque<>(List.of("d")), new LinkedList<>(List.of((short) 1, (short) 2)),
                                new ArrayDeque<>(List.of(new Version(1, 2))),
                                new LinkedList<>(Arrays.asList(null, Side.SELL))),
                        "01 0261  02 01 0262  02 01 8001  01 0264  02 0100 0200  01 0100000002000000  02 02 01"),
                new Case<>(DeclaredCollectionCases_PlainListsCodec.INSTANCE,
                        new PlainLists(
                                List.of(), new ArrayList<>(), new LinkedList<>(), new ArrayDeque<>(), new ArrayDeque<>(),
                                new ArrayDeque<>(), new LinkedList<>()),
                        "00 00 00 00 00 00 00"),
                new Case<>(DeclaredCollectionCases_SetsCodec.INSTANCE,
                        new Sets(
                                new HashSet<>(Set.of("a")),
                                new LinkedHashSet<>(Arrays.asList(new Version(3, 4), null)),
                                new TreeSet<>(List.of("y", "x")), new TreeSet<>(List.of(1, -1)),
                                new TreeSet<>(List.of(new Version(1, 1), new Version(1, 0))), EnumSet.allOf(Side.class),
                                EnumSet.allOf(Far.class)),
                        "01 0261  02 01 0300000004000000  02 0278 0279  02 01 02  02 0100000000000000 0100000001000000"
                                + "02 00 01  02 c801 01"),
                new Case<>(DeclaredCollectionCases_SetsCodec.INSTANCE,
                        new Sets(
                                new HashSet<>(), new LinkedHashSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(),
                                EnumSet.noneOf(Side.class), EnumSet.noneOf(Far.class)),
                        "00 00 00 00 00 00 00"),
                new Case<>(DeclaredCollectionCases_MapsCodec.INSTANCE,
                        new Maps(
                                with(new HashMap<>(), "a", -1), with(new LinkedHashMap<>(), null, Side.SELL),
                                with(with(new TreeMap<>(), "d", null), "c", "e"),
                                with(new TreeMap<>(), 1, List.of("f")),
                                with(new TreeMap<>(), Side.BUY, Map.of(new Version(1, 2), new Version(3, 4))),
                                with(with(new EnumMap<>(Side.class), Side.SELL, null), Side.BUY, 1L),
                                with(new ConcurrentHashMap<>(), "g", "h"),
                                with(new ConcurrentHashMap<>(), new Version(5, 6), EnumSet.of(Side.SELL))),
                        "01 0261 ffffffff0f  01 00 01  02 01 0263 0265 0264  01 01000000 01 0266"
                                + "01 00 01 0100000002000000 0300000004000000  02 01 00 0100000000000000 01"
                                + "01 0267 0268  01 0500000006000000 01 01"),
                new Case<>(DeclaredCollectionCases_DeepCodec.INSTANCE,
                        new Deep(Map.of("a", with(new TreeMap<>(), 1, new ArrayDeque<>(List.of(
                                with(new EnumMap<>(Side.class), Side.SELL, new LinkedList<>(List.of(-1L)))))))),
                        "0e 01  01 0261  01 01000000  01  01 01  01 01"),
                new Case<>(DeclaredCollectionCases_AbsentCodec.INSTANCE,
                        new Absent(
                                null, EnumSet.noneOf(Side.class), new LinkedList<>(), new EnumMap<>(Side.class),
                                new ConcurrentHashMap<>(), new ArrayDeque<>()),
                        "06 3e 00 00 00 00 00"),
                new Case<>(DeclaredCollectionCases_ConcurrentCodec.INSTANCE,
                        new Concurrent(
                                new ConcurrentLinkedQueue<>(List.of("b", "a")), new ConcurrentLinkedDeque<>(List.of(-1, 1)),
                                new ConcurrentSkipListSet<>(List.of(new Version(2, 0), new Version(1, 0))),
                                with(with(new ConcurrentSkipListMap<>(), "d", List.of((short) 1)), "c", List.of()),
                                with(new ConcurrentSkipListMap<>(), 1, Side.SELL)),
                        "02 0262 0261  02 01 02  02 0100000000000000 0200000000000000  02 0263 00 0264 01 0100  01 01000000 01"));
    }
}
