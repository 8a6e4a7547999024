package golden;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Tag;

@BinaryRecord
@Tag(2)
public record Stopped(int exitCode) implements Event {}
