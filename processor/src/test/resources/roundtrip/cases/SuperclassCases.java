package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Creator;
import io.github.binrec.annotations.Default;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Classes with superclasses that have properties, and sealed types whose variants extend each other. */
public final class SuperclassCases implements Cases {
    /** A variant that another variant implements, and an abstract type that can be iterated over. */
    @BinaryRecord
    sealed interface Series {
        @BinaryRecord
        non-sealed interface Texts extends Series, Iterable<String> {
            List<String> texts();

            @Creator
            static Texts of(List<String> texts) {
                return new Listed(texts);
            }
        }

        @BinaryRecord
        record Named(String name, List<String> texts) implements Series, Texts {
            @Override
            public Iterator<String> iterator() {
                return texts.iterator();
            }
        }

        record Listed(List<String> texts) implements Texts {
            @Override
            public Iterator<String> iterator() {
                return texts.iterator();
            }
        }
    }

    abstract static class Named<N, K extends Comparable<K>> extends Value {
        private N name;
        List<K> keys;

        public N getName() {
            return name;
        }

        public void setName(N name) {
            this.name = name;
        }
    }

    @BinaryRecord
    static final class Account extends Named<String, Integer> {
        @Default("9")
        int level;

        static Account sample(String name, List<Integer> keys, int level) {
            Account account = new Account();
            account.setName(name);
            account.keys = keys;
            account.level = level;
            return account;
        }

        @Override
        public String toString() {
            return getName() + keys + level;
        }
    }

    @BinaryRecord
    abstract static sealed class Shape extends Value permits Dot, Round {
        @Nullable String label;

        @Override
        public String toString() {
            return Objects.toString(label);
        }
    }

    @BinaryRecord
    static final class Dot extends Shape {}

    abstract static sealed class Round extends Shape {
        double radius;
    }

    @BinaryRecord
    static final class Circle extends Round {
        static Circle sample(String label, double radius) {
            Circle circle = new Circle();
            circle.label = label;
            circle.radius = radius;
            return circle;
        }

        @Override
        public String toString() {
            return label + radius;
        }
    }

    /** Variants of which one extends another that comes first. */
    @BinaryRecord
    sealed interface Event permits Happened, Failed {}

    @BinaryRecord
    static non-sealed class Happened extends Value implements Event {
        int at;

        @Override
        public String toString() {
            return "at " + at;
        }
    }

    @BinaryRecord
    static final class Failed extends Happened implements Event {
        byte code;
    }

    @BinaryRecord
    record Drawing(List<Shape> shapes, Circle frame) {}

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(SuperclassCases_SeriesCodec.INSTANCE, Series.Texts.of(List.of("a")), "00 04 01 01 0261"),
                new Case<>(SuperclassCases_SeriesCodec.INSTANCE, new Series.Named("n", List.of("a")), "01 06 03 026e 01 0261"),
                new Case<>(SuperclassCases_AccountCodec.INSTANCE, Account.sample("a", List.of(1, 2), 3),
                        "10 07 0261 02 01000000 02000000 03000000"),
                new Case<>(SuperclassCases_ShapeCodec.INSTANCE, Circle.sample("a", 1), "01 0b 03 0261 000000000000f03f"),
                new Case<>(SuperclassCases_ShapeCodec.INSTANCE, new Dot(), "00 01 00"),
                new Case<>(SuperclassCases_EventCodec.INSTANCE, new Happened(), "00 05 01 00000000"),
                new Case<>(SuperclassCases_EventCodec.INSTANCE, new Failed(), "01 06 03 00000000 00"),
                new Case<>(SuperclassCases_DrawingCodec.INSTANCE, new Drawing(List.of(new Dot()), Circle.sample("", 0)),
                        "10 03 01 00 01 00  0a 03 00 0000000000000000"));
    }
}
