package com.example.animals;

import com.google.auto.value.AutoValue;
import com.google.auto.value.extension.memoized.Memoized;
import io.github.binrec.annotations.BinaryRecord;
import org.jspecify.annotations.Nullable;

@BinaryRecord
@AutoValue
public abstract class Animal {
    public abstract String name();

    public abstract int numberOfLegs();

    public abstract @Nullable String note();

    @Memoized
    public String title() {
        return name() + " with " + numberOfLegs() + " legs";
    }

    public static Animal create(String name, int numberOfLegs) {
        return create(name, numberOfLegs, null);
    }

    public static Animal create(String name, int numberOfLegs, @Nullable String note) {
        return new AutoValue_Animal(name, numberOfLegs, note);
    }
}
