package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;

@BinaryRecord
sealed interface Wild<T extends Comparable<?>> permits OfInteger, OfAny {}

@BinaryRecord
sealed interface Pairs<A, B> permits Nested, Upper, Chain {}

@BinaryRecord
sealed interface Own<T> {
    @BinaryRecord
    record Number<N extends java.lang.Number & Comparable<N>>(N value) implements Own<N> {}
}

@BinaryRecord
sealed interface Ordered<T extends java.lang.Number & Comparable<T>> permits Right {}

/** Every bound is kept, in other words. */
@BinaryRecord
record Right<V extends java.lang.Number & Comparable<V>>(V value) implements Ordered<V> {}

@BinaryRecord
record Chain<X, Y extends List<? extends X[]>>(X first, Y second) implements Pairs<X, Y> {}
