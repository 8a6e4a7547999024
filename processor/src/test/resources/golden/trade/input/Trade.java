package golden;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Varint;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Trade(
        long id,
        int quantity,
        String symbol,
        BigDecimal price,
        Instant at,
        Side side,
        boolean open,
        @Varint long sequence,
        List<Leg> legs,
        @Nullable String note,
        @Nullable Integer lot,
        Optional<String> desk,
        OptionalInt rank) {

    public enum Side {
        BUY,
        SELL
    }

    @BinaryRecord
    record Leg(int quantity, Side side) {}
}
