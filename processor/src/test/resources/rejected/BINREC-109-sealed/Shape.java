package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Tag;
import io.github.binrec.annotations.Varint;

@BinaryRecord
@Varint
public sealed interface Shape {
    @Tag(1)
    sealed interface Round extends Shape {}

    @BinaryRecord
    record Circle(double radius) implements Round {}
}
