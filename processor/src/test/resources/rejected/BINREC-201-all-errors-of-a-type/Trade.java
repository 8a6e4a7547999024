package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Varint;

@BinaryRecord
@Reserved(id = 2, type = "Strin")
public record Trade(
        @FieldId(2) long id,
        Object any,
        @Default("x") int count,
        @Unsigned long more,
        Trade next,
        @Varint String name) {}
