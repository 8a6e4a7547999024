package library;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;

abstract class AnyCodec<T> implements BinaryCodec<T> {
    @Override
    public void write(ByteStream out, T value) {}

    @Override
    public T read(ByteStream in) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long sizeOf(T value) {
        return 0;
    }
}
