package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Utf8;
import java.util.Map;

@BinaryRecord
public record Trade(
        @Utf8 int count,
        @Utf8 Map<String, Integer> counts,
        @Utf8 byte[] bytes,
        @Utf8 Leg leg) {}

@BinaryRecord
record Leg(@Utf8 String name) {}
