package golden;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;

public record Money(long cents) {
    public static final class MoneyFormat implements BinaryCodec<Money> {
        public static final MoneyFormat INSTANCE = new MoneyFormat();

        private MoneyFormat() {}

        @Override
        public void write(ByteStream out, Money value) throws IOException {
            out.writeLong(value.cents());
        }

        @Override
        public Money read(ByteStream in) throws IOException {
            return new Money(in.readLong());
        }

        @Override
        public long sizeOf(Money value) {
            return 8;
        }

        @Override
        public long leastSize() {
            return 8;
        }
    }
}
