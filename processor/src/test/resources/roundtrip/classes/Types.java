package classes;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Creator;
import io.github.binrec.annotations.Framing;
import java.util.List;

/** Classes that refuse negative numbers, each where its values are made. */
final class Types {
    private Types() {}

    private static int checked(int x) {
        if (x < 0) {
            throw new IllegalArgumentException("negative");
        }
        return x;
    }

    @BinaryRecord(framing = Framing.PLAIN)
    static final class ByConstructor {
        final int x;

        ByConstructor(int x) {
            this.x = checked(x);
        }
    }

    @BinaryRecord(framing = Framing.PLAIN)
    static final class ByFactory {
        final int x;

        private ByFactory(int x) {
            this.x = x;
        }

        @Creator
        static ByFactory of(int x) {
            return new ByFactory(checked(x));
        }
    }

    @BinaryRecord(framing = Framing.PLAIN)
    static final class BySetter {
        private int x;

        int getX() {
            return x;
        }

        void setX(int x) {
            this.x = checked(x);
        }
    }

    @BinaryRecord(framing = Framing.PLAIN)
    static final class ByBuilder {
        final int x;

        private ByBuilder(Builder builder) {
            this.x = builder.x;
        }

        static Builder builder() {
            return new Builder();
        }

        static final class Builder {
            private int x;

            Builder x(int x) {
                this.x = x;
                return this;
            }

            ByBuilder build() {
                checked(x);
                return new ByBuilder(this);
            }
        }
    }

    @BinaryRecord(framing = Framing.PLAIN)
    record Holder(
            List<ByConstructor> a, List<ByFactory> b, List<BySetter> c, List<ByBuilder> d) {}
}
