package io.github.binrec.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the tags of variants or constants that were removed, so that no other takes them: old bytes would be read as the new one.
 *
 * <pre>{@code
 * @ReservedTags({2, 5})
 * enum Side { @Tag(1) BUY, @Tag(3) SELL }
 * }</pre>
 *
 * <p>It is for an enum or a sealed type whose constants or variants have a {@link Tag} each. A reserved tag is unknown: malformed, or
 * what {@link Fallback} says.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ReservedTags {
    /**
     * The tags that are not to be given again.
     *
     * @return the tags, at least 0 each
     */
    int[] value();
}
