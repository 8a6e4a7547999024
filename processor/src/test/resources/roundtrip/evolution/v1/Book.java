package evolving;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;

@BinaryRecord
public record Book(List<Trade> trades, int end) {
    public static Book sample() {
        return new Book(List.of(Trade.sample(), Trade.sample()), 7);
    }
}
