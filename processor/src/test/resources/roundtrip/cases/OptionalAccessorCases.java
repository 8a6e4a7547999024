package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Varint;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Fields of which only an Optional accessor says that they may be null: nothing that may refuse a null is called with one. */
public final class OptionalAccessorCases implements Cases {
    @BinaryRecord
    static final class Bean extends Value {
        private String note;

        @Varint
        private Long count;

        private int[] levels;
        private String reset = "?";

        Optional<String> getNote() {
            return Optional.ofNullable(note);
        }

        void setNote(String note) {
            this.note = Objects.requireNonNull(note);
        }

        OptionalLong getCount() {
            return count == null ? OptionalLong.empty() : OptionalLong.of(count);
        }

        void setCount(long count) {
            this.count = count;
        }

        Optional<int[]> getLevels() {
            return Optional.ofNullable(levels);
        }

        void setLevels(int[] levels) {
            this.levels = levels.clone();
        }

        Optional<String> getReset() {
            return Optional.ofNullable(reset);
        }

        /** Called with null as well, since it says that it takes that. */
        void setReset(@Nullable String reset) {
            this.reset = reset;
        }

        static Bean of(String note, long count, int[] levels, @Nullable String reset) {
            Bean made = new Bean();
            made.setNote(note);
            made.setCount(count);
            made.setLevels(levels);
            made.setReset(reset);
            return made;
        }

        static Bean empty() {
            Bean made = new Bean();
            made.setReset(null);
            return made;
        }

        @Override
        public String toString() {
            return note + count + java.util.Arrays.toString(levels) + reset;
        }
    }

    @BinaryRecord(framing = Framing.PLAIN)
    static final class Built extends Value {
        private final long id;
        private final String note;
        private final Integer level;

        private Built(Builder builder) {
            id = builder.id;
            note = builder.note;
            level = builder.level;
        }

        long id() {
            return id;
        }

        Optional<String> note() {
            return Optional.ofNullable(note);
        }

        OptionalInt level() {
            return level == null ? OptionalInt.empty() : OptionalInt.of(level);
        }

        static Builder builder() {
            return new Builder();
        }

        @Override
        public String toString() {
            return id + note + level;
        }

        static final class Builder {
            private long id;
            private @Nullable String note;
            private @Nullable Integer level;

            Builder id(long id) {
                this.id = id;
                return this;
            }

            Builder note(String note) {
                this.note = Objects.requireNonNull(note);
                return this;
            }

            Builder level(int level) {
                this.level = level;
                return this;
            }

            Built build() {
                return new Built(this);
            }
        }
    }

    /** Withers give another value each; one that takes the Optional is better than one that takes what it holds. */
    @BinaryRecord
    static final class Withers extends Value {
        private final String note;
        private final String nick;

        Withers() {
            this(null, "?");
        }

        private Withers(@Nullable String note, @Nullable String nick) {
            this.note = note;
            this.nick = nick;
        }

        Optional<String> note() {
            return Optional.ofNullable(note);
        }

        Withers note(String note) {
            return new Withers(Objects.requireNonNull(note), nick);
        }

        Optional<String> nick() {
            return Optional.ofNullable(nick);
        }

        Withers nick(String nick) {
            throw new IllegalStateException(nick);
        }

        Withers nick(Optional<String> nick) {
            return new Withers(note, nick.orElse(null));
        }

        @Override
        public String toString() {
            return note + nick;
        }
    }

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(
                        OptionalAccessorCases_BeanCodec.INSTANCE,
                        Bean.of("a", -1, new int[] {2}, "b"),
                        "0b 0f 0261 01 01 02000000 0262"),
                new Case<>(OptionalAccessorCases_BeanCodec.INSTANCE, Bean.empty(), "01 00"),
                new Case<>(
                        OptionalAccessorCases_BuiltCodec.INSTANCE,
                        Built.builder().id(1).note("a").level(2).build(),
                        "03 0100000000000000 0261 02000000"),
                new Case<>(
                        OptionalAccessorCases_BuiltCodec.INSTANCE, Built.builder().id(1).build(), "00 0100000000000000"),
                new Case<>(
                        OptionalAccessorCases_WithersCodec.INSTANCE,
                        new Withers().note("a").nick(Optional.of("b")),
                        "05 03 0261 0262"),
                new Case<>(
                        OptionalAccessorCases_WithersCodec.INSTANCE, new Withers().nick(Optional.empty()), "01 00"));
    }
}
