package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Varint;
import java.util.Date;
import java.util.List;

class Types {
    static class Base<A> {
        A value;
        List<A> values;
        Date date;
    }

    static class Between<B> extends Base<List<B>> {}

    static class Fixed extends Base<Date> {}

    @BinaryRecord
    static class One extends Base<Date> {}

    @BinaryRecord
    static class Two extends Base<Date> {}

    @BinaryRecord
    static class Three extends Between<Date> {}

    @BinaryRecord
    static class Four extends Between<Date> {}

    @BinaryRecord
    static class Five extends Fixed {}

    @BinaryRecord
    static class Six extends Fixed {}

    static class Marked<A> {
        A value;
    }

    @BinaryRecord
    static class Seven extends Marked<@Varint String> {}

    @BinaryRecord
    static class Eight extends Marked<@Varint String> {}
}
