package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.CodecFor;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.Map;

@CodecFor(Both.class)
final class BothCodec<T> extends Nothing<Both<String, T>> {}

@CodecFor(Both.class)
final class SecondCodec<T> extends Nothing<Both<T, Integer>> {}

@CodecFor(Object.class)
final class AnyCodec<T> extends Nothing<T> {}

@CodecFor(Map.class)
final class TextsCodec<T> extends Nothing<Map<String, T>> {}

record Both<A, B>(A first, B second) {}

class Nothing<T> implements BinaryCodec<T> {
    @Override
    public void write(ByteStream out, T value) {}

    @Override
    public T read(ByteStream in) throws IOException {
        throw new IOException();
    }

    @Override
    public long sizeOf(T value) {
        return 0;
    }
}
