package evolving;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Trade(long id, String symbol, @Nullable String note, boolean open, int quantity, @Nullable List<Long> old) {
    public static Trade sample() {
        return new Trade(1, "AB", "note", true, 5, List.of(6L));
    }
}
