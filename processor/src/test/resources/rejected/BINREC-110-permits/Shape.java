package cases;

import io.github.binrec.annotations.BinaryRecord;

/** JDK 17 would have this order without the clause, later ones would not. */
@BinaryRecord
public sealed interface Shape permits Shape.Angular, Shape.Circle {
    @BinaryRecord
    record Square(double side) implements Angular {}

    @BinaryRecord
    record Circle(double radius) implements Shape {}

    sealed interface Angular extends Shape {}
}
