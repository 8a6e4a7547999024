package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.io.IOException;

class Types {
    @BinaryRecord
    static class Throwing {
        private int level;

        public int getLevel() {
            return level;
        }

        public void setLevel(int level) throws IOException {
            this.level = level;
        }
    }

    @BinaryRecord
    static class SecretlyThrowing {
        private int level;

        public int getLevel() {
            return level;
        }

        private void setLevel(int level) throws IOException {
            this.level = level;
        }
    }

    @BinaryRecord
    static class OfNoValue {
        private int level;

        public int getLevel() {
            return level;
        }

        public static void setLevel(int level) {}
    }

    @BinaryRecord
    static class OfNoValueAndAnotherType {
        private int level;

        public int getLevel() {
            return level;
        }

        public static void setLevel(String level) {}
    }
}
