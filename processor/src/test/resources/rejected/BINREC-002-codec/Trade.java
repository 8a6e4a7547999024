package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import java.util.List;

@BinaryRecord
@UseCodecs(LegCodecs.class)
public record Trade(@Using(MoneyCodec.class) int price, List<@Using(MoneyCodec.class) Integer> prices) {}
