package io.github.binrec.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The arrays whose elements are atomic variables, encoded as the arrays and lists that hold the same. Called by generated code.
 *
 * <p>What is written is a copy: each element is asked for once, so that those which other threads change meanwhile leave no
 * encoding that contradicts itself. The elements of a copy need not have been there at the same time.
 */
public final class AtomicArrays {
    private AtomicArrays() {}

    /**
     * Copies an array.
     *
     * @param values the array
     * @return its elements
     */
    public static int[] copyOf(AtomicIntegerArray values) {
        int[] copy = new int[values.length()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = values.get(i);
        }
        return copy;
    }

    /**
     * Returns the size of an array's encoding with elements of fixed width.
     *
     * @param values the elements
     * @return the size in bytes, with the count before it
     */
    public static long sizeOf(AtomicIntegerArray values) {
        return PrimitiveArrays.INTS.sizeOf(values.length());
    }

    /**
     * Copies an array.
     *
     * @param values the array
     * @return its elements
     */
    public static long[] copyOf(AtomicLongArray values) {
        long[] copy = new long[values.length()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = values.get(i);
        }
        return copy;
    }

    /**
     * Returns the size of an array's encoding with elements of fixed width.
     *
     * @param values the elements
     * @return the size in bytes, with the count before it
     */
    public static long sizeOf(AtomicLongArray values) {
        return PrimitiveArrays.LONGS.sizeOf(values.length());
    }

    /**
     * Copies an array.
     *
     * @param <E> the type of the elements
     * @param values the array
     * @return its elements
     */
    public static <E extends @Nullable Object> List<E> copyOf(AtomicReferenceArray<E> values) {
        int length = values.length();
        List<E> copy = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            copy.add(values.get(i));
        }
        return copy;
    }

    /**
     * Makes an array.
     *
     * @param <E> the type of the elements
     * @param values the elements
     * @return a new array of them
     */
    public static <E extends @Nullable Object> AtomicReferenceArray<E> of(List<E> values) {
        AtomicReferenceArray<E> array = new AtomicReferenceArray<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            array.setPlain(i, values.get(i));
        }
        return array;
    }
}
