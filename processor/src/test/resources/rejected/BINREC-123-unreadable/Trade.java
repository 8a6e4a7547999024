package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.Optional;

@BinaryRecord
final class Trade {
    private final long id;
    private final String note;
    private final int quantity;
    private final boolean open;

    Trade(long id, String note, int quantity, boolean open) {
        this.id = id;
        this.note = note;
        this.quantity = quantity;
        this.open = open;
    }

    Optional<String> getNote() {
        return Optional.of(note);
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
