package cases;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import library.Gem;

public class GemCodec implements BinaryCodec<Gem> {
    @Override
    public void write(ByteStream out, Gem value) {}

    @Override
    public Gem read(ByteStream in) throws IOException {
        throw new IOException();
    }

    @Override
    public long sizeOf(Gem value) {
        return 0;
    }
}
