package io.github.binrec.codec;

import java.util.LinkedList;
import org.jspecify.annotations.Nullable;

/**
 * Linked lists, for types that declare them. Called by generated code, where lint tools would advise against a class that the
 * user has chosen.
 */
public final class LinkedLists {
    private LinkedLists() {}

    /**
     * Returns an empty list.
     *
     * @param <E> the type of the elements
     * @return a new list
     */
    @SuppressWarnings({"JdkObsolete", "NonApiType"}) // somebody declared it
    public static <E extends @Nullable Object> LinkedList<E> create() {
        return new LinkedList<>();
    }
}
