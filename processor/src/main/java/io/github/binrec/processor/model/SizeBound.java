package io.github.binrec.processor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A bound of how many bytes something takes, as far as the type at hand tells: types that have a codec of their own may be
 * compiled at another time, and only their codecs know.
 *
 * @param bytes the bytes that are known
 * @param parts the types whose codecs know the rest, and how often each counts, in the order of their first use
 */
public record SizeBound(long bytes, Map<FieldType, Integer> parts) {
    static final SizeBound NONE = of(0);

    public SizeBound {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** {@return a number of bytes} */
    public static SizeBound of(long bytes) {
        return new SizeBound(bytes, Map.of());
    }

    /** {@return what the codec of a type says} */
    static SizeBound ofPart(FieldType type) {
        return new SizeBound(0, Map.of(type, 1));
    }

    /** {@return whether nothing has to be asked of a codec} */
    public boolean isConstant() {
        return parts.isEmpty();
    }

    /**
     * Adds another bound.
     *
     * @param other the other
     * @return the bound of both together
     */
    public SizeBound plus(SizeBound other) {
        Map<FieldType, Integer> sum = new LinkedHashMap<>(parts);
        other.parts.forEach((type, count) -> sum.merge(type, count, Integer::sum));
        return new SizeBound(bytes + other.bytes, sum);
    }

    /**
     * Puts the number that is known of a type for sure in the place of what its codec would say: for codecs that would ask each
     * other without end.
     *
     * @param isAsked whether the codec of a type can be asked
     * @return the bound
     */
    public SizeBound askingOnly(Predicate<FieldType> isAsked) {
        SizeBound bound = of(bytes);
        for (Map.Entry<FieldType, Integer> part : parts.entrySet()) {
            FieldType type = part.getKey();
            SizeBound known = isAsked.test(type) ? ofPart(type) : of(type.leastSize());
            bound = bound.plus(known.times(part.getValue()));
        }
        return bound;
    }

    SizeBound times(int count) {
        Map<FieldType, Integer> product = new LinkedHashMap<>();
        if (count > 0) {
            parts.forEach((type, each) -> product.put(type, count * each));
        }
        return new SizeBound(count * bytes, product);
    }
}
