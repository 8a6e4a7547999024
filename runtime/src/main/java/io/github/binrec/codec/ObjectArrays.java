package io.github.binrec.codec;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Arrays of objects, made of the elements that were read. Called by generated code. */
public final class ObjectArrays {
    private ObjectArrays() {}

    /**
     * Returns the elements in an array.
     *
     * @param <E> the type of the elements
     * @param elements the elements
     * @param maker makes an array of the elements' class, of their type but for type arguments: {@code List<?>[]::new} for lists
     *     of strings
     * @return a new array
     */
    @SuppressWarnings("unchecked") // the caller says what the array holds, and the elements are of that type
    public static <E extends @Nullable Object> E[] of(List<E> elements, IntFunction<? extends Object[]> maker) {
        return (E[]) elements.toArray(maker.apply(elements.size()));
    }
}
