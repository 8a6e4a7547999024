package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.CodecFor;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.List;
import library.Coin;
import library.Gem;
import library.Money;
import library.Range;

@BinaryRecord
record Trade(Money money, List<Coin> coins, Gem gem, Range<Integer> numbers) {}

class CoinCodec implements BinaryCodec<Coin> {
    @Override
    public void write(ByteStream out, Coin value) {}

    @Override
    public Coin read(ByteStream in) throws IOException {
        throw new IOException();
    }

    @Override
    public long sizeOf(Coin value) {
        return 0;
    }
}

// Of other type arguments than are used.
@CodecFor(Range.class)
abstract class RangeCodec implements BinaryCodec<Range<String>> {}
