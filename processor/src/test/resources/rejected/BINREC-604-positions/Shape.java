package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.ReservedTags;

@BinaryRecord
@ReservedTags(7)
public sealed interface Shape {
    @BinaryRecord
    record Circle(Side side, Side other) implements Shape {}

    @ReservedTags(0)
    enum Side {
        LEFT
    }
}
