package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Trade<T>(
        @Nullable Leg<T[]> leg,
        Set<T[]> set,
        Index<T[]> index,
        @Nullable T[] array) {}

@BinaryRecord
record Leg<P>(P price) {}

@BinaryRecord
record Index<K>(Set<K> keys) {}
