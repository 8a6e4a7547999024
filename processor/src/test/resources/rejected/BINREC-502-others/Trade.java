package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

@BinaryRecord
public record Trade(
        @Default("TRUE")
        boolean open,
        @Default("ab")
        char letter,
        @Default("by")
        Side side,
        @Default("TAKE")
        Side other,
        @Default("Side.SEL")
        Side qualified,
        @Default("2024-02-30")
        LocalDate day,
        @Default("1,5")
        BigDecimal price,
        @Default("1-2-3-4-5")
        UUID key) {
    enum Side {
        BUY,
        SELL
    }
}
