package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import java.util.concurrent.*;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Trade(
        Pair<Strng, Whatever> pair,
        Lst<String> names,
        List<Lst<String>[]> deep,
        Map<String, Instnt> times,
        BigDecimal price,
        java.util.Lisst<String> qualified,
        ConcurentHashMap<String, Integer> imported,
        Sied side,
        Other.Nestd nested,
        Pari<Pair<String, Long>, String> sibling,
        Lst<Strng> twice,
        Mpa<? extends Instnt, @Nullable Lst<Sied>[]> often) {
    enum Side {
        BUY
    }
}

@BinaryRecord
record Pair<A, B>(A first, B second) {}

class Other {
    enum Nested {
        A
    }
}
