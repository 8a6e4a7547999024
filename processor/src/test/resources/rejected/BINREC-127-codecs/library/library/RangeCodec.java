package library;

import io.github.binrec.codec.BinaryCodec;

public final class RangeCodec<E> extends AnyCodec<Range<E>> {
    public RangeCodec(BinaryCodec<E> ends) {}
}
