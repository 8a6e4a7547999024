package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;

@BinaryRecord
public sealed interface Shape {
    @BinaryRecord
    record Circle(double radius) implements Shape {}

    @BinaryRecord
    sealed interface Angular extends Shape {}

    @BinaryRecord
    record Square(int side) implements Angular {}

    @Fallback
    record Unknown(int tag, byte[] body) implements Angular {}
}
