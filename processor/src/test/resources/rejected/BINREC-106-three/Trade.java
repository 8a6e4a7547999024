package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Tag;

@BinaryRecord
public record Trade(Side side) {
    enum Side {
        @Tag(1)
        BUY,
        @Tag(1)
        SELL,
        @Tag(1)
        HOLD,
        @Tag(-7)
        NONE
    }
}
