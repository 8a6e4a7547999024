package golden;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Creator;
import io.github.binrec.annotations.Framing;

/** Made by a static method. */
@BinaryRecord(framing = Framing.PLAIN)
public final class Amount {
    private final long cents;
    private final boolean exact;

    private Amount(long cents, boolean exact) {
        this.cents = cents;
        this.exact = exact;
    }

    @Creator
    public static Amount of(long cents, boolean exact) {
        return new Amount(cents, exact);
    }

    public long getCents() {
        return cents;
    }

    public boolean isExact() {
        return exact;
    }
}
