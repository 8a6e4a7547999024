package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;

@BinaryRecord
public record Trade(Index<byte[], byte[]> index, Outer<Pair<int[], String>> outer, Either<String[]> either, Index<URL, URL> urls) {}

@BinaryRecord
record Index<K, V>(Map<K, V> map) {}

@BinaryRecord
record Outer<T>(List<Index<T, String>> inner) {}

@BinaryRecord
record Pair<A, B>(A first, B second) {}

@BinaryRecord
sealed interface Either<E> {
    @BinaryRecord
    record One<X>(Set<Pair<X, String>> all) implements Either<X> {}

    @BinaryRecord
    record Other<X>(X one) implements Either<X> {}
}
