package cases;

import io.github.binrec.annotations.BinaryRecord;

public final class Outer {
    private static final class Hidden {
        @BinaryRecord
        record Trade(long id) {}
    }
}
