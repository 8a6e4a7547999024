package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Creator;
import io.github.binrec.annotations.Ignore;

class Types {
    @BinaryRecord
    static class All {
        @Ignore
        private long id;

        private transient long other;
    }

    static class Base {
        @Ignore
        long inherited;
    }

    @BinaryRecord
    static class Sub extends Base {}

    @BinaryRecord
    interface Abstract {
        @Ignore
        long id();

        @Creator
        static Abstract of() {
            return () -> 1;
        }
    }

    /** Nothing has been left out. */
    @BinaryRecord
    static class Empty {}

    @BinaryRecord
    sealed interface Event permits Ping {}

    /** Its tag is enough. */
    @BinaryRecord
    static final class Ping implements Event {
        @Ignore
        long at;
    }
}
