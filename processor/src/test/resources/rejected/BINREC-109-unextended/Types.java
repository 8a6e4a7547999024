package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Ignore;
import io.github.binrec.annotations.Varint;

class Types {
    private static class Hidden {
        @Varint
        long id;
    }

    static class Closed {
        @FieldId(1)
        long id;

        @Ignore
        long other;

        private Closed() {}
    }

    /** It has a subclass, and so nothing to complain of. */
    private static class Extended {
        @Varint
        long id;

        private Extended() {}
    }

    @BinaryRecord
    static class Sub extends Extended {}
}
