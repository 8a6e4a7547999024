package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;

@BinaryRecord
public record Using(Holder.Unknown unknown) {}

@BinaryRecord
sealed interface Holder {
    @Fallback
    record Unknown(int tag, byte[] body) implements Holder {}
}
