package evolving;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Reserved;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@BinaryRecord
@Reserved(id = 3, type = "String")
@Reserved(id = 4, type = "boolean")
@Reserved(id = 6, type = "java.util.List<Long>")
public record Trade(
        @FieldId(5) @Nullable Integer quantity,
        @FieldId(2) String symbol,
        @FieldId(1) long id,
        @FieldId(7) @Default("USD") String currency,
        @FieldId(8) @Default("-3") int level,
        @FieldId(9) boolean flag,
        @FieldId(10) @Default("true") boolean on,
        @FieldId(11) @Default List<String> tags,
        @FieldId(12) @Default Map<String, Integer> counts,
        @FieldId(13) Optional<String> nick,
        @FieldId(14) OptionalInt rank,
        @FieldId(15) @Nullable Leg leg,
        @FieldId(16) @Default String text) {

    @BinaryRecord
    public record Leg(int size) {}

    public static Trade sample() {
        return new Trade(
                5, "AB", 1, "EUR", 4, true, false, List.of("t"), Map.of("a", 1), Optional.of("n"), OptionalInt.of(2),
                new Leg(3), "text");
    }
}
