package cases;

import io.github.binrec.annotations.CodecFor;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import library.Coin;
import library.Gem;

@CodecFor(Coin.class)
class CoinCodec extends Stone<Coin> {
    @CodecFor(Gem.class)
    static class GemCodec extends Stone<Gem> {}

    @CodecFor(Gem.class)
    static class JewelCodec extends Stone<Gem> {}
}

class Stone<T> implements BinaryCodec<T> {
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
