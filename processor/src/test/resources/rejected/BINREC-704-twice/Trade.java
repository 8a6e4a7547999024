package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;

@BinaryRecord
@UseCodecs({OneCodec.class, OtherCodec.class})
public record Trade(Money price) {}

record Money(int cents) {}

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
