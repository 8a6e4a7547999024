package io.github.binrec.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number that stands for a variant of a sealed type, or for an enum constant, in the bytes.
 *
 * <p>Without tags the position counts, from 0: among the enum constants, or in the {@code permits} clause. (Without a clause it
 * is the position in the source file, which compilers see differently if all are top-level types; write the clause then.) <strong>Inserting, removing or reordering then changes the meaning of bytes already
 * written.</strong> With tags only the numbers count:
 *
 * <pre>{@code
 * enum Side { @Tag(1) BUY, @Tag(2) SELL }
 *
 * @BinaryRecord
 * sealed interface Event permits Started, Stopped {}
 *
 * @BinaryRecord
 * @Tag(1)
 * record Started(Instant at) implements Event {}
 *
 * @BinaryRecord
 * @Tag(2)
 * record Stopped(Instant at, int exitCode) implements Event {}
 * }</pre>
 *
 * <p>Never give the tag of a removed variant or constant to another; {@link ReservedTags} sees to it. {@link Fallback} says what becomes of a tag that is not known.
 *
 * <p>Tag all variants or constants of a type, or none. A sealed interface and the sealed interfaces it permits share one
 * set of numbers.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Tag {
    /**
     * The number; no two variants or constants of a type may share one. Tags up to 127 take one byte.
     *
     * @return the number, at least 0
     */
    int value();
}
