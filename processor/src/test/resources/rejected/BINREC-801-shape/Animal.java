package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;

@BinaryRecord
public abstract sealed class Animal {
    @BinaryRecord
    static final class Cat extends Animal {}

    @Fallback
    static final class Unknown extends Animal {
        final int tag = 1;
        final byte[] body = {};
    }
}
