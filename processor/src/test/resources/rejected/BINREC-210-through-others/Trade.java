package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public record Trade(
        long id,
        Leg leg) {}

@BinaryRecord
record Leg(Shape shape) {}

@BinaryRecord
sealed interface Shape permits Circle {}

@BinaryRecord
record Circle(
        double radius,
        Trade trade) implements Shape {}

/** Needs what cannot be, which is reported there. */
@BinaryRecord
record User(Trade trade) {}
