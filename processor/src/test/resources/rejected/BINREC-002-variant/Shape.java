package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public sealed interface Shape permits Circle, Square {}

@BinaryRecord
record Circle(double radius) implements Shape {}
