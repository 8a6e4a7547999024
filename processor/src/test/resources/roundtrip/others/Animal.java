package others;

import com.google.auto.value.AutoValue;
import io.github.binrec.annotations.BinaryRecord;
import org.jspecify.annotations.Nullable;

@BinaryRecord
@AutoValue
abstract class Animal {
    abstract String name();

    abstract int numberOfLegs();

    abstract @Nullable String note();

    static Animal create(String name, int numberOfLegs, @Nullable String note) {
        return new AutoValue_Animal(name, numberOfLegs, note);
    }
}
