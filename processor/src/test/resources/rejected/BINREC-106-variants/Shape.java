package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Tag;

@BinaryRecord
public sealed interface Shape {
    @BinaryRecord
    @Tag(1)
    record Circle(double radius) implements Shape {}

    sealed interface Angular extends Shape {
        @BinaryRecord
        @Tag(
                1)
        record Square(double side) implements Angular {}
    }

    @BinaryRecord
    @Tag(0)
    record Point() implements Shape {}
}
