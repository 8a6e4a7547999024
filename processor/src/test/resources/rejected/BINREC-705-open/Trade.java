package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@BinaryRecord
@UseCodecs(AnyCodec.class)
public record Trade(Map<String, Integer> counts) {}

@BinaryRecord
record Leg(
        List<@Using(AnyCodec.class) String> any,
        @Using(TextMapCodec.class) Map<Long, Integer> counts,
        @Using(TextMapCodec.class) Map<String, @Nullable Integer> nulls,
        @Using(NestedCodec.class) List<List<String>> nested,
        @Using(TwiceCodec.class) Map<String, List<Integer>> twice,
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

final class TextMapCodec<V> extends Nothing<Map<String, V>> {
    TextMapCodec(BinaryCodec<V> values) {}
}

final class TwiceCodec<T> extends Nothing<Map<T, List<T>>> {
    TwiceCodec(BinaryCodec<T> all) {}
}

final class AnyCodec<T> extends Nothing<T> {}

final class NestedCodec<E> extends Nothing<List<List<E>>> {
    NestedCodec(BinaryCodec<List<E>> lists) {}
}

final class ArrayCodec<E> extends Nothing<E[]> {}
