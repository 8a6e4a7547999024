package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@BinaryRecord
final class Trade {
    private final long id;
    private final String note;
    private final int quantity;
    private final boolean open;
    private final @Nullable Integer rank;
    private final int level;
    private final java.util.Optional<String> nick;

    Trade(long id, String note, int quantity, boolean open, Integer rank, int level, String nick) {
        this.id = id;
        this.note = note;
        this.quantity = quantity;
        this.open = open;
        this.rank = rank;
        this.level = level;
        this.nick = java.util.Optional.of(nick);
    }

    int getRank() {
        return rank;
    }

    OptionalInt getLevel() {
        return OptionalInt.of(level);
    }

    CharSequence getNote() {
        return note;
    }

    String getNick() {
        return nick.get();
    }

    private int quantity() {
        return quantity;
    }

    boolean open() throws Exception {
        return open;
    }

    @Override
    public String toString() {
        return id + "" + quantity();
    }
}
