package golden;

import io.github.binrec.annotations.BinaryRecord;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Shows by Optionals what may be null, and takes without what they hold. */
@BinaryRecord
public final class Visit {
    private final @Nullable String guest;
    private Optional<String> note = Optional.empty();
    private OptionalInt rooms = OptionalInt.empty();

    public Visit(Optional<String> guest) {
        this.guest = guest.orElse(null);
    }

    public Optional<String> getGuest() {
        return Optional.ofNullable(guest);
    }

    public Optional<String> getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = Optional.ofNullable(note);
    }

    public OptionalInt getRooms() {
        return rooms;
    }

    public void setRooms(int rooms) {
        this.rooms = OptionalInt.of(rooms);
    }
}
