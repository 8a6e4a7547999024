package others;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Generic, so that its builder is too. */
@BinaryRecord
@Value.Immutable
interface Cargo<T> {
    T first();

    Optional<T> second();

    List<T> others();
}
