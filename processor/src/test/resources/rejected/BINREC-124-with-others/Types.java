package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Varint;
import java.util.Date;

class Types {
    @BinaryRecord
    static class Task extends Thread {
        Date date;

        @FieldId(0)
        int x;

        @Varint
        String text;

        private int hidden;
    }

    @BinaryRecord
    static class Failure extends Exception {
        private final Date date;

        Failure(String message) {
            super(message);
            this.date = new Date();
        }
    }
}

class Outer {
    @BinaryRecord
    class Inner {
        Date date;
    }
}
