package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
@SuppressWarnings("rawtypes")
public record Node<T>(T value, Node next) {}

@BinaryRecord
@SuppressWarnings("rawtypes")
record Pair<A, B>(A first, B second, Other<A> other) {}

@BinaryRecord
@SuppressWarnings("rawtypes")
record Other<A>(A first, Pair pair) {}

@BinaryRecord
record Leg<T>(T value, Leg<T> next, Node<T> node) {}
