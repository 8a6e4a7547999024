package golden;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Tag;

@BinaryRecord(framing = Framing.PLAIN)
@Tag(1)
record Circle(double radius, Color color) implements Shape {}
