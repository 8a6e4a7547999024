package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Tag;

@BinaryRecord
public sealed interface Shape {
    @BinaryRecord
    @Tag(0)
    record Circle(double radius) implements Shape {}

    @BinaryRecord
    record Square(double side) implements Shape {}
}
