package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import java.util.List;

@BinaryRecord
@UseCodecs({String.class})
public record Trade(
        @Using(Money.class) Money price,
        @Using(int.class) long id,
        List<@Using(String.class) Money> prices) {}

record Money(int cents) {}
