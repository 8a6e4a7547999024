package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public sealed interface Shape {
    @BinaryRecord
    record Circle(double radius) implements Shape {}

    sealed interface Angular extends Shape permits Regular, Triangle {}

    @BinaryRecord
    record Square(double side) implements Regular {}

    @BinaryRecord
    record Triangle(double a, double b, double c) implements Angular {}

    sealed interface Regular extends Angular {}
}
