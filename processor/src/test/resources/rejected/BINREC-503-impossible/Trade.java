package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import java.util.List;

@BinaryRecord
public record Trade(
        @Default
        Leg leg,
        @Default
        Side side,
        @Default("1,2")
        List<Integer> list,
        @Default("1")
        int[] numbers) {
    enum Side {
        BUY
    }
}

@BinaryRecord
record Leg(long id) {}
