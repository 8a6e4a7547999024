package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Reserved;

@BinaryRecord
@Reserved(id = 2, type = "int")
public record Trade(
        long id,
        @FieldId(2)
        long other) {}
