package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.List;

@BinaryRecord
@Reserved(id = 2, type = "List<Money>", using = MoneyCodec.class)
@Reserved(id = 3, type = "List<String>", using = MoneyCodec.class)
@Reserved(id = 4, type = "Money", using = Money.class)
@Reserved(id = 5, type = "Money", using = {MoneyCodec.class, OpenCodec.class})
public record Trade(@FieldId(1) long id) {}

final class Money {}

abstract class Nothing<T> implements BinaryCodec<T> {
    @Override
    public void write(ByteStream out, T value) throws IOException {}

    @Override
    public T read(ByteStream in) throws IOException {
        throw new IOException();
    }

    @Override
    public long sizeOf(T value) {
        return 0;
    }
}

final class MoneyCodec extends Nothing<Money> {}

final class OpenCodec<T> extends Nothing<T> {}
