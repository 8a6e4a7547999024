package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public record Pair<A, B>(A first, B second, Object third) {}
