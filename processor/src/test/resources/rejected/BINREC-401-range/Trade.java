package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Reserved;

@BinaryRecord
public record Trade(
        @FieldId(0) long id,
        @FieldId(
                1001)
        long other,
        @FieldId(-1) long third) {}

@BinaryRecord
@Reserved(id = 0, type = "int")
record Leg(long id) {}
