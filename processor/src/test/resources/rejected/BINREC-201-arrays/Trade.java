package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import java.util.Date;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Trade(
        Object[] any,
        Date[][] dates,
        @Nullable int[][] table,
        @Varint char[][] numbers,
        Long @Varint [] boxes,
        @Utf8 Long[] texts) {}
