package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public abstract sealed class Event {
    final long at = 1;
}
