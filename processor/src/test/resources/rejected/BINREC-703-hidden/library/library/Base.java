package library;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;

public abstract class Base implements BinaryCodec<String> {
    Base() {}

    @Override
    public void write(ByteStream out, String value) {}

    @Override
    public String read(ByteStream in) {
        return "";
    }

    @Override
    public long sizeOf(String value) {
        return 0;
    }
}
