package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.util.List;

@BinaryRecord
public record Trade(
        @Using(MoneyCodec.class) String price,
        @Using(MoneyCodec.class) long cents,
        @Using(MoneyCodec.class) List<Money> prices) {}

record Money(int cents) {}

final class MoneyCodec implements BinaryCodec<Money> {
    static final MoneyCodec INSTANCE = new MoneyCodec();

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
