package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;

/**
 * What a writer checks since its readers do: what cannot be read back is not written. The limits are those of the stream, which
 * a reader has too unless it was given others.
 */
final class OutputLimits {
    private static final int DEFAULT_LENGTH = DecodeLimits.DEFAULT.maxLength();
    private static final int DEFAULT_COUNT = DecodeLimits.DEFAULT.maxCount();

    private OutputLimits() {}

    /** Checks the bytes of a string, an array or a big number that is about to be written. */
    static void checkLength(ByteStream out, long size) {
        checkLength(CodecState.limits(out), size);
    }

    /** Checks the elements of a collection or map that is about to be written. */
    static void checkCount(ByteStream out, int count) {
        checkCount(CodecState.limits(out), count);
    }

    /**
     * Checks the bytes of a string, an array or a big number that is measured. Only what the default limits forbid: under tighter ones a
     * value is also {@linkplain Measurement#rehearse written to nowhere}, so that there is nothing to look up here.
     */
    static void checkMeasuredLength(long size) {
        if (size > DEFAULT_LENGTH) {
            checkLength(Measurement.limits(), size);
        }
    }

    /** Checks the elements of a collection or map that is measured, likewise. */
    static void checkMeasuredCount(int count) {
        if (count > DEFAULT_COUNT) {
            checkCount(Measurement.limits(), count);
        }
    }

    /** {@return whether limits forbid some of what the default ones allow, depth apart} */
    static boolean areTight(DecodeLimits limits) {
        return limits.maxLength() < DEFAULT_LENGTH || limits.maxCount() < DEFAULT_COUNT;
    }

    private static void checkLength(DecodeLimits limits, long size) {
        if (size > limits.maxLength()) {
            throw over("takes " + Failures.count(size, "byte"), limits.maxLength(), "withMaxLength");
        }
    }

    private static void checkCount(DecodeLimits limits, int count) {
        if (count > limits.maxCount()) {
            throw over("has " + Failures.count(count, "element"), limits.maxCount(), "withMaxCount");
        }
    }

    private static UnencodableValueException over(String what, int limit, String wither) {
        return new UnencodableValueException(what + ", over the limit of " + limit + DecodeLimits.toWrite(wither));
    }
}
