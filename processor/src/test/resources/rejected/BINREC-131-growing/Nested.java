package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Nested<T>(T value, @Nullable Nested<Pair<T, T>> next) {}

@BinaryRecord
record Pair<A, B>(A first, B second) {}

@BinaryRecord
record Outer<T>(T value, List<Inner<List<T>>> inner) {}

@BinaryRecord
record Inner<T>(@Nullable Outer<T> outer) {}

@BinaryRecord
record Fine<T>(@Nullable Fine<Pair<String, Integer>> fixed, List<Fine<T>> same, Pair<T, List<T>> used) {}
