package io.github.binrec.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes whole numbers in as few bytes as they need instead of at fixed width.
 *
 * <p>Applies to {@code short}, {@code int}, {@code long}, their boxes and arrays, {@code OptionalInt} and {@code OptionalLong}, {@code
 * AtomicInteger} and {@code AtomicLong} and their arrays. The encoding is zigzag LEB128: 7 bits a byte, the lowest first, small numbers of either sign are short (-64 to 63 take
 * one byte, the largest {@code short} 3, {@code int} 5, {@code long} 10). With {@link Unsigned} it is plain LEB128. Bytes that could be
 * fewer, or a number outside the type's range, are malformed when they are read.
 *
 * <pre>{@code
 * @BinaryRecord
 * record Order(@Varint int quantity, List<@Varint Long> history, Map<String, @Varint @Unsigned Integer> counts) {}
 *
 * @BinaryRecord
 * record Samples(@Varint @Unsigned int[] counts, @Varint long[][] deltas) {}
 *
 * @BinaryRecord
 * @Varint                                  // for every short, int and long in it, in type arguments too
 * record Totals(int lines, long bytes, List<Integer> sizes) {}
 * }</pre>
 *
 * <p>At a whole type it is not meant for arrays of primitives, atomic ones among them: these are moved in bulk, many times as fast, unless it stands at the
 * array.
 *
 * <p>Fixed width is the default because it is faster and hardly larger in most records: measure before changing it.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE, ElementType.TYPE_USE})
public @interface Varint {}
