package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;

@BinaryRecord
public sealed interface Event {
    @BinaryRecord
    record Started(long at) implements Event {}

    @Fallback
    enum Unknown implements Event {
        ONE
    }
}
