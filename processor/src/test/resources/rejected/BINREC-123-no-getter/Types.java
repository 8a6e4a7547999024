package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;

class Types {
    @BinaryRecord
    static final class OfNoValue {
        private final int level;

        OfNoValue(int level) {
            this.level = level;
        }

        static int getLevel() {
            return 1;
        }
    }

    @BinaryRecord
    static final class OfNoValueAndAnotherType {
        private final int level;

        OfNoValueAndAnotherType(int level) {
            this.level = level;
        }

        private static String getLevel() {
            return "";
        }
    }

    @BinaryRecord
    static final class Asking {
        private final List<String> names;

        Asking(List<String> names) {
            this.names = names;
        }

        String getNames(int index) {
            return names.get(index);
        }
    }

    @BinaryRecord
    static final class Setting {
        private int level;

        Setting level(int level) {
            this.level = level;
            return this;
        }
    }
}
