package others;

import io.github.binrec.annotations.BinaryRecord;
import org.immutables.value.Value;

@Value.Enclosing
final class Yard {
    private Yard() {}

    @BinaryRecord
    @Value.Immutable
    interface Crane {
        int load();
    }
}
