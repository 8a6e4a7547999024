package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;

@BinaryRecord
@Fallback
public record Trade(@Fallback int id, Side side) {
    @Fallback
    static final int COUNT = 1;

    enum Side {
        BUY;

        @Fallback
        final int number = 1;
    }
}
