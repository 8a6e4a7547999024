package io.github.binrec.codec;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The one order in which sorted sets and maps are read back, the natural one. A comparator has no encoding, and to lose it
 * without a word would change what the collection finds: so it is refused when the collection is written. Called by generated
 * code.
 */
public final class NaturalOrder {
    private NaturalOrder() {}

    /**
     * Checks that a set is in natural order.
     *
     * @param set a set that is written or measured
     * @throws UnencodableValueException if it has a comparator, other than {@link Comparator#naturalOrder}
     */
    public static void check(SortedSet<?> set) {
        check(set.comparator(), "LinkedHashSet");
    }

    /**
     * Checks that the keys of a map are in natural order.
     *
     * @param map a map that is written or measured
     * @throws UnencodableValueException if it has a comparator, other than {@link Comparator#naturalOrder}
     */
    public static void check(SortedMap<?, ?> map) {
        check(map.comparator(), "LinkedHashMap");
    }

    /**
     * Checks that a collection that is read back as a sorted set is in natural order. What hides its order is taken as it is.
     *
     * @param collection a collection that is written or measured, as an accessor gives it
     * @throws UnencodableValueException if it is a sorted set with a comparator, other than {@link Comparator#naturalOrder}
     */
    public static void check(Collection<?> collection) {
        if (collection instanceof SortedSet<?> set) {
            check(set);
        }
    }

    /**
     * Checks that a map that is read back as a sorted one is in natural order. What hides its order is taken as it is.
     *
     * @param map a map that is written or measured, as an accessor gives it
     * @throws UnencodableValueException if it is a sorted map with a comparator, other than {@link Comparator#naturalOrder}
     */
    public static void check(Map<?, ?> map) {
        if (map instanceof SortedMap<?, ?> sorted) {
            check(sorted);
        }
    }

    private static void check(@Nullable Comparator<?> comparator, String instead) {
        if (comparator != null && !comparator.equals(Comparator.naturalOrder())) {
            throw new UnencodableValueException(
                    "is sorted by a comparator (" + comparator.getClass().getName()
                            + "), which would be lost: only the natural order is read back; to keep the elements as they stand,"
                            + " let the component be a " + instead + " and copy them into one");
        }
    }
}
