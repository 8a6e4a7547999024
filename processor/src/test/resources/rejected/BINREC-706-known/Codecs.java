package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.CodecFor;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

@CodecFor(String.class)
final class TextCodec extends Nothing<String> {}

@CodecFor(int.class)
final class NumberCodec extends Nothing<Integer> {}

@CodecFor(Long.class)
final class LongCodec extends Nothing<Long> {}

@CodecFor(Money[].class)
final class MoneysCodec extends Nothing<Money[]> {}

@CodecFor(List.class)
final class ListCodec<E> extends Nothing<List<E>> {}

@CodecFor(List.class)
final class TextsCodec extends Nothing<List<String>> {}

@CodecFor(Optional.class)
final class OptionalCodec<E> extends Nothing<Optional<E>> {}

@CodecFor(java.time.Instant.class)
final class InstantCodec extends Nothing<java.time.Instant> {}

@CodecFor(Side.class)
final class SideCodec extends Nothing<Side> {}

@CodecFor(Trade.class)
final class TradesCodec extends Nothing<Trade> {}

enum Side {
    BUY,
    SELL
}

record Money(int cents) {}

@BinaryRecord
record Trade(String name, int quantity, long id, List<String> notes, Optional<Side> side) {}

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
