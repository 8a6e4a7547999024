package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.Tag;

@BinaryRecord
sealed interface Shape permits Circle, Other {}

@BinaryRecord
@Tag(1)
record Circle(double radius) {}

@Fallback
record Other(int tag, byte[] body) {}

@BinaryRecord
abstract sealed class Order permits Limit {}

@BinaryRecord
final class Limit {
    long price;
}
