package io.github.binrec.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a tag is read as that this version of a sealed type or an enum does not know, because a later version wrote it. Without a
 * fallback such bytes are malformed.
 *
 * <h2>A variant of a sealed type</h2>
 *
 * <p>It keeps the tag and the bytes behind it, and <strong>writes both back unchanged</strong>, so that nothing is lost on the way
 * through an old program:
 *
 * <pre>{@code
 * @BinaryRecord
 * sealed interface Event permits Started, Stopped, UnknownEvent {}
 *
 * @BinaryRecord
 * @Tag(1)
 * record Started(Instant at) implements Event {}
 *
 * @BinaryRecord
 * @Tag(2)
 * record Stopped(Instant at) implements Event {}
 *
 * @Fallback
 * record UnknownEvent(int tag, byte[] body) implements Event {}
 * }</pre>
 *
 * <p>It is a record, or a class made like one, of an {@code int}, the tag (its bits taken as unsigned), and a {@code byte[]}, what
 * follows the length. It has neither {@code @BinaryRecord} nor {@link Tag}. The sealed type permits it directly, since an unknown
 * tag can stand for any variant. All other variants are {@link Framing#EXTENSIBLE}: the length in front of them is what lets a
 * reader keep one that it does not know. A value with the tag of a known variant is refused when it is written, for it would be
 * read back as something else.
 *
 * <h2>A constant of an enum</h2>
 *
 * <pre>{@code
 * enum Side { @Tag(1) BUY, @Tag(2) SELL, @Fallback @Tag(0) UNKNOWN }
 * }</pre>
 *
 * <p>Every unknown tag is read as this constant. A constant has no room for the tag: <strong>when such a value is written again,
 * it has the tag of the constant, and what it was is lost.</strong> Where that must not happen, let unknown tags be malformed, or
 * use a sealed type. Two unknown tags in one set, or as keys of one map, are the same constant twice, which is malformed.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Fallback {}
