package io.github.binrec.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the codec for one component, or for one use of a type inside a component's type: for a type that one does not own, or
 * to encode one differently in this place.
 *
 * <pre>{@code
 * @BinaryRecord
 * record Invoice(@Using(MoneyCodec.class) Money total, List<@Using(MoneyCodec.class) Money> lines) {}
 *
 * public final class MoneyCodec implements BinaryCodec<Money> {
 *     public static final MoneyCodec INSTANCE = new MoneyCodec();
 *     ...
 * }
 * }</pre>
 *
 * <p>The class implements {@code BinaryCodec} for exactly the annotated type (its box, if it is primitive). Generated code takes its
 * static {@code INSTANCE}, or else makes one with its constructor without parameters. A codec of a generic type may instead have a
 * static method {@code of}, or a constructor, that takes a {@code BinaryCodec} for each type variable in what it is for, be that {@code Range<E>}
 * or {@code Map<String, V>}:
 *
 * <pre>{@code
 * public final class RangeCodec<E> implements BinaryCodec<Range<E>> {
 *     public static <E> RangeCodec<E> of(BinaryCodec<E> bound) { ... }
 * }
 * }</pre>
 *
 * <p>In front of an array, {@code @Using(MoneyCodec.class) Money[]}, a codec of {@code Money[]} is for the array and one of {@code Money} for each of
 * its elements.
 *
 * <p>It comes before {@link UseCodecs}, before the encoding that Binrec has for the type and before {@link CodecFor}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE_USE})
public @interface Using {
    /**
     * The codec.
     *
     * @return a class that implements {@code io.github.binrec.codec.BinaryCodec} for the annotated type
     */
    Class<?> value();
}
