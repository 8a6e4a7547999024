package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;

/** Compiled before the enum: the errors are in the enum all the same. */
class Order {
    @BinaryRecord
    record Limit(Side side) {}

    @BinaryRecord
    record Market(Side side, Type type) {}

    enum Type {
        A,
        @Fallback
        B,
        @Fallback
        C
    }

    @BinaryRecord
    record Stop(Type type) {}
}
