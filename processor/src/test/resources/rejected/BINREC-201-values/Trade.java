package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.concurrent.atomic.AtomicReference;

@BinaryRecord
public record Trade(
        java.io.File file,
        java.net.InetSocketAddress peer,
        StringBuffer text,
        AtomicReference<StringBuffer> held,
        java.nio.IntBuffer numbers,
        java.util.random.RandomGenerator random) {}
