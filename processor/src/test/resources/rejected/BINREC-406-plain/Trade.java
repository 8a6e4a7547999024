package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Reserved;

@BinaryRecord(framing = Framing.PLAIN)
@Reserved(id = 3, type = "int")
public record Trade(
        @FieldId(1)
        long id,
        @Default("1")
        int count) {}
