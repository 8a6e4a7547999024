package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public sealed interface Shape {
    @BinaryRecord
    record Circle(double radius) implements Shape {}

    record Square(double side) implements Shape {}
}
