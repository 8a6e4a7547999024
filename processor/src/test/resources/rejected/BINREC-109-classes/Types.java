package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Creator;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Ignore;
import io.github.binrec.annotations.Varint;

class Types {
    @BinaryRecord
    record Leg(long price) {
        @Creator
        static Leg of(long price) {
            return new Leg(price);
        }

        @Ignore
        public long price() {
            return price;
        }
    }

    @BinaryRecord
    static final class Trade {
        @Varint
        static int count;

        @FieldId(2)
        transient int cached;

        @Ignore
        @Default
        int ignored;

        int level;

        @FieldId(1)
        void setLevel(int level) {
            this.level = level;
        }
    }

    static final class Forgotten {
        @Varint
        int level;

        @Creator
        static Forgotten of(int level) {
            return new Forgotten();
        }
    }
}
