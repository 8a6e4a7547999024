package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;

@BinaryRecord
@SuppressWarnings("rawtypes")
public record Trade(Pair pair, List<Pair> pairs, Pair<Pair, String> inside) {}

@BinaryRecord
record Pair<A, B>(A first, B second) {}
