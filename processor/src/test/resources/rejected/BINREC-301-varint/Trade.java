package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Varint;
import java.time.Instant;
import java.util.List;
import java.util.Map;

@BinaryRecord
public record Trade(
        @Varint String name,
        @Varint
        List<Long> prices,
        @Varint char[] table,
        List<@Varint Double> ratios,
        @Varint byte small,
        @Varint @Unsigned
        Instant at,
        Map<@Varint String, @Varint Long> counts) {}
