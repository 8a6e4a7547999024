package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Trade(
        @Default("x")
        @Nullable
        String note,
        @Default
        Optional<String> other,
        @Default("1")
        OptionalInt count) {}
