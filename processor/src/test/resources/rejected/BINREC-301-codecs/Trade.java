package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

@BinaryRecord
record Trade(
        @Using(TextCodec.class) @Utf8 String text,
        List<@Using(TextCodec.class) @Utf8 @Nullable String> texts,
        @Using(LongCodec.class) @Varint long primitive,
        @Using(LongCodec.class) @Varint @Unsigned Long boxed,
        @Using(LongsCodec.class) @Varint long[] array,
        @Using(LongCodec.class) @Utf8 Long number,
        @Using(MoneyCodec.class) @Varint Money money) {}

@BinaryRecord
@UseCodecs(TextCodec.class)
record Note(@Utf8 String text, @Using(TextCodec.class) @Nullable String right) {}

record Money(int cents) {}

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

final class LongCodec implements BinaryCodec<java.lang.Long> {
    @Override
    public void write(ByteStream out, java.lang.Long value) {}

    @Override
    public java.lang.Long read(ByteStream in) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long sizeOf(java.lang.Long value) {
        return 0;
    }
}

final class LongsCodec implements BinaryCodec<long[]> {
    @Override
    public void write(ByteStream out, long[] value) {}

    @Override
    public long[] read(ByteStream in) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long sizeOf(long[] value) {
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
