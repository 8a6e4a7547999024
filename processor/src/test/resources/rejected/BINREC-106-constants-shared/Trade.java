package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import java.util.Map;

@BinaryRecord
public record Trade(
        Side side,
        Side other,
        List<Side> all,
        Map<Side, Object> by) {}
