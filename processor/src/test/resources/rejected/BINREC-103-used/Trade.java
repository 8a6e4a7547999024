package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public record Trade(Pair<String, Integer> names) {}

@BinaryRecord
record Pair<A, B>(A first, B second) {}
