package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.Tag;

@BinaryRecord
abstract sealed class Event permits Event.Started, Event.Unknown {
    int base;

    @BinaryRecord
    @Tag(1)
    static final class Started extends Event {
        long at;
    }

    @Fallback
    static final class Unknown extends Event {
        final int tag;
        final byte[] body;

        Unknown(int tag, byte[] body) {
            this.tag = tag;
            this.body = body;
        }
    }
}
