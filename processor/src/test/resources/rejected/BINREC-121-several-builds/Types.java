package cases;

import io.github.binrec.annotations.BinaryRecord;

class Types {
    @BinaryRecord
    static final class Ambiguous {
        final long id;

        private Ambiguous(long number) {
            this.id = number;
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

            Ambiguous empty() {
                return new Ambiguous(0);
            }

            Ambiguous create() {
                return new Ambiguous(id);
            }
        }
    }
}
