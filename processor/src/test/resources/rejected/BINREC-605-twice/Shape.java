package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.ReservedTags;
import io.github.binrec.annotations.Tag;

@BinaryRecord
@ReservedTags({7, 5, 7, 7})
public sealed interface Shape {
    @BinaryRecord
    @Tag(1)
    record Circle(Side side, Side other) implements Shape {}

    @ReservedTags({9, 5}) // also reserved by Shape, for readers of its own
    sealed interface Angular extends Shape {}

    @BinaryRecord
    @Tag(2)
    record Square(double side) implements Angular {}

    @ReservedTags({
        3,
        2147483647,
        3
    })
    enum Side {
        @Tag(0)
        LEFT,
        @Tag(3)
        RIGHT
    }
}
