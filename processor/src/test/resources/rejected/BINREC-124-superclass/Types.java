package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.ArrayList;

class Types {
    @BinaryRecord
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;
        int code;
    }

    @BinaryRecord
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;
    }
}
