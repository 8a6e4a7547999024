package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;

@Fallback
final class Other {
    @Fallback
    int field;
}
