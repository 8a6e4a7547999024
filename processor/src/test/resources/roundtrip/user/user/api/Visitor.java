package user.api;

import io.github.binrec.annotations.BinaryRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A class that holds what may be null, and shows Optionals. */
@BinaryRecord
public final class Visitor {
    private final @Nullable String name;
    private final @Nullable Integer age;
    private final ArrayList<String> seen;
    private Optional<String> note = Optional.empty();

    /**
     * Makes one.
     *
     * @param name the name, if known
     * @param age the age, if known
     * @param seen what was seen
     */
    public Visitor(Optional<String> name, OptionalInt age, List<String> seen) {
        this.name = name.orElse(null);
        this.age = age.isPresent() ? age.getAsInt() : null;
        this.seen = new ArrayList<>(seen);
    }

    /**
     * Returns the name.
     *
     * @return the name, if known
     */
    public Optional<String> getName() {
        return Optional.ofNullable(name);
    }

    /**
     * Returns the age.
     *
     * @return the age, if known
     */
    public OptionalInt getAge() {
        return age == null ? OptionalInt.empty() : OptionalInt.of(age);
    }

    /**
     * Returns what was seen.
     *
     * @return what was seen
     */
    public List<String> getSeen() {
        return seen;
    }

    /**
     * Returns the note.
     *
     * @return the note, if any
     */
    public Optional<String> getNote() {
        return note;
    }

    /**
     * Sets the note.
     *
     * @param note the note
     */
    public void setNote(String note) {
        this.note = Optional.of(note);
    }
}
