package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.AtomicStampedReference;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Trade(
        @Default
        AtomicReference<Leg> leg,
        @Default
        AtomicReference<@Nullable Leg> maybe,
        @Default("1")
        AtomicIntegerArray numbers,
        @Default("a")
        AtomicReferenceArray<String> names,
        @Default("a")
        AtomicReference<List<String>> list,
        @Default
        AtomicStampedReference<Optional<String>> note,
        @Default("x")
        AtomicReference<Integer> count,
        @Default("x")
        AtomicReference<AtomicReference<Boolean>> open) {}

@BinaryRecord
record Leg(long id) {}
