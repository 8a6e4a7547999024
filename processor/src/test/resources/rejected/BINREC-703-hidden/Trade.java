package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import library.ArgumentCodec;
import library.FarCodec;
import library.HiddenCodec;

@BinaryRecord
record Trade(
        @Using(FarCodec.class) String far,
        @Using(ArgumentCodec.class) String argument,
        @Using(NearCodec.class) String near) {}

/** Javac says it all: there is such a class. */
@BinaryRecord
record Secret(@Using(HiddenCodec.class) String note, @Using(library.HiddenCodec.class) String qualified) {}

final class NearCodec implements BinaryCodec<String> {
    private NearCodec() {}

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
