package library;

import io.github.binrec.annotations.Varint;
import java.util.List;
import org.jspecify.annotations.Nullable;

public class Base {
    public List<@Varint Long> counts;
    public Range<@Varint Long> range;
    public @Nullable String note;
}
