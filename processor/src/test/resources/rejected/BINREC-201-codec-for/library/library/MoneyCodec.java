package library;

import io.github.binrec.annotations.CodecFor;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import library.Money;

@CodecFor(Money.class)
public class MoneyCodec implements BinaryCodec<Money> {
    @Override
    public void write(ByteStream out, Money value) {}

    @Override
    public Money read(ByteStream in) throws IOException {
        throw new IOException();
    }

    @Override
    public long sizeOf(Money value) {
        return 0;
    }
}
