package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Tag;
import io.github.binrec.annotations.Varint;

@BinaryRecord
public record Trade(long id) {
    @Varint
    static int count;

    @Tag(1)
    static int kind;

    @FieldId(1)
    long twice() {
        return id * 2;
    }
}
