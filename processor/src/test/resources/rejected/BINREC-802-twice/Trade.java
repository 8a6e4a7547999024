package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;

@BinaryRecord
public record Trade(Side side, Trade.Kind kind, Trade.Kind again) {
    enum Kind {
        @Fallback
        A,
        B,
        @Fallback
        C
    }
}
