package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import java.util.List;
import library.Base;
import library.CountsCodec;
import library.RangeCodec;
import library.TextCodec;

/** The codec of the counts writes all that is in them; that of the range is given one of its ends; a codec knows no null. */
@BinaryRecord
@UseCodecs({CountsCodec.class, RangeCodec.class, TextCodec.class})
class Trade extends Base {}

@BinaryRecord
@UseCodecs(RangeCodec.class)
class Leg extends Base {
    @Using(CountsCodec.class)
    public List<Long> getCounts() {
        return counts;
    }
}
