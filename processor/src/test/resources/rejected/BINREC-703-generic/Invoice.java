package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;

@BinaryRecord
public record Invoice(
        @Using(NoCodecs.class) Range<String> none,
        @Using(Hidden.class) Range<String> hidden,
        @Using(Right.class) Range<Object> argument) {}

final class Range<E> {}

abstract class Base<E> implements BinaryCodec<Range<E>> {
    @Override
    public void write(ByteStream out, Range<E> value) {}

    @Override
    public Range<E> read(ByteStream in) {
        return new Range<>();
    }

    @Override
    public long sizeOf(Range<E> value) {
        return 0;
    }
}

final class NoCodecs<E> extends Base<E> {
    NoCodecs(Class<E> type) {}
}

final class Hidden<E> extends Base<E> {
    private Hidden(BinaryCodec<E> elements) {}
}

final class Right<E> extends Base<E> {
    Right(BinaryCodec<E> elements) {}
}
