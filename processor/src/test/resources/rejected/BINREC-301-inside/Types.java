package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import io.github.binrec.codec.BinaryCodec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class Types {
    @BinaryRecord
    record Fixed(
            @Using(NamesCodec.class) List<@Utf8 String> names,
            @Using(NamesCodec.class) List<@Using(NameCodec.class) String> using,
            @Using(NamesCodec.class) List<@Nullable String> nulls,
            @Using(GridCodec.class) @Varint long[][] grid,
            List<@Using(GridCodec.class) @Varint long[][]> grids,
            @Using(GridCodec.class) long[] @Varint [] rows,
            @Using(MoneysCodec.class) Money[] moneys) {}

    @BinaryRecord
    @UseCodecs(CountsCodec.class)
    record Open(
            Map<@Utf8 String, @Varint Long> counts,
            Map<String, List<@Varint Long>> lists,
            Map<@Using(NameCodec.class) String, @Using(NumberCodec.class) Long> using) {}

    record Money(long cents) {}

    static class Base<T> implements BinaryCodec<T> {
        @Override
        public void write(io.github.binrec.stream.ByteStream out, T value) {}

        @Override
        public T read(io.github.binrec.stream.ByteStream in) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long sizeOf(T value) {
            return 0;
        }
    }

    static class NameCodec extends Base<String> {}

    static class NumberCodec extends Base<Long> {}

    static class NamesCodec extends Base<List<String>> {}

    static class GridCodec extends Base<long[][]> {}

    static class MoneysCodec extends Base<Money[]> {}

    static class CountsCodec<V> extends Base<Map<String, V>> {
        CountsCodec(BinaryCodec<V> values) {}
    }
}
