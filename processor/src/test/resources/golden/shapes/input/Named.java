package golden;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Tag;
import io.github.binrec.annotations.Utf8;

@BinaryRecord
@Tag(200)
record Named(@Utf8 String name, Shape shape, Weight weight) implements Shape {}
