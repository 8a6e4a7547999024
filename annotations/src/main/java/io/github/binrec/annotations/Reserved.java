package io.github.binrec.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the id of a field that an {@link Framing#EXTENSIBLE} record once had, so that no other field takes it, and tells
 * the reader how to step over the field in old bytes.
 *
 * <pre>{@code
 * @BinaryRecord
 * @Reserved(id = 2, type = "String")
 * @Reserved(id = 4, type = "Map<String, @Varint Long>")
 * record Trade(long id, int quantity, @FieldId(5) Instant at) {}      // ids 1, 3 and 5
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Reserved.Fields.class)
public @interface Reserved {
    /**
     * The id that the field had.
     *
     * @return the id, from 1 to 1,000
     */
    int id();

    /**
     * The type that the field had, written as in Java, with {@code @Varint}, {@code @Unsigned}, {@code @Utf8} and
     * {@code @Nullable} (of elements) where it had them, and with the type's defaults of today.
     *
     * <p>Names of {@code java.lang}, {@code java.math}, {@code java.time}, {@code java.util}, {@code java.util.concurrent}, {@code java.util.concurrent.atomic}, of the type's package and of
     * types nested in the annotated type or beside it need no qualification; imports are not seen.
     *
     * @return the type as Java text, for example {@code "int"}, {@code "byte[]"} or {@code "List<@Utf8 String>"}
     */
    String type();

    /**
     * The codecs that {@link Using} named on the field or in its type. Each is for its type wherever that stands in the type of the field,
     * and comes before those of {@link UseCodecs}:
     *
     * <pre>{@code
     * @Reserved(id = 2, type = "List<Money>", using = MoneyCodec.class)      // was List<@Using(MoneyCodec.class) Money>
     * }</pre>
     *
     * @return classes as {@link Using} takes them, each for another type; none if the field had none
     */
    Class<?>[] using() default {};

    /** Holds several {@link Reserved}; the compiler writes it. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface Fields {
        /**
         * The reservations in source order.
         *
         * @return the reservations
         */
        Reserved[] value();
    }
}
