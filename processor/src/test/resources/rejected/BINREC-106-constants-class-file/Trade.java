package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import library.Side;

@BinaryRecord
public record Trade(
        long id,
        Side side,
        List<Side> others) {
    @BinaryRecord
    record Order(
            Side side) {}
}
