package user.api;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
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
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Collections and maps as they are declared. */
public final class Containers {
    private Containers() {}

    /** An enum. */
    public enum Side {
        /** Buys. */
        BUY,
        /** Sells. */
        SELL
    }

    /**
     * Collections.
     *
     * @param a of any kind
     * @param b in order
     * @param c with nulls
     * @param d linked
     * @param e a queue
     * @param f with two ends
     * @param g in an array
     */
    @BinaryRecord
    public record Lists(
            Collection<String> a,
            List<@Varint Long> b,
            ArrayList<@Nullable String> c,
            LinkedList<Optional<Side>> d,
            Queue<@Utf8 String> e,
            Deque<List<Boolean>> f,
            @Nullable ArrayDeque<byte[]> g) {}

    /**
     * Sets.
     *
     * @param a in order of insertion
     * @param b in no order
     * @param c with null
     * @param d sorted
     * @param e to be navigated
     * @param f a tree
     * @param g of constants
     * @param h of bits
     */
    @BinaryRecord
    public record Sets(
            Set<String> a,
            HashSet<Integer> b,
            LinkedHashSet<@Nullable Side> c,
            SortedSet<String> d,
            NavigableSet<@Varint @Unsigned Integer> e,
            TreeSet<Long> f,
            EnumSet<Side> g,
            BitSet h) {}

    /**
     * Maps.
     *
     * @param a in order of insertion
     * @param b in no order
     * @param c with nulls
     * @param d sorted
     * @param e to be navigated
     * @param f a tree
     * @param g by constants
     * @param h for many threads
     * @param i the same
     * @param j empty if it is not there
     */
    @BinaryRecord
    public record Maps(
            Map<String, Map<Integer, List<String>>> a,
            HashMap<Long, byte[]> b,
            LinkedHashMap<@Nullable String, @Nullable Long> c,
            SortedMap<String, Side> d,
            NavigableMap<@Varint Integer, Optional<String>> e,
            TreeMap<Side, Set<String>> f,
            EnumMap<Side, @Nullable String> g,
            ConcurrentMap<String, String> h,
            ConcurrentHashMap<Integer, int[]> i,
            @Default Map<String, String> j) {}

    static Lists lists() {
        ArrayList<@Nullable String> gaps = new ArrayList<>();
        gaps.add(null);
        gaps.add("x");
        return new Lists(
                List.of("a"), List.of(-1L), gaps, new LinkedList<>(List.of(Optional.of(Side.SELL), Optional.empty())),
                new ArrayDeque<>(List.of("é")), new ArrayDeque<>(List.of(List.of(true, false))),
                new ArrayDeque<>(List.of(new byte[] {1})));
    }

    static Sets sets() {
        LinkedHashSet<@Nullable Side> sides = new LinkedHashSet<>();
        sides.add(null);
        return new Sets(
                Set.of("a"), new HashSet<>(Set.of(1)), sides, new TreeSet<>(Set.of("b", "a")), new TreeSet<>(Set.of(300)),
                new TreeSet<>(Set.of(-1L)), EnumSet.of(Side.SELL), BitSet.valueOf(new long[] {5}));
    }

    static Maps maps() {
        LinkedHashMap<@Nullable String, @Nullable Long> gaps = new LinkedHashMap<>();
        gaps.put(null, null);
        return new Maps(
                Map.of("a", Map.of(1, List.of("x"))), new HashMap<>(Map.of(2L, new byte[] {3})), gaps,
                new TreeMap<>(Map.of("b", Side.BUY)), new TreeMap<>(Map.of(-4, Optional.of("y"))),
                new TreeMap<>(Map.of(Side.SELL, Set.of("z"))), new EnumMap<>(Map.of(Side.BUY, "b")),
                new ConcurrentHashMap<>(Map.of("c", "d")), new ConcurrentHashMap<>(Map.of(5, new int[] {6})), Map.of());
    }
}
