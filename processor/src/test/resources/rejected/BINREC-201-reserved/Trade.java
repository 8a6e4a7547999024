package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Reserved;

@BinaryRecord
@Reserved(id = 2, type = "java.util.Date")
public record Trade(long id) {}
