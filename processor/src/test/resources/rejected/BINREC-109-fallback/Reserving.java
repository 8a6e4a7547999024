package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.ReservedTags;

@BinaryRecord
@ReservedTags(1)
record Reserving(int id) {}

@ReservedTags(1)
interface Open {}
