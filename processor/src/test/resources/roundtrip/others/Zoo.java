package others;

import com.google.auto.value.AutoValue;
import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import java.util.Optional;

@BinaryRecord
@AutoValue
abstract class Zoo {
    abstract List<Animal> getAnimals();

    abstract Optional<String> getName();

    static Builder builder() {
        return new AutoValue_Zoo.Builder();
    }

    abstract Builder toBuilder();

    @AutoValue.Builder
    abstract static class Builder {
        abstract Builder setAnimals(List<Animal> animals);

        abstract Builder setName(String name);

        abstract Builder setName(Optional<String> name);

        abstract Zoo build();
    }
}
