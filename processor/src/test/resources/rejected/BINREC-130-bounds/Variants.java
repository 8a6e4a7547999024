package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;

@BinaryRecord
record OfInteger<V extends Comparable<Integer>>(V value) implements Wild<V> {}

@BinaryRecord
record OfAny<V extends Comparable<?>>(V value) implements Wild<V> {}

@BinaryRecord
record Nested<X, Y extends List<X>>(X first, Y second) implements Pairs<X, Y> {}

@BinaryRecord
record Upper<X, Y extends X>(X first, Y second) implements Pairs<X, Y> {}
