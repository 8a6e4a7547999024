package others;

import com.google.auto.value.AutoValue;
import io.github.binrec.annotations.BinaryRecord;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Its builder takes what Optionals hold, which AutoValue allows, in one case beside the Optional. */
@BinaryRecord
@AutoValue
abstract class Den {
    abstract long getId();

    abstract Optional<String> getName();

    abstract OptionalInt getBears();

    abstract OptionalDouble getDepth();

    abstract Optional<String> getNote();

    static Builder builder() {
        return new AutoValue_Den.Builder();
    }

    @AutoValue.Builder
    abstract static class Builder {
        abstract Builder setId(long id);

        abstract Builder setName(String name);

        abstract Builder setBears(int bears);

        abstract Builder setDepth(double depth);

        abstract Builder setDepth(OptionalDouble depth);

        abstract Builder setNote(@Nullable String note);

        abstract Den build();
    }
}
