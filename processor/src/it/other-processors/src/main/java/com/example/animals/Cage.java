package com.example.animals;

import com.google.auto.value.AutoValue;
import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** With a builder that has a default and checks what it has built. */
@BinaryRecord
@AutoValue
public abstract class Cage {
    public abstract long getNumber();

    public abstract boolean isOpen();

    public abstract List<Animal> getAnimals();

    public abstract Optional<String> getKeeper();

    public abstract @Nullable String getNote();

    public abstract int getPlaces();

    public static Builder builder() {
        return new AutoValue_Cage.Builder().setPlaces(4).setOpen(false);
    }

    public abstract Builder toBuilder();

    @AutoValue.Builder
    public abstract static class Builder {
        public abstract Builder setNumber(long number);

        public abstract Builder setOpen(boolean open);

        public abstract Builder setAnimals(List<Animal> animals);

        public abstract Builder setKeeper(String keeper);

        public abstract Builder setNote(@Nullable String note);

        public abstract Builder setPlaces(int places);

        abstract Cage autoBuild();

        public Cage build() {
            Cage cage = autoBuild();
            if (cage.getAnimals().size() > cage.getPlaces()) {
                throw new IllegalStateException("too few places");
            }
            return cage;
        }
    }
}
