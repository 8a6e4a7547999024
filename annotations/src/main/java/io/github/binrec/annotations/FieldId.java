package io.github.binrec.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number by which an {@link Framing#EXTENSIBLE} record knows a field in the bytes, whatever the field's name and
 * position.
 *
 * <p>Fields without it take, in declaration order, the numbers from 1 on that are neither given nor reserved. Give ids
 * when components are to be reordered, or when a new one is not the last:
 *
 * <pre>{@code
 * @BinaryRecord
 * record Trade(@FieldId(3) @Default String venue, @FieldId(1) long id, @FieldId(2) String symbol) {}
 * }</pre>
 *
 * <p>There is no gap: each number from 1 to the greatest is a field's or {@link Reserved}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface FieldId {
    /**
     * The id. Keep ids small: each seven of them take a byte in every record.
     *
     * @return the id, from 1 to 1,000
     */
    int value();
}
