package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;

@BinaryRecord
public sealed interface Generic {
    @Fallback
    record Unknown<T>(int tag, byte[] body) implements Generic {}
}
