package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;

@BinaryRecord
final class Trade {
    @FieldId(1)
    private final long id;
    private final int level;

    Trade(@FieldId(2) long id, @Default("2") int level) {
        this.id = id;
        this.level = level;
    }

    @FieldId(1)
    long id() {
        return id;
    }

    @Default
    int level() {
        return level;
    }
}
