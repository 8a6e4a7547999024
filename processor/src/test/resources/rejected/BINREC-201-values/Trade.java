package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public record Trade(
        java.net.URI link,
        java.util.Locale locale,
        java.util.BitSet bits,
        java.util.concurrent.atomic.AtomicLong counter,
        java.util.random.RandomGenerator random) {}
