package cases;

import io.github.binrec.annotations.BinaryRecord;

class Types {
    @BinaryRecord
    static final class Built {
        final long id;

        private Built(Builder builder) {
            this.id = builder.id;
        }

        static final class Builder {
            private long id;

            private Builder() {}

            Builder id(long id) {
                this.id = id;
                return this;
            }

            Built build() {
                return new Built(this);
            }
        }
    }

    @BinaryRecord
    static final class Started {
        final long id;

        private Started(Maker maker) {
            this.id = maker.id;
        }

        private static Maker builder() {
            return new Maker();
        }

        static final class Maker {
            private long id;

            Maker id(long id) {
                this.id = id;
                return this;
            }

            Started build() {
                return new Started(this);
            }
        }
    }

    /** Its builder would not do if it could be made. */
    @BinaryRecord
    static final class Unfinished {
        final long id;

        private Unfinished(Builder builder) {
            this.id = builder.hashCode();
        }

        static final class Builder {
            private Builder() {}

            Unfinished build() {
                return new Unfinished(this);
            }
        }
    }
}
