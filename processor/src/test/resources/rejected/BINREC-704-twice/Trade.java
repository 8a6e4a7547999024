package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.util.Map;

@BinaryRecord
@UseCodecs({OneCodec.class, OtherCodec.class})
public record Trade(Money price) {}

@BinaryRecord
@UseCodecs({AnyCodec.class, CountsCodec.class})
record Dead(Map<String, Long> counts) {}

@BinaryRecord
@UseCodecs({CountsCodec.class, TextsCodec.class, AnyCodec.class})
record Live(Map<String, Long> counts, Map<String, Short> texts, Map<Short, Short> all) {}

record Money(int cents) {}

abstract class AnyCodec<K, V> implements BinaryCodec<Map<K, V>> {
    static <K, V> BinaryCodec<Map<K, V>> of(BinaryCodec<K> keys, BinaryCodec<V> values) {
        throw new UnsupportedOperationException();
    }
}

abstract class TextsCodec<V> implements BinaryCodec<Map<String, V>> {
    static <V> BinaryCodec<Map<String, V>> of(BinaryCodec<V> values) {
        throw new UnsupportedOperationException();
    }
}

final class CountsCodec implements BinaryCodec<Map<String, Long>> {
    @Override
    public void write(ByteStream out, Map<String, Long> value) {}

    @Override
    public Map<String, Long> read(ByteStream in) {
        return Map.of();
    }

    @Override
    public long sizeOf(Map<String, Long> value) {
        return 0;
    }
}

record Leg(@Using(OneCodec.class) Money price) {}

class OneCodec implements BinaryCodec<Money> {
    @Override
    public void write(ByteStream out, Money value) {}

    @Override
    public Money read(ByteStream in) {
        return new Money(0);
    }

    @Override
    public long sizeOf(Money value) {
        return 0;
    }
}

final class OtherCodec extends OneCodec {}
