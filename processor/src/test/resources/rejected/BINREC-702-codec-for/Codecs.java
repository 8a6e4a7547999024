package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.CodecFor;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;

@CodecFor(Leg.class)
final class MoneyCodec extends Nothing<Money> {}

@CodecFor(Money.class)
final class MoneysCodec extends Nothing<Money[]> {}

@CodecFor(Money.class)
final class NumberCodec extends Nothing<Integer> {}

@CodecFor(Money.class)
final class RangeCodec<E> extends Nothing<Range<E>> {}

@CodecFor(int.class)
final class LongCodec extends Nothing<Long> {}

record Money(int cents) {}

record Leg(int price) {}

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
