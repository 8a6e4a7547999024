package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.FieldId;

@BinaryRecord
public record Trade(
        @FieldId(1) long id,
        @FieldId(
                1)
        long other,
        long third) {}
