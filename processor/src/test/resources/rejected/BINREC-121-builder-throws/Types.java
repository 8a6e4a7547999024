package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.io.IOException;

class Types {
    @BinaryRecord
    static final class Finished {
        final int level;

        private Finished(Builder builder) {
            this.level = builder.level;
        }

        static final class Builder {
            int level;

            Builder level(int value) {
                level = value;
                return this;
            }

            Finished build() throws IOException {
                return new Finished(this);
            }
        }
    }

    @BinaryRecord
    static final class FinishedInSecret {
        final int level;
        final String name;

        private FinishedInSecret(Builder builder) {
            this.level = builder.level;
            this.name = builder.name;
        }

        static final class Builder {
            int level;
            String name = "";

            Builder level(int value) {
                level = value;
                return this;
            }

            private FinishedInSecret build() {
                return new FinishedInSecret(this);
            }
        }
    }

    @BinaryRecord
    static final class Started {
        final int level;

        private Started(Maker maker) {
            this.level = maker.level;
        }

        static Maker builder() throws IOException {
            return new Maker();
        }

        static final class Maker {
            int level;

            Maker level(int value) {
                level = value;
                return this;
            }

            Started build() {
                return new Started(this);
            }
        }
    }
}
