package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Trade(
        @Nullable Optional<String> note,
        Optional<@Nullable String> other,
        @Nullable OptionalInt count,
        List<@Nullable Optional<String>> notes) {}
