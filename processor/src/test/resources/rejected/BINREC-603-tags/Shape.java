package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.ReservedTags;
import io.github.binrec.annotations.Tag;

@BinaryRecord
@ReservedTags(7)
public sealed interface Shape {
    @BinaryRecord
    @Tag(1)
    record Circle(Side side) implements Shape {}

    @ReservedTags({2, 9})
    sealed interface Angular extends Shape {}

    @BinaryRecord
    @Tag(2)
    record Square(double side) implements Angular {}

    @BinaryRecord
    @Tag(7)
    record Point() implements Shape {}

    @ReservedTags({0, 3})
    enum Side {
        @Tag(0)
        LEFT,
        @Tag(1)
        RIGHT
    }
}
