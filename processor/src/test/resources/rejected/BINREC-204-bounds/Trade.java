package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;

@BinaryRecord
@SuppressWarnings("rawtypes")
public record Trade(
        EnumSet sides,
        EnumMap counts,
        Range range,
        Chosen chosen,
        Held held,
        Two two) {}

@BinaryRecord
record Range<T extends Number & Comparable<T>>(T low, T high) {}

@BinaryRecord
record Chosen<E extends Enum<E>>(E one) {}

@BinaryRecord
record Leg(int price) {}

@BinaryRecord
record Held<L extends Leg>(L leg) {}

@BinaryRecord
record Two<A extends Leg, B extends A>(A first, B second) {}
