package golden;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Reserved;
import java.util.List;

@BinaryRecord
@Reserved(id = 2, type = "String")
@Reserved(id = 5, type = "boolean")
public record Account(
        @FieldId(4) int limit,
        @FieldId(1) long id,
        @FieldId(3) int branch,
        @FieldId(6) @Default("EUR") String currency,
        @FieldId(7) @Default("-1") int level,
        @FieldId(8) @Default("true") boolean active,
        @FieldId(9) @Default List<String> tags) {}
