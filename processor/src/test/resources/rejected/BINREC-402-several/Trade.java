package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Reserved;

@BinaryRecord
@Reserved(id = 1001, type = "int")
@Reserved(id = 5, type = "int")
record Trade(
        @FieldId(2) int a,
        @FieldId(4) int b,
        @FieldId(4) int c,
        @FieldId(2000) int d,
        @FieldId(0) int e,
        @FieldId(5) int f,
        int g) {}
