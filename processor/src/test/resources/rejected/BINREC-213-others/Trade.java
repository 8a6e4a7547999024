package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

@BinaryRecord
public record Trade(
        Set<StringBuilder> texts,
        Map<AtomicInteger, String> counts,
        Set<Optional<AtomicBoolean>> flags,
        Map<String, AtomicBoolean> correct) {}
