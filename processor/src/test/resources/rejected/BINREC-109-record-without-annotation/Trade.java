package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;

@Varint
@Reserved(id = 2, type = "int")
@Reserved(id = 3, type = "int")
public record Trade(
        @FieldId(1)
        long id,
        @Utf8
        String symbol,
        @Default("1")
        int quantity) {
    @BinaryRecord
    record Leg(long id) {}
}
