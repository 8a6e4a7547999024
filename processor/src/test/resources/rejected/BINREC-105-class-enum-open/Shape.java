package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public sealed interface Shape {
    @BinaryRecord
    record Circle(double radius) implements Shape {}

    final class Square implements Shape {}

    enum Fixed implements Shape {}

    non-sealed interface Other extends Shape {}
}
