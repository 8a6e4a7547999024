package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public record Trade(Leg leg) {}

@BinaryRecord
record Leg(Missing price) {}
