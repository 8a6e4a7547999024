package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.FieldId;

class Types {
    abstract static class Base {
        @FieldId(1)
        int first;

        @FieldId(1)
        int second;
    }

    @BinaryRecord
    static class One extends Base {}

    @BinaryRecord
    static class Two extends Base {
        int other;
    }
}
