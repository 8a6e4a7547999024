package cases;

import io.github.binrec.annotations.BinaryRecord;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Trade(@Nullable Leg<T[]> leg, K2 key) {}

@BinaryRecord
record Leg<T>(T price) {}

@BinaryRecord
record Bounded<T extends Missing<T>>(T value) {}

@BinaryRecord
record Outside<T extends Nested>(T value) {
    interface Nested {}
}
