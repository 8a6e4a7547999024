package io.github.binrec.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a {@link Varint} that its numbers are rarely negative: plain LEB128, so that 0 to 127 take one byte.
 *
 * <p>A negative number still survives; it takes the most bytes (3 for a short, 5 for an int, 10 for a long). Without
 * {@code @Varint}, on the same use or as the type's default, it would mean nothing and is refused: fixed-width numbers
 * are the same bytes signed or unsigned.
 *
 * <pre>{@code
 * @BinaryRecord
 * record Page(@Varint @Unsigned int number, @Varint @Unsigned long size) {}
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE, ElementType.TYPE_USE})
public @interface Unsigned {}
