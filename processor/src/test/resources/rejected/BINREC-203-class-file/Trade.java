package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.Optional;
import library.Money;

@BinaryRecord
public record Trade(
        long id,
        Optional<Money> price) {}
