package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.Date;
import java.util.List;

class Types {
    static class Base<A> {
        A value;
        int level;
    }

    static class Whole<A> {
        int level;
    }

    @BinaryRecord
    static class Raw extends Base {
        Date date;
    }

    static class Between extends Base {}

    @BinaryRecord
    static class Below extends Between {}

    @BinaryRecord
    static class BelowToo extends Between {}

    @BinaryRecord
    static class Unharmed extends Whole {
        List names;
    }
}
