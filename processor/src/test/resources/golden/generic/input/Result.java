package golden;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public sealed interface Result<T> permits Result.Ok, Result.Count, Result.Retry {
    @BinaryRecord
    record Ok<V>(V value) implements Result<V> {}

    @BinaryRecord
    record Count(int count) implements Result<Integer> {}

    @BinaryRecord
    record Retry<T>(Result<T> last) implements Result<T> {}
}
