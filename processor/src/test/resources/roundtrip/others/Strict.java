package others;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** Its builder takes everything once. */
@BinaryRecord
@Value.Immutable
@Value.Style(strictBuilder = true)
interface Strict {
    long id();

    List<String> names();

    Map<String, Integer> counts();
}
