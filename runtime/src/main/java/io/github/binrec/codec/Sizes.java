package io.github.binrec.codec;

import java.util.Arrays;
import java.util.OptionalLong;

/** Bounds of what values take in bytes, put together out of those of their parts. Called by generated code. */
public final class Sizes {
    /** The most that is said of what a value takes at least, so that neither a sum of such sizes nor a multiple overflows. */
    static final long LARGEST_LEAST_SIZE = 1L << 40;

    private Sizes() {}

    /**
     * Returns the least size that a codec gives, which a generated one works out once: codecs that are put together out of others, and
     * these out of others again, would else ask the innermost ones more and more often.
     *
     * @param codec the codec
     * @return what {@link BinaryCodec#leastSize} returns, but no more than 2<sup>40</sup>
     */
    public static long leastOf(BinaryCodec<?> codec) {
        if (codec instanceof LaterCodec<?> later) {
            return leastOf(later.codec());
        }
        return codec instanceof RecordCodec<?> record
                ? record.knownLeastSize()
                : Math.min(codec.leastSize(), LARGEST_LEAST_SIZE);
    }

    /**
     * Returns the greatest size that a codec gives, which a generated one works out once, as with {@link #leastOf}.
     *
     * @param codec the codec
     * @return what {@link BinaryCodec#greatestSize} returns
     */
    public static OptionalLong greatestOf(BinaryCodec<?> codec) {
        if (codec instanceof LaterCodec<?> later) {
            return greatestOf(later.codec());
        }
        return codec instanceof RecordCodec<?> record ? record.knownGreatestSize() : codec.greatestSize();
    }

    /**
     * Returns the smallest of several sizes.
     *
     * @param sizes at least one
     * @return the least of them
     */
    public static long least(long... sizes) {
        return Arrays.stream(sizes).min().orElse(0);
    }

    /**
     * Returns the largest of several bounds.
     *
     * @param bounds at least one
     * @return the greatest of them, or empty if one is
     */
    public static OptionalLong greatest(OptionalLong... bounds) {
        return Arrays.stream(bounds).allMatch(OptionalLong::isPresent)
                ? Arrays.stream(bounds).mapToLong(OptionalLong::getAsLong).max()
                : OptionalLong.empty();
    }

    /**
     * Adds bounds up.
     *
     * @param bytes what is known, 0 or more
     * @param parts the bounds of the rest
     * @return the sum, or empty if a bound is
     */
    public static OptionalLong sum(long bytes, OptionalLong... parts) {
        long sum = bytes;
        for (OptionalLong part : parts) {
            if (part.isEmpty() || part.getAsLong() > Long.MAX_VALUE - sum) {
                return OptionalLong.empty();
            }
            sum += part.getAsLong();
        }
        return OptionalLong.of(sum);
    }

    /**
     * Multiplies a bound.
     *
     * @param count how many parts have the bound, 1 or more
     * @param part the bound of each
     * @return the product, or empty if there is no bound
     */
    public static OptionalLong times(int count, OptionalLong part) {
        return part.isPresent() && part.getAsLong() <= Long.MAX_VALUE / count
                ? OptionalLong.of(count * part.getAsLong())
                : OptionalLong.empty();
    }

    /**
     * Adds the length that stands before an {@code EXTENSIBLE} record.
     *
     * @param body the bound of what the length counts
     * @return the bound of the whole, or empty if there is none
     */
    public static OptionalLong framed(OptionalLong body) {
        return body.isPresent() ? sum(Varints.sizeOf(body.getAsLong()), body) : body;
    }

    /**
     * Writes a range as short as it goes.
     *
     * @param least the lower end
     * @param greatest the upper end, or empty if there is none
     * @return {@code "8"}, {@code "1..5"} or {@code "1.."}
     */
    public static String range(long least, OptionalLong greatest) {
        if (greatest.isEmpty()) {
            return least + "..";
        }
        return greatest.getAsLong() == least ? String.valueOf(least) : least + ".." + greatest.getAsLong();
    }
}
