package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Tag;

@BinaryRecord
sealed interface Shape permits Shape.Round, Shape.Square {
    @Tag(3)
    sealed interface Round extends Shape permits Circle {}

    @BinaryRecord
    @Tag(1)
    record Circle(double radius) implements Round {}

    @BinaryRecord
    @Tag(2)
    record Square(double side) implements Shape {}
}
