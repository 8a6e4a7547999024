package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

class Types {
    @BinaryRecord
    record Trade(
            @Using(ByNameCodec.class) Map<String, ? extends Number> wildcard,
            @Using(ByNameCodec.class) Map<?, Long> wildcards,
            @Using(SortedCodec.class) Map<Leg, Long> bounds,
            @Using(SortedByNameCodec.class) Map<String, Leg> inside,
            @Using(ByNameCodec.class) Map raw,
            @Using(ByNameCodec.class) Map<Long, Long> numbers,
            @Using(ByNameCodec.class) List<String> names,
            @Using(WildCodec.class) List<? extends Number> fixed) {}

    @BinaryRecord
    record Leg(long price) {}

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

    static final class ByNameCodec<V> extends Codec<Map<String, V>> {
        ByNameCodec(BinaryCodec<V> values) {}
    }

    static final class SortedCodec<K extends Comparable<K>, V> extends Codec<Map<K, V>> {
        SortedCodec(BinaryCodec<K> keys, BinaryCodec<V> values) {}
    }

    static final class SortedByNameCodec<V extends Comparable<V>> extends Codec<Map<String, V>> {
        SortedByNameCodec(BinaryCodec<V> values) {}
    }

    static final class WildCodec extends Codec<List<? extends Number>> {}
}
