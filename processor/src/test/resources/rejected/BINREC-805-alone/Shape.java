package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.Tag;

@BinaryRecord
public sealed interface Shape {
    @BinaryRecord
    @Tag(1)
    record Circle(double radius) implements Shape {}

    @Fallback
    @BinaryRecord
    @Tag(2)
    record Unknown(int tag, byte[] body) implements Shape {}
}
