package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public record Circle(double radius) implements Shape {}
