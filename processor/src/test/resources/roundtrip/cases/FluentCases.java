package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.List;

/** Classes whose setters are called as the fields, and return the value or another one. */
public final class FluentCases implements Cases {
    /** Its fields are set by methods like theirs, each of which returns the value or another one. */
    @BinaryRecord
    static final class Fluent extends Value {
        private int a;
        private final long cents;

        Fluent() {
            this(0);
        }

        private Fluent(long c) {
            cents = c;
        }

        int a() {
            return a;
        }

        Fluent a(int a) {
            this.a = a;
            return this;
        }

        long cents() {
            return cents;
        }

        Fluent cents(long cents) {
            return new Fluent(cents).a(a);
        }

        @Override
        public String toString() {
            return a + " " + cents;
        }
    }

    /** Nothing tells by its field that a method gives another value. */
    @BinaryRecord
    static final class Wither<T> extends Value {
        private T value;

        Wither() {}

        private Wither(T v) {
            value = v;
        }

        T value() {
            return value;
        }

        Wither<T> value(T value) {
            return new Wither<>(value);
        }

        @Override
        public String toString() {
            return "" + value;
        }
    }

    @BinaryRecord
    record Withers(Wither<String> text) {}

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(FluentCases_FluentCodec.INSTANCE, new Fluent().cents(5).a(3),
                        "0d 03 03000000 0500000000000000"),
                new Case<>(FluentCases_WithersCodec.INSTANCE, new Withers(new Wither<String>().value("a")),
                        "05 01 03 01 0261"));
    }
}
