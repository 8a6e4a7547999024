package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import java.util.List;
import java.util.Map;

class Types {
    record Money(long cents) {}

    abstract static class MoneyCodec implements BinaryCodec<Money> {
        static final MoneyCodec INSTANCE = null;
    }

    @BinaryRecord
    record Uses(
            @Using(MoneyCodc.class) Money one,
            List<@Using(Types.MonyCodec.class) Money> inside,
            Map<@Using(MoneyCodec.class) Money, @Using(value = Cents.class) Money> two) {}

    /** Which of the two is for what is not known, and not said. */
    @BinaryRecord
    @UseCodecs({
        MoneyCodec.class,
        RateCodec.class,
        MoneyCoddec.class
    })
    record All(Money total, Object rate) {}

    @BinaryRecord
    @Reserved(id = 1, type = "Money", using = MoneyCodec.class)
    @Reserved(id = 2, type = "Money", using = MoneyCdec.class)
    record Removed(long id) {}

    @UseCodecs(MoneyCodc.class)
    static class Around {
        @BinaryRecord
        record First(Money total) {}

        @BinaryRecord
        record Second(Money total) {}
    }
}
