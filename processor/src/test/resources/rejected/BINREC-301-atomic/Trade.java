package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Trade(
        @Varint
        AtomicReference<Integer> count,
        @Varint
        List<AtomicInteger> counts,
        @Varint
        AtomicBoolean open,
        @Utf8
        AtomicReferenceArray<String> names,
        @Unsigned
        AtomicIntegerArray numbers,
        AtomicReference raw,
        AtomicReference<@Nullable Optional<String>> note) {}
