package others;

import io.github.binrec.annotations.BinaryRecord;
import org.immutables.value.Value;

/** Its own method for the builder names a class that does not exist yet. */
@BinaryRecord
@Value.Immutable
abstract class Mast {
    abstract int height();

    static ImmutableMast.Builder builder() {
        return ImmutableMast.builder();
    }
}
