package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import java.util.Map;

public final class Trade {
    private interface Priced {}

    private static final class Hidden {
        interface Deep {}
    }

    @BinaryRecord
    record Leg<P extends Priced>(P price) {}

    @BinaryRecord
    record Legs<
            K extends Comparable<? extends Hidden.Deep>,
            L extends Map<? super Priced, Priced[]>,
            N extends List<?>>(K key, L legs, N notes) {}

    @BinaryRecord
    private record Own<P extends Own<P>>(int x) {}
}
