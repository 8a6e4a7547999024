package golden;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Tag;

@BinaryRecord
@Tag(1)
public record Started(Level level, Kind kind) implements Event {}
