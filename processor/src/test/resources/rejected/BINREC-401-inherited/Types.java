package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Reserved;

class Types {
    abstract static class Base {
        @FieldId(2000)
        int first;

        @FieldId(0)
        int second;
    }

    @BinaryRecord
    static class One extends Base {}

    @BinaryRecord
    @Reserved(id = 2, type = "int")
    static class Two extends Base {
        int other;
    }

    @BinaryRecord
    static class Three extends Base {
        @FieldId(3000)
        int other;
    }
}
