package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.Tag;

@BinaryRecord
abstract sealed class Note permits Note.Started, Note.Unknown {
    int base;

    @BinaryRecord
    @Tag(1)
    static final class Started extends Note {
        long at;
    }

    @Fallback
    static final class Unknown extends Note {
        final int tag;
        final String body;

        Unknown(int tag, String body) {
            this.tag = tag;
            this.body = body;
        }
    }
}
