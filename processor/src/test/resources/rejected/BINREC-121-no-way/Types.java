package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;

class Types {
    @BinaryRecord
    static final class Hidden {
        final long id;

        private Hidden(long id) {
            this.id = id;
        }
    }

    @BinaryRecord
    static final class Throwing {
        final long id;

        Throwing(long id) throws java.io.IOException {
            this.id = id;
        }
    }

    @BinaryRecord
    static final class Mismatched {
        final long id;
        final List<String> names;

        Mismatched(int id, List<String> names) {
            this.id = id;
            this.names = names;
        }

        Mismatched(long id, List<String> names, boolean check) {
            this.id = id;
            this.names = names;
        }
    }

    @BinaryRecord
    static final class Initialized {
        final int version = Integer.parseInt("1");
        private long id;

        long getId() {
            return id;
        }
    }

    @BinaryRecord
    abstract static class Open {
        long id;
    }

    @BinaryRecord
    static final class Built {
        private final long id;
        private final String name;

        private Built(Builder builder) {
            this.id = builder.id;
            this.name = "";
        }

        long id() {
            return id;
        }

        String name() {
            return name;
        }

        static Builder builder() {
            return new Builder();
        }

        static final class Builder {
            private long id;

            Builder id(long id) {
                this.id = id;
                return this;
            }

            Built build() {
                return new Built(this);
            }
        }
    }
}
