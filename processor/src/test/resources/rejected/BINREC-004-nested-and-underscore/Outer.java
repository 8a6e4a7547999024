package cases;

import io.github.binrec.annotations.BinaryRecord;

public final class Outer {
    @BinaryRecord
    record Inner(int x) {}
}
