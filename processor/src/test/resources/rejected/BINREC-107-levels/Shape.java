package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.ReservedTags;
import io.github.binrec.annotations.Tag;

@BinaryRecord
@ReservedTags(4)
public sealed interface Shape {
    @BinaryRecord
    @Tag(3)
    record Circle(double radius) implements Shape {}

    @BinaryRecord
    record Point() implements Shape {}

    @BinaryRecord
    sealed interface Angular extends Shape {}

    @BinaryRecord
    @Tag(1)
    record Square(double side) implements Angular {}

    @BinaryRecord
    record Triangle(double side) implements Angular {}

    @BinaryRecord
    @Tag(3)
    record Oval(double radius) implements Shape {}
}
