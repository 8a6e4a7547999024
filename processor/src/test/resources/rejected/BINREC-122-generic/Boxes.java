package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Creator;

final class Boxes {
    abstract static class Box<T> {
        final T value;

        Box(T value) {
            this.value = value;
        }
    }

    @BinaryRecord
    static final class Sorted<T> extends Box<T> {
        private Sorted(T value) {
            super(value);
        }

        @Creator
        static <E extends Comparable<E>> Sorted<E> of(E value) {
            return new Sorted<>(value);
        }
    }

    @BinaryRecord
    static final class Named<T> extends Box<T> {
        private Named(T value) {
            super(value);
        }

        @Creator
        static Named<String> of(String value) {
            return new Named<>(value);
        }
    }

    @BinaryRecord
    static final class Twice<A, B> extends Box<A> {
        private Twice(A value) {
            super(value);
        }

        @Creator
        static <E> Twice<E, E> of(E value) {
            return new Twice<>(value);
        }
    }

    @BinaryRecord
    static final class Raw<T> extends Box<T> {
        private Raw(T value) {
            super(value);
        }

        @Creator
        @SuppressWarnings("rawtypes")
        static <E> Raw of(E value) {
            return new Raw<>(value);
        }
    }

    /** What is asked for is kept, and the order of type parameters does not matter. */
    @BinaryRecord
    static final class Right<A extends Number & Comparable<A>, B> extends Box<A> {
        private Right(A value) {
            super(value);
        }

        @Creator
        static <Y, X extends Number & Comparable<X>> Right<X, Y> of(X value) {
            return new Right<>(value);
        }
    }
}
