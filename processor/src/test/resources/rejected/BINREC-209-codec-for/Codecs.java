package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.CodecFor;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;

@BinaryRecord
record Trade(Money price) {
    @CodecFor(Money.class)
    private static final class MoneyCodec extends Nothing<Money> {}
}

record Money(int cents) {}

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
