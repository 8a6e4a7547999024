package golden;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;

public record Range<E>(E from, E to) {
    public static final class RangeFormat<E> implements BinaryCodec<Range<E>> {
        private final BinaryCodec<E> ends;

        public RangeFormat(BinaryCodec<E> ends) {
            this.ends = ends;
        }

        @Override
        public void write(ByteStream out, Range<E> value) throws IOException {
            ends.write(out, value.from());
            ends.write(out, value.to());
        }

        @Override
        public Range<E> read(ByteStream in) throws IOException {
            return new Range<>(ends.read(in), ends.read(in));
        }

        @Override
        public long sizeOf(Range<E> value) {
            return ends.sizeOf(value.from()) + ends.sizeOf(value.to());
        }
    }
}
