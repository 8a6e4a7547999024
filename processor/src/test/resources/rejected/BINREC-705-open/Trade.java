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
@UseCodecs(TextMapCodec.class)
public record Trade(Map<String, Integer> counts) {}

@BinaryRecord
record Leg(
        @Using(TextMapCodec.class) Map<String, Integer> counts,
        List<@Using(AnyCodec.class) String> any,
        @Using(NestedCodec.class) List<List<String>> nested,
        @Using(ArrayCodec.class) String[] array) {}

abstract class Nothing<T> implements BinaryCodec<T> {
    @Override
    public void write(ByteStream out, T value) throws IOException {}

    @Override
    public T read(ByteStream in) throws IOException {
        throw new IOException();
    }

    @Override
    public long sizeOf(T value) {
        return 0;
    }
}

final class TextMapCodec<V> extends Nothing<Map<String, V>> {}

final class AnyCodec<T> extends Nothing<T> {}

final class NestedCodec<E> extends Nothing<List<List<E>>> {}

final class ArrayCodec<E> extends Nothing<E[]> {}
