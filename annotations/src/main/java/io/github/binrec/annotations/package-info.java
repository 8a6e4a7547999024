/**
 * The annotations that turn a Java type into a binary record.
 *
 * <p>{@link BinaryRecord} is the only one that is needed; the others adjust the bytes of one field or one type. All of
 * them are kept in class files, so that a type from another jar is known as well as one from source, and none is
 * needed at run time.
 *
 * <pre>{@code
 * @BinaryRecord
 * public record Trade(long id, String symbol, @Varint int quantity, @Nullable String note) {}
 *
 * byte[] bytes = TradeCodec.INSTANCE.toBytes(trade);
 * }</pre>
 */
@NullMarked
package io.github.binrec.annotations;

import org.jspecify.annotations.NullMarked;
