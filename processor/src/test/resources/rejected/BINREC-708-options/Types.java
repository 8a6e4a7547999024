package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import io.github.binrec.annotations.Varint;
import io.github.binrec.codec.BinaryCodec;
import java.util.List;
import java.util.Map;

class Types {
    @BinaryRecord
    @UseCodecs({SameCodec.class, PairsCodec.class})
    record Trade(
            Pair<@Varint Long, Long> numbers,
            Pair<List<@Varint Long>, List<Long>> lists,
            Pair<@Using(MoneyCodec.class) Money, Money> using,
            Pair<@Varint Long, @Varint Long> right,
            Map<Pair<String, @Varint Long>, List<Long>> pairs,
            Map<Pair<String, Long>, List<Long>> rightPairs) {}

    record Pair<A, B>(A first, B second) {}

    @BinaryRecord
    record Money(long cents) {}

    abstract static class MoneyCodec implements BinaryCodec<Money> {
        static final MoneyCodec INSTANCE = null;
    }

    abstract static class SameCodec<V> implements BinaryCodec<Pair<V, V>> {
        static <V> BinaryCodec<Pair<V, V>> of(BinaryCodec<V> values) {
            throw new UnsupportedOperationException();
        }
    }

    abstract static class PairsCodec<V> implements BinaryCodec<Map<Pair<String, V>, List<V>>> {
        static <V> BinaryCodec<Map<Pair<String, V>, List<V>>> of(BinaryCodec<V> values) {
            throw new UnsupportedOperationException();
        }
    }
}
