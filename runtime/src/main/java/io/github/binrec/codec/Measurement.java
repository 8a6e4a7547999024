package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What is counted while a value is measured. {@link BinaryCodec#sizeOf} has no stream to keep it with, so that it is kept with the
 * thread, as long as the measuring lasts.
 */
final class Measurement {
    private static final ThreadLocal<@Nullable Measurement> CURRENT = new ThreadLocal<>();

    /**
     * Whether elements that may take no bytes have ever been measured. Hardly a program has any; until then no count is kept of
     * them, which would take a look at the thread for each record.
     */
    private static volatile boolean countsUnbacked;

    private final @Nullable Measurement outer = CURRENT.get();
    private final DecodeLimits limits;
    private final boolean entered;
    private final int base;
    private int depth;
    private int open;
    private long unbacked;

    private Measurement(int depth, DecodeLimits limits, boolean entered) {
        this.base = depth;
        this.depth = depth;
        this.limits = limits;
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

    /** {@return whether each value must be {@linkplain #enter entered}, since its parts may be elements that take no bytes} */
    static boolean countsUnbacked() {
        return countsUnbacked;
    }

    /**
     * Begins to measure a value: as a part of what is being measured, or else under the default limits.
     *
     * @param levels as how many levels of depth it counts
     * @return what is to be {@linkplain #leave left} in any case, also if {@link #checkDepth} fails
     */
    static Measurement enter(int levels) {
        Measurement current = CURRENT.get();
        Measurement measurement = current == null ? new Measurement(0, DecodeLimits.DEFAULT, true) : current;
        measurement.open++;
        measurement.depth += levels;
        return measurement;
    }

    int depth() {
        return depth;
    }

    int maxDepth() {
        return limits.maxDepth();
    }

    /** Refuses a value that is nested too deep, of which so many levels were counted. */
    void checkDepth(int levels) {
        if (levels > 0 && depth - levels >= limits.maxDepth()) {
            throw Depth.tooDeep(limits.maxDepth());
        }
    }

    /** {@return the limits of what is being measured} */
    static DecodeLimits limits() {
        Measurement current = CURRENT.get();
        return current == null ? DecodeLimits.DEFAULT : current.limits;
    }

    /** Counts elements that may take no bytes. */
    static void countUnbacked(int count) {
        countsUnbacked = true;
        Measurement current = CURRENT.get();
        if (current != null) {
            current.unbacked += count;
        }
    }

    /** {@return whether the value that was entered last is no part of another} */
    boolean isOutermost() {
        return entered && open == 1;
    }

    /**
     * Writes a value to nowhere, if measuring it could not tell whether it can be written: since only the bytes between them tell
     * whether so many elements that may take none are too many, or since the limits are tighter than those that measuring looks at.
     *
     * @param <T> the type of the value
     * @param codec what has measured it
     * @param value the value
     * @throws UnencodableValueException if readers under these limits would refuse it
     * @throws IOException if a codec written by hand throws it
     */
    <T> void rehearse(BinaryCodec<T> codec, T value) throws IOException {
        rehearse(codec, value, CodecState.detached(limits, base));
    }

    /** The same where a stream knows more of what is around the value. */
    <T> void rehearse(BinaryCodec<T> codec, T value, CodecState start) throws IOException {
        if (unbacked <= DecodeLimits.MAX_UNBACKED && !OutputLimits.areTight(limits)) {
            return;
        }
        try (ByteStream nowhere = ByteStreams.of(OutputStream.nullOutputStream())) {
            CodecState.continueAt(nowhere, start).measured = true;
            codec.write(nowhere, value);
        }
    }

    /** Ends what {@link #enter} began. */
    void leave(int levels) {
        depth -= levels;
        open--;
        if (entered && open == 0) {
            end();
        }
    }
}
