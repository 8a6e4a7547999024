package cases;

import io.github.binrec.annotations.BinaryRecord;

class Types {
    @BinaryRecord
    static class First extends Base {}

    @BinaryRecord
    static class Second extends Base {
        Object more;
    }
}
