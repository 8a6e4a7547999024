package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Creator;
import io.github.binrec.annotations.Ignore;

@BinaryRecord
public record Trade(
        @Ignore int cached,
        @Creator long id,
        int kind,
        int level) {
    @Creator
    public int kind() {
        return kind;
    }

    @Ignore
    public int level() {
        return level;
    }
}
