package library;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;

public final class MoneyCodec implements BinaryCodec<Long> {
    @Override
    public void write(ByteStream out, Long value) throws IOException {
        out.writeLong(value);
    }

    @Override
    public Long read(ByteStream in) throws IOException {
        return in.readLong();
    }

    @Override
    public long sizeOf(Long value) {
        return 8;
    }
}
