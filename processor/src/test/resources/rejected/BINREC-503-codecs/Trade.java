package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.List;

@BinaryRecord
public record Trade(
        @Default("1") @Using(MoneyCodec.class)
        Long price,
        @Default
        List<String>[] names) {}

class MoneyCodec implements BinaryCodec<Long> {
    @Override
    public void write(ByteStream out, Long value) throws IOException {
        out.writeLong(value);
    }

    @Override
    public Long read(ByteStream in) throws IOException {
        return in.readLong();
    }

    @Override
    public long sizeOf(Long value) {
        return 8;
    }
}
