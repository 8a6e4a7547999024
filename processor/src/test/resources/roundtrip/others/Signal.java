package others;

import com.google.auto.value.AutoValue;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Tag;
import org.immutables.value.Value;

/** Its variants are made by other processors. */
@BinaryRecord
public sealed interface Signal {
    @BinaryRecord
    @Tag(1)
    @Value.Immutable
    non-sealed interface Lamp extends Signal {
        int colour();
    }

    @BinaryRecord
    @Tag(2)
    @AutoValue
    abstract non-sealed class Horn implements Signal {
        abstract int seconds();

        static Horn create(int seconds) {
            return new AutoValue_Signal_Horn(seconds);
        }
    }
}
