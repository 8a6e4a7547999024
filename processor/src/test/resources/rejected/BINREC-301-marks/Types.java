package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class Types {
    @BinaryRecord
    record Marks(
            @Varint @Nullable List<@Nullable Long> list,
            @Utf8 Map<String, @Varint @Nullable Long> map,
            @Varint Map<Long, List<Long>> direct,
            @Varint @Unsigned List<@Varint Long> both,
            @Utf8 @Nullable String[] @Nullable [] texts) {}
}
