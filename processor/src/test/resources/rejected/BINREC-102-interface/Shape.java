package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public interface Shape {
    @BinaryRecord
    record Circle(double radius) implements Shape {}
}
