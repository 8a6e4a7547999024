package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.annotations.Tag;
import io.github.binrec.annotations.Unsigned;

@BinaryRecord
@Tag(1)
public record Trade(long id) {
    @Tag(2)
    @Reserved(id = 1, type = "int")
    static final class Other {
        @Unsigned
        int count() {
            return 0;
        }
    }
}
