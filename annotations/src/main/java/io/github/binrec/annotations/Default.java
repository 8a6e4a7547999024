package io.github.binrec.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a field of an {@link Framing#EXTENSIBLE} record is when the bytes, written by an older version of the type, do not
 * have it.
 *
 * <pre>{@code
 * @BinaryRecord
 * record Order(long id,
 *         @Default("1") int quantity,
 *         @Default("EUR") String currency,
 *         @Default("BUY") Side side,
 *         @Default("true") boolean open,
 *         @Default List<String> labels) {}
 * }</pre>
 *
 * <p>A field with a default is still always written, but for a primitive boolean, whose bit says whether it differs from
 * its default.
 *
 * <p><strong>Never give a {@code boolean} that has been stored another default.</strong> Its stored values would all turn into their opposites, and
 * no reader can tell. Add a field with a new id instead. Another default of any other field changes only what is read where the field is absent.
 *
 * <p>A field that may be null, or an Optional, has its meaning of absence already and takes no default.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Default {
    /**
     * The value as text. Left out it is zero, false, the empty text, or an empty collection or array; for an {@code Instant}, a
     * {@code LocalDate}, {@code LocalTime} or {@code LocalDateTime} it is 1970-01-01 or midnight (UTC), for a {@code Duration} or
     * {@code Period} none. Enums and what else has no such value, as a {@code ZonedDateTime}, a {@code Year} or a {@code URI}, need the
     * text.
     *
     * <ul>
     *   <li>whole numbers as in Java: {@code "42"}, {@code "1_000"}, {@code "0xFF"}, {@code "-1"}
     *   <li>{@code float} and {@code double}: {@code "0.5"}, {@code "1e-9"}, {@code "NaN"}, {@code "-Infinity"}
     *   <li>{@code boolean}: {@code "true"} or {@code "false"}
     *   <li>{@code char}: one char
     *   <li>enums: the name of a constant
     *   <li>{@code String}: the text itself
     *   <li>{@code BigInteger}, {@code BigDecimal}, {@code UUID}, the values of {@code java.time}, {@code URI}, {@code Path}, {@code
     *       Currency}, {@code Charset}, {@code Pattern}, {@code StringBuilder}: what their {@code toString} gives; {@code Locale}: its
     *       language tag
     *   <li>atomic variables: as what they hold
     *   <li>collections, maps, arrays, {@code ByteBuffer} and {@code BitSet}: only left out; {@code URL}, {@code InetAddress} and nested
     *       records: not at all
     * </ul>
     *
     * @return the value as text, or nothing for the type's zero
     */
    String value() default "";
}
