package io.github.binrec.stream;

/**
 * Arrays that a memory stream uses beside its content, each of which is given out again and again, unless it is large: one for what
 * lies across a seam, one for what is held. Neither is cleared, and there is one user of each at a time: who asks for it again
 * takes it away from the last.
 */
final class SpareArrays {
    /** A larger array for held records is not kept. */
    static final int MAX_HELD = 1 << 16;

    /** A larger array for what lies across a seam is not kept: numbers are shorter, and few records lie there. */
    static final int MAX_SEAM = 64;

    private static final byte[] NONE = {};

    private final int holdMax;
    private byte[] seam = NONE;
    private byte[] held = NONE;

    SpareArrays(int holdMax) {
        this.holdMax = holdMax;
    }

    /** Returns an array for so many bytes on both sides of a seam. The next hook that maps a window takes it back. */
    byte[] forSeam(int length) {
        if (length > MAX_SEAM) {
            return new byte[length];
        }
        if (seam.length == 0) {
            seam = new byte[MAX_SEAM];
        }
        return seam;
    }

    /**
     * Returns an array for so many bytes or more, which no other hold is using: there is one at a time.
     *
     * @param needed how many bytes, at most as many as may be held
     */
    byte[] forHold(long needed) {
        if (needed <= held.length) {
            return held;
        }
        byte[] bytes = new byte[(int) Math.min(holdMax, Math.max(2 * needed, Window.MAX_RUN))];
        if (bytes.length <= MAX_HELD) {
            held = bytes;
        }
        return bytes;
    }
}
