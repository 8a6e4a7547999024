package evolving;

import io.github.binrec.annotations.BinaryRecord;
import org.jspecify.annotations.Nullable;

/** A class that is made by its constructor, and has a note. */
@BinaryRecord
public final class Holding {
    private final long id;
    private final String symbol;
    final @Nullable String note;

    public Holding(long id, String symbol, @Nullable String note) {
        this.id = id;
        this.symbol = symbol;
        this.note = note;
    }

    public long id() {
        return id;
    }

    public String symbol() {
        return symbol;
    }

    public static Holding sample() {
        return new Holding(1, "AB", "n");
    }

    @Override
    public String toString() {
        return id + " " + symbol + " " + note;
    }
}
