package io.github.binrec.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Lists whose elements are taken by their index. Called by generated code. */
public final class IndexedLists {
    private IndexedLists() {}

    /**
     * Returns a list of the same elements that gives each of them in constant time. Other threads may change a
     * {@link CopyOnWriteArrayList}: what is returned has the elements of one moment.
     *
     * @param <E> the type of the elements
     * @param list the list to write; it is not changed
     * @return the list itself if it is a {@link RandomAccess} and not made to be changed meanwhile, as nearly all are; otherwise a copy
     */
    public static <E extends @Nullable Object> List<E> of(List<E> list) {
        return list instanceof RandomAccess && !(list instanceof CopyOnWriteArrayList) ? list : new ArrayList<>(list);
    }
}
