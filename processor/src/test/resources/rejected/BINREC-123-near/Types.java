package cases;

import io.github.binrec.annotations.BinaryRecord;
import org.jspecify.annotations.Nullable;

class Types {
    @BinaryRecord
    static class Misspelt {
        private long id;
        private String name;
        private boolean open;
        private int size;
        private int[] sizes;

        long getId() {
            return id;
        }

        String getNmae() {
            return name;
        }

        boolean isOpne() {
            return open;
        }

        /** Of the other property. */
        int[] getSizes() {
            return sizes;
        }

        int fetch() {
            return size;
        }
    }

    @BinaryRecord
    static class Others {
        private long id;
        private String name;
        private int size;

        int getId() {
            return (int) id;
        }

        private String getName() {
            return name;
        }

        int size() throws InterruptedException {
            return size;
        }
    }

    @BinaryRecord
    static class Boxed {
        private int level;

        @Nullable Integer getLevel() {
            return level;
        }

        void setLevel(int level) {
            this.level = level;
        }
    }
}
