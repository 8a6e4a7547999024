package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps bytes that were made up to harm from filling a hash table with keys of one hash code, for which it would need time
 * in the square of their number. The JDK's tables cope where keys are Comparable with each other; this is for the others.
 * Called by generated code.
 *
 * <p>Up to {@value #HARMLESS} keys nothing is counted, and any hash codes will do. Beyond, keys of one hash code, as no sensible
 * {@code hashCode} gives them, are refused as {@link Reason#LIMIT_EXCEEDED}: more than some 1,000 to 1,500 among the first 262,144
 * keys, more than some 450 in each share that is counted anew after these. They are not written
 * either, for what is written must be readable: a tree of such keys, which copes with them, is declared as a sorted set or map.
 */
public final class CollisionGuard {
    /** How many keys of one hash code take no time to speak of. */
    private static final int HARMLESS = 1024;

    private static final int SLOTS = 1 << 12;

    /** The expected share of a slot, and a few times more, is no collision. */
    private static final int SPREAD = SLOTS / 8;

    /** How many keys for each slot are counted before they are counted anew, in more slots. */
    private static final int SHARE = 64;

    private static final CollisionGuard IDLE = new CollisionGuard(0, 0);

    private int[] counts;
    private int shift = 20;
    private int most;
    private int left;

    private CollisionGuard(int slots, int most) {
        this.counts = new int[slots];
        this.most = most;
        this.left = slots * SHARE;
    }

    /**
     * Returns a guard for one set or map that is read or written.
     *
     * @param count how many keys are announced, as {@link Counts#read} returned it, or there
     * @return the guard
     */
    public static CollisionGuard of(int count) {
        return count <= HARMLESS ? IDLE : new CollisionGuard(SLOTS, HARMLESS + Math.min(count, SLOTS * SHARE) / SPREAD);
    }

    /**
     * Counts a key that is about to be put into the table.
     *
     * @param in the stream, behind the key
     * @param key the key
     * @throws MalformedRecordException if too many keys with its hash code have come before
     */
    public void admit(ByteStream in, @Nullable Object key) throws MalformedRecordException {
        if (isOneTooMany(key)) {
            throw Failures.malformed(
                    in,
                    Reason.LIMIT_EXCEEDED,
                    "more than " + HARMLESS
                            + " keys of one hash table have one hash code, as in bytes made to slow readers down; if that is meant, let hashCode differ, or declare a sorted collection");
        }
    }

    /**
     * Counts a key that is about to be written or measured.
     *
     * @param key the key
     * @throws UnencodableValueException if too many keys with its hash code have come before
     */
    public void check(@Nullable Object key) {
        if (isOneTooMany(key)) {
            throw new UnencodableValueException(
                    "has more than " + HARMLESS
                            + " keys of one hash code, which no reader takes; let hashCode differ, or declare a sorted collection");
        }
    }

    private boolean isOneTooMany(@Nullable Object key) {
        if (counts.length == 0) {
            return false;
        }
        if (--left < 0) {
            countAnew();
        }
        // Keys of one hash code share a slot; others do by chance, which the multiplication leaves to nobody's choice
        // of bits.
        return ++counts[(Objects.hashCode(key) * 0x9e3779b9) >>> shift] > most;
    }

    /** With ever more keys in each slot there would be ever more that could be of one hash code. */
    private void countAnew() {
        counts = new int[4 * counts.length];
        shift -= 2;
        left = counts.length * SHARE - 1;
        most = HARMLESS / 2;
    }
}
