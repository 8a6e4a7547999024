package user.api;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Creator;
import io.github.binrec.annotations.Framing;

/** A class with a creator. */
@BinaryRecord(framing = Framing.PLAIN)
public final class Amount {
    private final long cents;
    private final boolean exact;

    private Amount(long cents, boolean exact) {
        this.cents = cents;
        this.exact = exact;
    }

    /**
     * Makes one.
     *
     * @param cents how many
     * @param exact whether it is exact
     * @return the amount
     */
    @Creator
    public static Amount of(long cents, boolean exact) {
        return new Amount(cents, exact);
    }

    /**
     * Returns how many.
     *
     * @return how many
     */
    public long getCents() {
        return cents;
    }

    /**
     * Tells whether it is exact.
     *
     * @return true if so
     */
    public boolean isExact() {
        return exact;
    }
}
