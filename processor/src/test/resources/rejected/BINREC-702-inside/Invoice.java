package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@BinaryRecord
record Invoice(
        @Using(MoneyCodec.class) List<Money> list,
        @Using(MoneyCodec.class) Optional<Money> optional,
        @Using(MoneyCodec.class) Map<String, List<Money>> map,
        @Using(MoneyCodec.class) Map<Money, Money[]> both,
        @Using(MoneyCodec.class) List<Money>[] arrays,
        @Using(NestedCodec.class) List<Bank.Account> nested,
        @Using(RangeCodec.class) List<Range<Integer>> ranges,
        @Using(TextCodec.class) int number,
        @Using(TextCodec.class) List<Integer> numbers,
        @Using(LongCodec.class) long[] array,
        List<@Using(LongCodec.class) long[]> listOfArrays) {}

record Money(int cents) {}

record Range<E>(E low, E high) {}

class Bank {
    record Account(int id) {}
}

final class RangeCodec<E> implements BinaryCodec<Range<E>> {
    RangeCodec(BinaryCodec<E> codec) {}

    @Override
    public void write(ByteStream out, Range<E> value) {}

    @Override
    public Range<E> read(ByteStream in) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long sizeOf(Range<E> value) {
        return 0;
    }
}

final class MoneyCodec implements BinaryCodec<Money> {
    @Override
    public void write(ByteStream out, Money value) {}

    @Override
    public Money read(ByteStream in) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long sizeOf(Money value) {
        return 0;
    }
}

final class NestedCodec implements BinaryCodec<Bank.Account> {
    @Override
    public void write(ByteStream out, Bank.Account value) {}

    @Override
    public Bank.Account read(ByteStream in) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long sizeOf(Bank.Account value) {
        return 0;
    }
}

final class TextCodec implements BinaryCodec<String> {
    @Override
    public void write(ByteStream out, String value) {}

    @Override
    public String read(ByteStream in) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long sizeOf(String value) {
        return 0;
    }
}

final class LongCodec implements BinaryCodec<Long> {
    @Override
    public void write(ByteStream out, Long value) {}

    @Override
    public Long read(ByteStream in) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long sizeOf(Long value) {
        return 0;
    }
}
