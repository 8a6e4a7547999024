package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;

@BinaryRecord
public record Trade(
        long id,
        Missing leg,
        List<Absent> more,
        Object any) {}
