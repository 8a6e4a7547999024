package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import java.util.Map;

@BinaryRecord
public record Trade(
        long id,
        Leg leg,
        Map<String, List<Leg>> legs,
        Outer.Side side) {}

record Leg(long price) {}

final class Outer {
    sealed interface Side permits Buy {}

    record Buy() implements Side {}
}
