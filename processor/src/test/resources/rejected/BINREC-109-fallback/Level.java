package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;

@Fallback
@BinaryRecord
sealed interface Level {
    @BinaryRecord
    record One() implements Level {}
}
