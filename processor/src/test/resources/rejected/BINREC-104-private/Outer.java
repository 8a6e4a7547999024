package cases;

import io.github.binrec.annotations.BinaryRecord;

public final class Outer {
    @BinaryRecord
    private record Trade(long id) {}
}
