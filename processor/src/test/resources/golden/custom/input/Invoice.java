package golden;

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
@UseCodecs(Money.MoneyFormat.class)
public record Invoice(
        Money total,
        @Nullable Money paid,
        List<Money> lines,
        Map<String, @Nullable Money> byName,
        @Using(Invoice.BigEndian.class) int number,
        @Using(Range.RangeFormat.class) Range<Money> range) {
    static final class BigEndian implements BinaryCodec<Integer> {
        @Override
        public void write(ByteStream out, Integer value) throws IOException {
            out.writeInt(Integer.reverseBytes(value));
        }

        @Override
        public Integer read(ByteStream in) throws IOException {
            return Integer.reverseBytes(in.readInt());
        }

        @Override
        public long sizeOf(Integer value) {
            return 4;
        }
    }
}
