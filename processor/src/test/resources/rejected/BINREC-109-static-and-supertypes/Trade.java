package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Tag;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import java.util.List;
import java.util.Map;

@BinaryRecord
record Trade(List<@Varint Long> prices) {
    static final List<@Utf8 String> NAMES = List.of();
    static final Map<String, @Varint Long[]> LIMITS = Map.of();
}

@BinaryRecord
sealed interface Part<A> {}

@BinaryRecord
@Tag(1)
record Leg(int price) implements Part<@Varint Long> {}

@Tag(2)
enum Side implements Part<List<@Utf8 String>> {
    BUY
}

/** What stands at a type variable of a superclass is read. */
abstract class Base<T> {
    T content;
}

@BinaryRecord
final class Box extends Base<@Varint Long> {}
