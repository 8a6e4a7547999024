package cases;

import io.github.binrec.annotations.BinaryRecord;
import lombok.Builder;

@BinaryRecord
@Builder(builderMethodName = "newBuilder")
public final class Trade {
    final long id;

    private Trade(long id) {
        this.id = id;
    }
}
