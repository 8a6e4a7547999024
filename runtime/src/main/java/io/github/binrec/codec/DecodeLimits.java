package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import java.util.Objects;

/**
 * What an encoding may ask of the one who reads it. The limits are on by default and hold per stream. They hold for writing too:
 * what the reader of the same limits would refuse is an {@link UnencodableValueException} that names the component, before it is in
 * the stream.
 *
 * <p>They come on top of a check that cannot be turned off: a length or count is believed only as far as bytes are
 * present to back it, so that a few bytes never make a reader allocate much. The limits bound what is left: the stack
 * ({@link #maxDepth}) and what a long, well-formed input may build.
 *
 * <pre>{@code
 * DecodeLimits.DEFAULT.withMaxDepth(20).applyTo(stream);
 * byte[] bytes = TreeCodec.INSTANCE.toBytes(tree, DecodeLimits.DEFAULT.withMaxDepth(1_000));
 * }</pre>
 *
 * <p>A greater depth needs a greater stack: 100 levels take up to 256 KiB.
 *
 * @param maxDepth how many levels deep values of recursive types may nest, 1 or more; so a cycle of objects cannot be written either.
 *     A value is a level, together with up to two collections between it and the next one (one if it is {@code PLAIN}), or a sealed or a
 *     generic type. With more there it counts as two levels or more. So 100 levels always find room on a stack of 256 KiB
 * @param maxLength how many bytes one string, array or big number may take, 0 or more
 * @param maxCount how many elements one collection or map may have, 0 or more
 */
public record DecodeLimits(int maxDepth, int maxLength, int maxCount) {

    /** A depth of 100, lengths up to 2<sup>30</sup> bytes, counts up to 2<sup>27</sup> elements. */
    public static final DecodeLimits DEFAULT = new DecodeLimits(100, 1 << 30, 1 << 27);

    private static final String TO_READ = "; if that is meant, raise it with DecodeLimits.DEFAULT.";
    private static final String IN_READING = "(n).applyTo(stream) or in fromBytes(bytes, limits)";

    private static final String TO_WRITE =
            ", and readers would refuse that; if that is meant, raise it for writers and readers with DecodeLimits.DEFAULT.";
    private static final String IN_WRITING =
            "(n).applyTo(stream) or in toBytes(value, limits) and fromBytes(bytes, limits)";

    /**
     * What a reader does who wants more depth. A constant, as is the next: where values nest too deep, little of the stack may be left,
     * and joining strings takes much of it the first time.
     */
    static final String TO_READ_DEEPER = TO_READ + "withMaxDepth" + IN_READING;

    /** What a writer does who wants more depth. */
    static final String TO_WRITE_DEEPER = TO_WRITE + "withMaxDepth" + IN_WRITING;

    /**
     * How many elements that take no bytes at all a value may have beyond one for each of its bytes: nothing else bounds their
     * number. It holds whatever the limits of the stream.
     */
    static final int MAX_UNBACKED = 8192;

    /**
     * Creates limits.
     *
     * @param maxDepth how deep values of recursive types may nest, 1 or more
     * @param maxLength how many bytes one string, array or big number may take, 0 or more
     * @param maxCount how many elements one collection or map may have, 0 or more
     * @throws IllegalArgumentException if the depth is below 1, or the length or count is negative
     */
    public DecodeLimits {
        if (maxDepth < 1) {
            throw new IllegalArgumentException("maxDepth is " + maxDepth + "; give 1 or more");
        }
        if (maxLength < 0) {
            throw new IllegalArgumentException("maxLength is " + maxLength + "; give 0 or more");
        }
        if (maxCount < 0) {
            throw new IllegalArgumentException("maxCount is " + maxCount + "; give 0 or more");
        }
    }

    /**
     * Returns these limits with another depth.
     *
     * @param depth how deep values of recursive types may nest, 1 or more
     * @return the changed limits
     */
    public DecodeLimits withMaxDepth(int depth) {
        return new DecodeLimits(depth, maxLength, maxCount);
    }

    /**
     * Returns these limits with another length.
     *
     * @param length how many bytes one string, array or big number may take, 0 or more
     * @return the changed limits
     */
    public DecodeLimits withMaxLength(int length) {
        return new DecodeLimits(maxDepth, length, maxCount);
    }

    /**
     * Returns these limits with another count.
     *
     * @param count how many elements one collection or map may have, 0 or more
     * @return the changed limits
     */
    public DecodeLimits withMaxCount(int count) {
        return new DecodeLimits(maxDepth, maxLength, count);
    }

    /** {@return what a reader does who wants more than a limit, which the method with this name changes} */
    static String toRead(String wither) {
        return TO_READ + wither + IN_READING;
    }

    /** {@return what a writer does who wants more than a limit} */
    static String toWrite(String wither) {
        return TO_WRITE + wither + IN_WRITING;
    }

    /**
     * Makes these the limits of a stream, for everything that is read from it or written to it from now on.
     *
     * @param stream the stream
     */
    public void applyTo(ByteStream stream) {
        CodecState.limit(Objects.requireNonNull(stream, "stream"), this);
    }
}
