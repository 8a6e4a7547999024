package cases;

import io.github.binrec.annotations.BinaryRecord;

final class Boxes {
    static final class Builder<X, Y> {
        private X value;

        Builder<X, Y> value(X newValue) {
            value = newValue;
            return this;
        }

        Plain<X> plain() {
            return new Plain<>(value);
        }

        Sorted<X> sorted() {
            return new Sorted<>(value);
        }

        Pair<X, Y> pair() {
            return new Pair<>(value);
        }
    }

    @BinaryRecord
    static final class Plain<T> {
        private final T value;

        private Plain(T value) {
            this.value = value;
        }

        T value() {
            return value;
        }

        static Builder<Object, Object> builder() {
            return new Builder<>();
        }
    }

    @BinaryRecord
    static final class Sorted<T> {
        private final T value;

        private Sorted(T value) {
            this.value = value;
        }

        T value() {
            return value;
        }

        static <X extends Comparable<? super X>> Builder<X, X> builder() {
            return new Builder<>();
        }
    }

    @BinaryRecord
    static final class Pair<A, B> {
        private final A value;

        private Pair(A value) {
            this.value = value;
        }

        A value() {
            return value;
        }

        static <Y, X> Builder<X, Y> builder() {
            return new Builder<>();
        }
    }
}
