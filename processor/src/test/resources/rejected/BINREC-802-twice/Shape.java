package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;

@BinaryRecord
public sealed interface Shape {
    @Fallback
    record Unknown(int tag, byte[] body) implements Shape {}

    @Fallback
    record Other(int tag, byte[] body) implements Shape {}
}
