package others;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A builder for each property that must be there, in turn. */
@BinaryRecord
@Value.Immutable
@Value.Style(stagedBuilder = true)
interface Stepwise {
    Optional<String> note();

    long id();

    List<String> names();

    String symbol();
}
