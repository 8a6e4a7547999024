package cases;

import io.github.binrec.annotations.BinaryRecord;

class Types {
    @BinaryRecord
    static final class Counted {
        private final long id;

        private Counted(long id) {
            this.id = id;
        }

        long id() {
            return id;
        }

        static int builder() {
            return 0;
        }
    }

    @BinaryRecord
    static final class Secret {
        final long id;

        private Secret(long id) {
            this.id = id;
        }

        static Builder builder() {
            return new Builder();
        }

        private static final class Builder {}
    }

    @BinaryRecord
    static final class Unfinished {
        final long id;

        private Unfinished(long id) {
            this.id = id;
        }

        static Builder builder() {
            return new Builder();
        }

        static final class Builder {
            Builder id(long id) {
                return this;
            }

            String build() {
                return "";
            }
        }
    }

    @BinaryRecord
    static final class Incomplete {
        final long id;
        final String name;

        private Incomplete(long id, String name) {
            this.id = id;
            this.name = name;
        }

        static Builder builder() {
            return new Builder();
        }

        static final class Builder {
            Builder id(long id) {
                return this;
            }

            Incomplete build() {
                return new Incomplete(0, "");
            }
        }
    }

    @BinaryRecord
    static final class Nothing {
        private Nothing() {}
    }
}
