package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Ignore;

class Types {
    @BinaryRecord
    static final class Cached {
        final long id;
        final transient String cache;

        Cached(long id, String cache) {
            this.id = id;
            this.cache = cache;
        }
    }

    @BinaryRecord
    static final class OtherType {
        final long id;

        @Ignore
        final String cache;

        OtherType(long id, int cache) {
            this.id = id;
            this.cache = "" + cache;
        }
    }

    @BinaryRecord
    abstract static class Base {
        private long id;

        long getId() {
            return id;
        }
    }
}
