package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

class Types {
    @BinaryRecord
    @UseCodecs(NamesCodec.class)
    static class Trade {
        private List<String> names = new ArrayList<>();

        Collection<String> getNames() {
            return names;
        }

        void setNames(List<String> names) {
            this.names = names;
        }
    }

    static final class NamesCodec implements BinaryCodec<List<String>> {
        @Override
        public void write(ByteStream out, List<String> value) throws IOException {
            out.writeLong(value.size());
        }

        @Override
        public List<String> read(ByteStream in) throws IOException {
            throw new IOException("no names");
        }

        @Override
        public long sizeOf(List<String> value) {
            return 8;
        }
    }
}
