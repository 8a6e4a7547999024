package others;

import com.google.auto.value.AutoValue;
import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
@AutoValue
abstract class Cage<T> {
    abstract T content();

    abstract int size();

    static <T> Cage<T> of(T content, int size) {
        return new AutoValue_Cage<>(content, size);
    }
}
