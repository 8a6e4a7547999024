package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public sealed interface Shape {
    @BinaryRecord
    record Circle(double radius) implements Shape {}

    sealed class Polygon implements Shape {}

    final class Square extends Polygon {}
}
