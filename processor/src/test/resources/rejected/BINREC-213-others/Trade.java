package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicMarkableReference;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.AtomicStampedReference;

@BinaryRecord
public record Trade(
        Set<StringBuilder> texts,
        Map<AtomicInteger, String> counts,
        Set<Optional<AtomicBoolean>> flags,
        Map<String, AtomicBoolean> correct,
        Set<AtomicReference<String>> references,
        Map<AtomicIntegerArray, String> ints,
        Map<Optional<AtomicLongArray>, String> longs,
        Set<AtomicReferenceArray<String>> arrays,
        Set<AtomicMarkableReference<String>> marked,
        Set<AtomicStampedReference<String>> stamped) {}
