package io.github.binrec.codec;

import org.jspecify.annotations.Nullable;

/**
 * What is counted while a value is measured. {@link BinaryCodec#sizeOf} has no stream to keep it with, so that it is kept with the
 * thread, as long as the measuring lasts.
 */
final class Measurement {
    private static final ThreadLocal<@Nullable Measurement> CURRENT = new ThreadLocal<>();

    private final @Nullable Measurement outer = CURRENT.get();
    private final int maxDepth;
    private final boolean entered;
    private int depth;
    private long unbacked;

    private Measurement(int depth, DecodeLimits limits, boolean entered) {
        this.depth = depth;
        this.maxDepth = limits.maxDepth();
        this.entered = entered;
        CURRENT.set(this);
    }

    /**
     * Begins to measure a value, whatever else is being measured.
     *
     * @param depth how deep the value lies in others
     * @param limits what it may ask of a reader
     * @return what is to be {@linkplain #end ended} in any case
     */
    static Measurement begin(int depth, DecodeLimits limits) {
        return new Measurement(depth, limits, false);
    }

    /** Ends what was begun. */
    void end() {
        if (outer == null) {
            CURRENT.remove(); // the thread may outlive this class
        } else {
            CURRENT.set(outer);
        }
    }

    /**
     * Begins to measure a value that is a level of depth: as a part of what is being measured, or else under the default limits.
     *
     * @return what is to be {@linkplain #leave left} in any case
     */
    static Measurement enter() {
        Measurement current = CURRENT.get();
        Measurement measurement = current == null ? new Measurement(0, DecodeLimits.DEFAULT, true) : current;
        measurement.depth++;
        return measurement;
    }

    int depth() {
        return depth;
    }

    int maxDepth() {
        return maxDepth;
    }

    /** Refuses a value that is nested too deep. */
    void checkDepth() {
        if (depth > maxDepth) {
            throw Depth.tooDeep(maxDepth);
        }
    }

    /** Counts elements that may take no bytes, if a value as a whole is measured. */
    static void countUnbacked(int count) {
        Measurement current = CURRENT.get();
        if (current != null) {
            current.unbacked += count;
        }
    }

    /** {@return whether there are so many elements that may take no bytes that their places in the value matter} */
    boolean needsRehearsal() {
        return unbacked > DecodeLimits.MAX_UNBACKED;
    }

    /** Ends what {@link #enter} began. */
    void leave() {
        depth--;
        if (entered && depth == 0) {
            end();
        }
    }
}
