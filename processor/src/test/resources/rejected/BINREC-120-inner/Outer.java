package cases;

import io.github.binrec.annotations.BinaryRecord;

class Outer {
    @BinaryRecord
    class Inner {
        int x;
    }

    @BinaryRecord
    static class Nested {
        int x;
    }
}
