package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;

@BinaryRecord
public record Trade(
        @Using(AbstractCodec.class) Money a,
        @Using(Codecs.InnerCodec.class) Money b,
        @Using(ArgumentCodec.class) Money c,
        @Using(InterfaceCodec.class) Money d) {}

record Money(int cents) {}

interface InterfaceCodec extends BinaryCodec<Money> {}

abstract class AbstractCodec implements BinaryCodec<Money> {
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

final class ArgumentCodec extends AbstractCodec {
    private static final ArgumentCodec INSTANCE = new ArgumentCodec(1);

    ArgumentCodec(int scale) {}
}

final class Codecs {
    final class InnerCodec extends AbstractCodec {}
}
