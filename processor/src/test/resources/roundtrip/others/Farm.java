package others;

import com.google.auto.value.AutoValue;
import io.github.binrec.annotations.BinaryRecord;
import java.util.List;

final class Farm {
    private Farm() {}

    /** Nested, with a builder. */
    @BinaryRecord
    @AutoValue
    abstract static class Barn {
        abstract String name();

        abstract List<Cage<Long>> cages();

        static Builder builder() {
            return new AutoValue_Farm_Barn.Builder();
        }

        @AutoValue.Builder
        interface Builder {
            Builder name(String name);

            Builder cages(List<Cage<Long>> cages);

            Barn build();
        }
    }
}
