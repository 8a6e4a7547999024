package cases;

import io.github.binrec.annotations.BinaryRecord;

public final class Trade extends other.Base {
    @BinaryRecord
    record Entry(Level level) {}
}
