package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Reserved;

@BinaryRecord
@Reserved(id = 2, type = "int")
@Reserved(
        id = 2,
        type = "long")
public record Trade(long id) {}
