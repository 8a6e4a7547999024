package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Tag;

@BinaryRecord
public record Trade(Side side) {
    enum Side {
        @Tag(-5)
        BUY
    }
}
