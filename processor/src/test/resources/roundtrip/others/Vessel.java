package others;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Varint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Its builder is known only once Immutables has made the implementation. */
@BinaryRecord
@Value.Immutable
public interface Vessel {
    long id();

    Optional<String> name();

    List<Mast> masts();

    Map<String, Integer> crew();

    OptionalInt rank();

    @Nullable String note();

    @Varint
    int draught();

    @Value.Default
    default int speed() {
        return 5;
    }

    @Value.Derived
    default int doubled() {
        return 2 * speed();
    }
}
