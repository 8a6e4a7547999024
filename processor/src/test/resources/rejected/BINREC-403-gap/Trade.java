package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Reserved;

@BinaryRecord
public record Trade(
        @FieldId(4)
        long id,
        long second) {}

@BinaryRecord
@Reserved(
        id = 10,
        type = "int")
record Leg(long id) {}
