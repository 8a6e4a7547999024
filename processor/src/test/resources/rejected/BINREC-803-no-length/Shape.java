package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.Framing;

@BinaryRecord
public sealed interface Shape {
    @BinaryRecord(framing = Framing.PLAIN)
    record Circle(double radius) implements Shape {}

    sealed interface Angular extends Shape {}

    enum Fixed implements Angular {
        POINT
    }

    @BinaryRecord
    record Square(int side) implements Angular {}

    @Fallback
    record Unknown(int tag, byte[] body) implements Shape {}
}
