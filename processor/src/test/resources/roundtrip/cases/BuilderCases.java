package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.codec.Codecs;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Classes that a builder makes. */
public final class BuilderCases implements Cases {
    @BinaryRecord
    static final class Built extends Value {
        private final int id;
        private final Optional<String> name;

        private Built(Builder builder) {
            id = builder.id;
            name = builder.name;
        }

        int id() {
            return id;
        }

        Optional<String> name() {
            return name;
        }

        static Builder builder() {
            return new Builder();
        }

        @Override
        public String toString() {
            return id + "" + name;
        }

        static final class Builder {
            private int id;
            private Optional<String> name = Optional.empty();

            Builder id(int id) {
                this.id = id;
                return this;
            }

            Builder name(String name) {
                return name(Optional.of(name));
            }

            Builder name(Optional<String> name) {
                this.name = name;
                return this;
            }

            Built build() {
                return new Built(this);
            }
        }
    }

    /** The methods of its builder return nothing, and the last is not called build. */
    @BinaryRecord
    static final class Assembled extends Value {
        private final int id;

        private Assembled(int id) {
            this.id = id;
        }

        int id() {
            return id;
        }

        static Assembly builder() {
            return new Assembly();
        }

        @Override
        public String toString() {
            return "" + id;
        }

        static final class Assembly {
            private int id;

            void setId(int id) {
                this.id = id;
            }

            Assembled assemble() {
                return new Assembled(id);
            }
        }
    }

    /** Its builder takes what is required in its constructor. */
    @BinaryRecord
    static final class Facts extends Value {
        private final int servings;
        private final String unit;
        private final String brand;

        private Facts(Builder builder) {
            servings = builder.servings;
            unit = builder.unit;
            brand = builder.brand;
        }

        int servings() {
            return servings;
        }

        String unit() {
            return unit;
        }

        String brand() {
            return brand;
        }

        @Override
        public String toString() {
            return servings + unit + brand;
        }

        static final class Builder {
            private final int servings;
            private final String unit;
            private String brand;

            Builder(Facts facts) {
                this(facts.servings, facts.unit);
            }

            Builder(int servings, String unit) {
                this.servings = servings;
                this.unit = unit;
            }

            Builder brand(@Nullable String brand) {
                this.brand = brand;
                return this;
            }

            Facts build() {
                return new Facts(this);
            }
        }
    }

    /** The constructor of its builder is generic, and takes what is required. */
    @BinaryRecord
    static final class Marked<A, B> extends Value {
        private final A content;
        private final B mark;

        private Marked(Builder<A, B> builder) {
            content = builder.content;
            mark = builder.mark;
        }

        A content() {
            return content;
        }

        B mark() {
            return mark;
        }

        @Override
        public String toString() {
            return content + "" + mark;
        }

        static final class Builder<X, Y> {
            private final X content;
            private Y mark;

            Builder(X content) {
                this.content = content;
            }

            Builder<X, Y> mark(@Nullable Y mark) {
                this.mark = mark;
                return this;
            }

            Marked<X, Y> build() {
                return new Marked<>(this);
            }
        }
    }

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(BuilderCases_BuiltCodec.INSTANCE,
                        Built.builder().id(3).name("a").build(), "07 03 03000000 0261"),
                new Case<>(BuilderCases_BuiltCodec.INSTANCE, Built.builder().id(3).build(), "05 01 03000000"),
                new Case<>(BuilderCases_AssembledCodec.INSTANCE, new Assembled(3), "05 01 03000000"),
                new Case<>(BuilderCases_FactsCodec.INSTANCE, new Facts.Builder(2, "g").build(), "07 03 02000000 0267"),
                new Case<>(BuilderCases_FactsCodec.INSTANCE, new Facts.Builder(2, "g").brand("b").build(),
                        "09 07 02000000 0267 0262"),
                new Case<>(BuilderCases_MarkedCodec.of(Codecs.INT, Codecs.STRING),
                        new Marked.Builder<Integer, String>(1).mark("a").build(), "07 03 01000000 0261"),
                new Case<>(BuilderCases_MarkedCodec.of(Codecs.STRING, Codecs.INT),
                        new Marked.Builder<String, Integer>("a").build(), "03 01 0261"));
    }
}
