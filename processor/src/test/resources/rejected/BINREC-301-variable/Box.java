package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Varint;

@BinaryRecord
public record Box<T>(@Varint T value, @Varint Pair<Long, String> pair) {}

@BinaryRecord
record Pair<A, B>(A first, B second) {}
