package cases;

import io.github.binrec.annotations.BinaryRecord;
import lombok.AllArgsConstructor;

@BinaryRecord
@AllArgsConstructor
final class Trade {
    final long id;
}
