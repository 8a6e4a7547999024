package golden;

import io.github.binrec.annotations.BinaryRecord;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Pair<A, B>(A first, @Nullable B second) {}
