package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Creator;

class Types {
    @BinaryRecord
    static final class Twice {
        final long id;

        @Creator
        Twice(long id) {
            this.id = id;
        }

        @Creator
        static Twice of(long id) {
            return new Twice(id);
        }
    }

    @BinaryRecord
    static final class Alike {
        final long id;
        final String name;

        Alike(long id, String name) {
            this.id = id;
            this.name = name;
        }

        Alike(String name, long id) {
            this(id, name);
        }
    }

    @BinaryRecord
    static final class OfInstance {
        long id;

        @Creator
        OfInstance with(long id) {
            this.id = id;
            return this;
        }
    }

    @BinaryRecord
    static final class OfOther {
        long id;

        @Creator
        static String of(long id) {
            return "";
        }
    }

    @BinaryRecord
    static final class Partly {
        final long id;
        final String name;

        @Creator
        Partly(long id) {
            this.id = id;
            this.name = "";
        }

        Partly(long id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    @BinaryRecord
    static final class Hidden {
        long id;

        @Creator
        private static Hidden of(long id) {
            return new Hidden();
        }
    }

    @BinaryRecord
    abstract static class Open {
        long id;

        @Creator
        Open(long id) {
            this.id = id;
        }
    }

    @BinaryRecord
    static final class Renamed {
        final long id;

        @Creator
        Renamed(long identity) {
            this.id = identity;
        }
    }
}
