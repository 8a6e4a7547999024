package cases;

import io.github.binrec.annotations.BinaryRecord;
import org.immutables.value.Value;

@BinaryRecord
@Value.Immutable
@Value.Style(typeImmutable = "*Value")
interface Trade {
    long id();
}

class Types {
    @BinaryRecord
    @Value.Immutable
    abstract static class AbstractLeg {
        abstract Missing price();
    }
}
