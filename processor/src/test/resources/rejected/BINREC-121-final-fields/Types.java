package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.ArrayList;
import java.util.List;

class Types {
    @BinaryRecord
    static final class Refusing {
        private final long cents = Long.parseLong("0");

        long getCents() {
            return cents;
        }

        void setCents(long cents) {
            throw new UnsupportedOperationException();
        }
    }

    @BinaryRecord
    static final class Void {
        private final long cents = Long.parseLong("0");
        private final List<String> names = new ArrayList<>();

        long cents() {
            return cents;
        }

        void cents(long cents) {}

        List<String> names() {
            return names;
        }

        void names(List<String> names) {}
    }

    @BinaryRecord
    static final class Other<T> {
        private T value;

        T value() {
            return value;
        }

        <U> Other<U> value(U value) {
            Other<U> other = new Other<>();
            other.value = value;
            return other;
        }
    }
}
