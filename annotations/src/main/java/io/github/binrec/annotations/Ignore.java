package io.github.binrec.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves a property of a class out of the bytes, as {@code transient} does: on its field or on its accessor.
 *
 * <pre>{@code
 * @BinaryRecord
 * class Document {
 *     String text;
 *     @Ignore int lastScrollPosition;          // 0 again after reading
 * }
 * }</pre>
 *
 * <p>Records have no use for it: each of their components is a parameter of the constructor.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Ignore {}
