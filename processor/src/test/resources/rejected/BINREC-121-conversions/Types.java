package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

class Types {
    @BinaryRecord
    static final class NoNull {
        final Optional<String> note;

        NoNull(String note) {
            this.note = Optional.of(note);
        }
    }

    @BinaryRecord
    static final class NoUnboxing {
        final @Nullable Integer level;

        NoUnboxing(int level) {
            this.level = level;
        }
    }

    @BinaryRecord
    static final class NoWidening {
        final Optional<Integer> level;

        NoWidening(OptionalLong level) {
            this.level = Optional.of((int) level.getAsLong());
        }
    }

    @BinaryRecord
    static final class Narrower {
        private final Set<String> names;

        Narrower(LinkedHashSet<String> names) {
            this.names = names;
        }

        Collection<String> names() {
            return names;
        }
    }

    @BinaryRecord
    static final class Implementation {
        final List<String> names;

        Implementation(ArrayList<String> names) {
            this.names = names;
        }
    }

    @BinaryRecord
    static final class Staged {
        final long id;
        final Optional<String> note;

        private Staged(long id, String note) {
            this.id = id;
            this.note = Optional.of(note);
        }

        static Noted builder() {
            return note -> id -> () -> new Staged(id, note);
        }

        interface Noted {
            Numbered note(String note);
        }

        interface Numbered {
            Finished id(long id);
        }

        interface Finished {
            Staged build();
        }
    }

    @BinaryRecord
    static class NarrowerSetter {
        private List<String> names = List.of();

        Collection<String> getNames() {
            return names;
        }

        void setNames(ArrayList<String> names) {
            this.names = names;
        }
    }

    @BinaryRecord
    static final class NarrowerStep {
        private final List<String> names;

        private NarrowerStep(List<String> names) {
            this.names = names;
        }

        Collection<String> getNames() {
            return names;
        }

        static Builder builder() {
            return new Builder();
        }

        static final class Builder {
            private ArrayList<String> names = new ArrayList<>();

            Builder names(ArrayList<String> names) {
                this.names = names;
                return this;
            }

            NarrowerStep build() {
                return new NarrowerStep(names);
            }
        }
    }

    @BinaryRecord
    static class Unboxing {
        private @Nullable Integer level;

        @Nullable Integer getLevel() {
            return level;
        }

        void setLevel(int level) {
            this.level = level;
        }
    }
}
