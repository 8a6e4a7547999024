package golden;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Deal(
        Pair<String, Deal.Leg> leg,
        List<Pair<@Varint Integer, @Utf8 String>> notes,
        Pair<Pair<Boolean, Side>, List<@Nullable String>> nested,
        Optional<Result<int[]>> result) {
    @BinaryRecord
    public record Leg(long price) {}

    public enum Side {
        BUY,
        SELL
    }
}
