package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.CodecFor;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.List;
import library.Coin;
import library.Gem;

@CodecFor(Money.class)
final class OneCodec extends Nothing<Money> {}

@CodecFor(Money.class)
final class OtherCodec extends Nothing<Money> {
    @CodecFor(Money.class)
    private static final class ThirdCodec extends Nothing<Money> {}
}

@BinaryRecord
record Trade(Money price, List<Money> parts) {}

@CodecFor(Range.class)
final class RangeCodec<E> extends Nothing<Range<E>> {}

@CodecFor(Range.class)
final class TextsCodec extends Nothing<Range<String>> {}

// Its rival is in a class file.
@CodecFor(Coin.class)
final class MetalCodec extends Nothing<Coin> {}

// Both its codecs are.
@BinaryRecord
record Ring(List<Gem> gems, Coin coin) {}

record Money(int cents) {}

record Range<E>(E from, E to) {}

class Nothing<T> implements BinaryCodec<T> {
    @Override
    public void write(ByteStream out, T value) {}

    @Override
    public T read(ByteStream in) throws IOException {
        throw new IOException();
    }

    @Override
    public long sizeOf(T value) {
        return 0;
    }
}
