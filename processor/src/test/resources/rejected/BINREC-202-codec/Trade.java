package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.util.Date;
import java.util.List;

@BinaryRecord
record Trade(Money money, List<Price> prices, Bank.Account account, Named named, Date date, Leg leg) {}

class Money {}

record Price(long cents) {}

class Bank {
    static class Account {}
}

interface Named {}

/** What is called like its codec is one of another type. */
record Leg(int price) {}

@BinaryRecord
sealed interface Shape permits Circle {}

/** No place to name a codec for a variant. */
record Circle(int radius) implements Shape {}

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

final class PriceCodec implements BinaryCodec<Price> {
    @Override
    public void write(ByteStream out, Price value) {}

    @Override
    public Price read(ByteStream in) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long sizeOf(Price value) {
        return 0;
    }
}

final class AccountCodec implements BinaryCodec<Bank.Account> {
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

final class NamedCodec implements BinaryCodec<Named> {
    @Override
    public void write(ByteStream out, Named value) {}

    @Override
    public Named read(ByteStream in) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long sizeOf(Named value) {
        return 0;
    }
}

final class DateCodec implements BinaryCodec<Date> {
    @Override
    public void write(ByteStream out, Date value) {}

    @Override
    public Date read(ByteStream in) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long sizeOf(Date value) {
        return 0;
    }
}

final class LegCodec implements BinaryCodec<Price> {
    @Override
    public void write(ByteStream out, Price value) {}

    @Override
    public Price read(ByteStream in) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long sizeOf(Price value) {
        return 0;
    }
}

final class CircleCodec implements BinaryCodec<Circle> {
    @Override
    public void write(ByteStream out, Circle value) {}

    @Override
    public Circle read(ByteStream in) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long sizeOf(Circle value) {
        return 0;
    }
}
