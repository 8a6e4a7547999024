package io.github.binrec.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names codecs for types that one does not own, for all records in a place: on a record for itself, on a class for the records
 * nested in it, in {@code package-info.java} for the package.
 *
 * <pre>{@code
 * @UseCodecs({MoneyCodec.class, RangeCodec.class})
 * package com.example.orders;
 * }</pre>
 *
 * <p>Which type a codec is for says its {@code BinaryCodec<Money>}. The same classes are possible as for {@link Using}. Where several
 * places name a codec for a type, the nearest decides:
 *
 * <ol>
 *   <li>{@link Using} on the component or type use,
 *   <li>{@code UseCodecs} on the record, the first in it that fits,
 *   <li>on the classes around it, from the inside out,
 *   <li>on its package (not on packages around that: Java knows none),
 *   <li>the encoding that Binrec has for the type,
 *   <li>{@link CodecFor} on a codec of its package, for types that have none of these.
 * </ol>
 *
 * <p>The bytes change with the codec. A build tool that compiles only what has changed may not see that a package's annotation
 * has; compile anew after changing one.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface UseCodecs {
    /**
     * The codecs.
     *
     * @return classes that implement {@code io.github.binrec.codec.BinaryCodec}; of two that fit a use the first is taken, so that one
     *     of {@code Map<String, Long>} stands in front of one of any {@code Map<K, V>}
     */
    Class<?>[] value();
}
