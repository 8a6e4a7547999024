package cases;

import io.github.binrec.annotations.BinaryRecord;
import lombok.Getter;
import lombok.Setter;

@BinaryRecord
@Getter
final class Trade {
    private long id;
}

@BinaryRecord
class Leg {
    @Getter
    @Setter
    private long price;

    private long quantity;
}
