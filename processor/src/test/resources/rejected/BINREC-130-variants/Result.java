package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;

@BinaryRecord
public sealed interface Result<T> {
    @BinaryRecord
    record Ok<V>(V value) implements Result<V> {}

    @BinaryRecord
    record Number(int value) implements Result<Integer> {}

    @BinaryRecord
    record Two<V, W>(V value, W other) implements Result<V> {}

    @BinaryRecord
    record Many<E>(List<E> values) implements Result<List<E>> {}

    @BinaryRecord
    record Sorted<C extends Comparable<C>>(C value) implements Result<C> {}
}

@BinaryRecord
sealed interface Shape {
    @BinaryRecord
    record Box<T>(T content) implements Shape {}
}
