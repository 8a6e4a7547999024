package golden;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Varint;
import java.util.List;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Arrays(
        byte[] bytes,
        boolean[] flags,
        @Default long[] numbers,
        @Varint @Unsigned int[] counts,
        @Varint long[][] deltas,
        double @Nullable [] maybe,
        String[] names,
        @Nullable String[] gaps,
        int[][] grid,
        Cell[][][] cells,
        List<String>[] lists) {
    @BinaryRecord(framing = Framing.PLAIN)
    public record Cell(int value) {}
}
