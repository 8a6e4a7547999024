package classes;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Creator;
import io.github.binrec.annotations.Framing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

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

    /** Gives null for zero. */
    @BinaryRecord(framing = Framing.PLAIN)
    static final class NullFactory {
        final int x;

        private NullFactory(int x) {
            this.x = x;
        }

        @Creator
        static @org.jspecify.annotations.Nullable NullFactory of(int x) {
            return x == 0 ? null : new NullFactory(x);
        }
    }

    @BinaryRecord(framing = Framing.PLAIN)
    static final class NullAndSetter {
        private final int x;
        int y;

        private NullAndSetter(int x) {
            this.x = x;
        }

        int getX() {
            return x;
        }

        @Creator
        static @org.jspecify.annotations.Nullable NullAndSetter of(int x) {
            return x == 0 ? null : new NullAndSetter(x);
        }
    }

    @BinaryRecord(framing = Framing.PLAIN)
    static final class NullWither {
        private final int x;

        NullWither() {
            this.x = 1;
        }

        private NullWither(int value) {
            this.x = value;
        }

        int x() {
            return x;
        }

        @org.jspecify.annotations.Nullable NullWither x(int x) {
            return x == 0 ? null : new NullWither(x);
        }
    }

    @BinaryRecord(framing = Framing.PLAIN)
    static final class NullBuilder {
        final int x;

        private NullBuilder(int x) {
            this.x = x;
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

            @org.jspecify.annotations.Nullable NullBuilder build() {
                return x == 0 ? null : new NullBuilder(x);
            }
        }
    }

    @BinaryRecord(framing = Framing.PLAIN)
    record NullHolder(String name, List<NullFactory> all) {}

    /** Each getter fails if it is told to. */
    @BinaryRecord
    static final class Failing {
        private final long id;
        private final String name;
        private final boolean open;
        private final @org.jspecify.annotations.Nullable String note;
        private final @io.github.binrec.annotations.Varint int count;
        private transient String wrong = "";

        Failing(long id, String name, boolean open, @org.jspecify.annotations.Nullable String note, int count) {
            this.id = id;
            this.name = name;
            this.open = open;
            this.note = note;
            this.count = count;
        }

        private void check(String getter) {
            if (wrong.equals(getter)) {
                throw new IllegalStateException(getter + " is not ready");
            }
        }

        long getId() {
            check("id");
            return id;
        }

        String getName() {
            check("name");
            return name;
        }

        boolean isOpen() {
            check("open");
            return open;
        }

        @org.jspecify.annotations.Nullable String getNote() {
            check("note");
            return note;
        }

        @io.github.binrec.annotations.Varint int getCount() {
            check("count");
            return count;
        }
    }

    @BinaryRecord
    record FailingRecord(String name, int count, @org.jspecify.annotations.Nullable String note) {
        @Override
        public int count() {
            return checked(count);
        }
    }

    @BinaryRecord
    record FailingHolder(java.util.Map<String, List<Failing>> all) {}

    static Failing failing(String wrong) {
        Failing failing = new Failing(1, "n", true, "x", 2);
        failing.wrong = wrong;
        return failing;
    }

    static FailingHolder failingHolder(String wrong) {
        return new FailingHolder(java.util.Map.of("k", List.of(failing(""), failing(wrong))));
    }

    static FailingRecord failingRecord() {
        return new FailingRecord("n", -1, null);
    }

    @BinaryRecord(framing = Framing.PLAIN)
    record Holder(
            List<ByConstructor> a, List<ByFactory> b, List<BySetter> c, List<ByBuilder> d) {}

    @BinaryRecord
    static final class BeginsWithNote {
        private Optional<String> note = Optional.of("none");

        Optional<String> getNote() {
            return note;
        }

        void setNote(String note) {
            this.note = Optional.of(note);
        }
    }

    @BinaryRecord
    static final class BeginsWithText {
        private String note = "none";

        Optional<String> getNote() {
            return Optional.ofNullable(note);
        }

        void setNote(String note) {
            this.note = note;
        }
    }

    @BinaryRecord
    static final class BeginsWithNumber {
        private Integer note = 7;

        OptionalInt getNote() {
            return note == null ? OptionalInt.empty() : OptionalInt.of(note);
        }

        void setNote(int note) {
            this.note = note;
        }
    }

    @BinaryRecord
    static final class BeginsWithCount {
        private OptionalInt note = OptionalInt.of(7);

        OptionalInt getNote() {
            return note;
        }

        void setNote(int note) {
            this.note = OptionalInt.of(note);
        }
    }

    @BinaryRecord
    static final class BuilderBeginsWithNote {
        final Optional<String> note;

        private BuilderBeginsWithNote(Builder builder) {
            note = builder.note;
        }

        static Builder builder() {
            return new Builder();
        }

        static final class Builder {
            private Optional<String> note = Optional.of("none");

            Builder note(String note) {
                this.note = Optional.of(note);
                return this;
            }

            BuilderBeginsWithNote build() {
                return new BuilderBeginsWithNote(this);
            }
        }
    }

    /** Which of its constructors a null is for shows in the type alone. */
    @BinaryRecord
    static final class Cached<T> {
        private final T value;
        private final transient @Nullable T first;
        private final transient @Nullable List<T> all;

        Cached(T value, @Nullable T first, @Nullable List<T> all) {
            this.value = value;
            this.first = first;
            this.all = all;
        }

        Cached(T value, int first, String all) {
            this(value, value, List.of());
        }

        T getValue() {
            return value;
        }

        boolean isEmpty() {
            return first == null && all == null;
        }
    }
}
