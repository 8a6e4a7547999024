package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

@BinaryRecord
@UseCodecs(SameCodec.class)
public record Trade<T, C extends Comparable<C>>(
        @Using(RangeCodec.class) Range<T> any,
        List<@Using(RangeCodec.class) Range<List<C>>> lists,
        Map.Entry<T, C> different,
        @Using(RangeCodec.class) Range<C> right,
        Map.Entry<T, T> same) {}

final class Range<E> {}

final class RangeCodec<E extends Comparable<? super E>> implements BinaryCodec<Range<E>> {
    RangeCodec(BinaryCodec<E> ends) {}

    @Override
    public void write(ByteStream out, Range<E> value) throws IOException {}

    @Override
    public Range<E> read(ByteStream in) throws IOException {
        return new Range<>();
    }

    @Override
    public long sizeOf(Range<E> value) {
        return 0;
    }
}

final class SameCodec<E> implements BinaryCodec<Map.Entry<E, E>> {
    SameCodec(BinaryCodec<E> both) {}

    @Override
    public void write(ByteStream out, Map.Entry<E, E> value) throws IOException {}

    @Override
    public Map.Entry<E, E> read(ByteStream in) throws IOException {
        return Map.entry(null, null);
    }

    @Override
    public long sizeOf(Map.Entry<E, E> value) {
        return 0;
    }
}
