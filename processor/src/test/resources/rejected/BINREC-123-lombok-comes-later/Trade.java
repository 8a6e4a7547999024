package cases;

import io.github.binrec.annotations.BinaryRecord;
import lombok.Getter;

@BinaryRecord
@Getter
final class Trade {
    private long id;
}
