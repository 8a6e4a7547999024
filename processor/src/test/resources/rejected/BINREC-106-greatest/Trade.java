package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Tag;

@BinaryRecord
public record Trade(Side side) {
    enum Side {
        @Tag(0)
        BUY,
        @Tag(2147483647)
        SELL,
        @Tag(2147483647)
        HOLD
    }
}
