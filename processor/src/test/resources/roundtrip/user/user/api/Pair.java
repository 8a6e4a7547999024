package user.api;

import io.github.binrec.annotations.BinaryRecord;

/**
 * Two things.
 *
 * @param first one
 * @param second the other, if there is one
 * @param <A> the type of the one
 * @param <B> the type of the other
 */
@BinaryRecord
public record Pair<A, B>(A first, @Nullable B second) {}
