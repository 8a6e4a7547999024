package io.github.binrec.samples.benchmarks.file;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A given number of values: the elements of a list, over and over.
 *
 * @param <T> the type of the values
 */
final class Cycle<T> extends AbstractCollection<T> {
    private final List<T> elements;
    private final int size;

    Cycle(List<T> elements, int size) {
        this.elements = List.copyOf(elements);
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private int left = size;
            private int next;

            @Override
            public boolean hasNext() {
                return left > 0;
            }

            @Override
            public T next() {
                if (left == 0) {
                    throw new NoSuchElementException();
                }
                left--;
                T element = elements.get(next);
                next = next + 1 == elements.size() ? 0 : next + 1;
                return element;
            }
        };
    }
}
