package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Varint;
import java.util.List;

@BinaryRecord
public record Trade(
        @Unsigned
        int count,
        List<@Unsigned Long> more) {}

@BinaryRecord
@Unsigned
record Leg(int count) {}

@BinaryRecord
@Varint
record Correct(@Unsigned int count) {}
