package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.ReservedTags;
import io.github.binrec.annotations.Tag;

@BinaryRecord
@ReservedTags(-1)
public sealed interface Shape {
    @BinaryRecord
    record Circle(Side side) implements Shape {}

    @ReservedTags({
        4,
        -2147483648,
        -3,
        -3
    })
    enum Side {
        @Tag(0)
        LEFT,
        @Tag(1)
        RIGHT
    }
}
