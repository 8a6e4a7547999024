package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.CodecFor;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import library.Span;

class Types {
    @BinaryRecord
    record Trade(Range<String> names, Range<Long> prices, Span<String> places, Span<Long> times) {}

    static class Range<E> {}

    abstract static class Codec<T> implements BinaryCodec<T> {
        @Override
        public void write(ByteStream out, T value) throws IOException {
            throw new IOException("nowhere");
        }

        @Override
        public T read(ByteStream in) throws IOException {
            throw new IOException("nothing");
        }

        @Override
        public long sizeOf(T value) {
            return 0;
        }
    }

    @CodecFor(Range.class)
    static final class NamesCodec extends Codec<Range<String>> {}

    @CodecFor(Span.class)
    static final class PlacesCodec extends Codec<Span<String>> {}
}
