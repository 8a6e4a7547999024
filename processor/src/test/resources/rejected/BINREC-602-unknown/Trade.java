package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Reserved;

@BinaryRecord
@Reserved(id = 2, type = "Sring")
@Reserved(id = 3, type = "List<Lag>")
@Reserved(id = 4, type = "Money")
@Reserved(
        id = 5,
        type = "com.example.Money")
public record Trade(long id) {
    @BinaryRecord
    record Leg(long id) {}
}
