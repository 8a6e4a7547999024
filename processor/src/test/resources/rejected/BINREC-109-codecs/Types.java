package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import java.util.List;

class Types {
    record Money(long cents) {}

    record Rate(long percent) {}

    abstract static class MoneyCodec implements BinaryCodec<Money> {
        static final MoneyCodec INSTANCE = null;
    }

    abstract static class CentsCodec implements BinaryCodec<Money> {
        static final CentsCodec INSTANCE = null;
    }

    abstract static class RateCodec implements BinaryCodec<Rate> {
        static final RateCodec INSTANCE = null;
    }

    @BinaryRecord
    @UseCodecs({
        MoneyCodec.class,
        RateCodec.class
    })
    record Some(List<Money> all) {}

    @BinaryRecord
    @UseCodecs(MoneyCodec.class)
    record Nearer(@Using(CentsCodec.class) Money total) {}

    @UseCodecs(MoneyCodec.class)
    record Forgotten(Money total) {}

    /** Not looked at from the class that inherits the property. */
    @UseCodecs(MoneyCodec.class)
    abstract static class Base {
        @Using(MoneyCodec.class)
        Money total;
    }

    @BinaryRecord
    static class Sub extends Base {}

    @BinaryRecord
    @UseCodecs(MoneyCodec.class)
    sealed interface Event permits Paid {}

    @BinaryRecord
    record Paid(@Using(MoneyCodec.class) Money total) implements Event {}

    @UseCodecs({
        MoneyCodec.class,
        RateCodec.class
    })
    static class Around {
        @BinaryRecord
        record One(Money total) {}

        @BinaryRecord
        record Two(long id) {}
    }
}
