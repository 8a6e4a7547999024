package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.AtomicStampedReference;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Node(
        AtomicReference<@Nullable Node> last,
        AtomicReferenceArray<Node> all,
        @Nullable AtomicReference<Node> previous,
        Held held) {}

@BinaryRecord
record Held(Box<AtomicStampedReference<Node>> next) {}

@BinaryRecord
record Box<T>(AtomicReference<T> content) {}
