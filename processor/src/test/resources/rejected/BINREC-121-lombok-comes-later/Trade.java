package cases;

import io.github.binrec.annotations.BinaryRecord;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Setter;

@BinaryRecord
@AllArgsConstructor
final class Trade {
    final long id;
}

@BinaryRecord
class Leg {
    @Setter
    private long price;

    long getPrice() {
        return price;
    }
}

@BinaryRecord
final class Option extends Leg {}

@BinaryRecord
final class Built {
    final long id;

    @Builder
    private Built(long id) {
        this.id = id;
    }
}
