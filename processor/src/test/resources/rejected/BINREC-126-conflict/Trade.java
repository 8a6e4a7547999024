package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import java.util.List;
import java.util.Map;

@BinaryRecord
final class Trade {
    @FieldId(1)
    private final long id;
    private final int level;

    Trade(@FieldId(2) long id, @Default("2") int level) {
        this.id = id;
        this.level = level;
    }

    @FieldId(1)
    long id() {
        return id;
    }

    @Default
    int level() {
        return level;
    }
}

@BinaryRecord
record Codecs(
        @Using(OneCodec.class) String whole,
        Map<@Using(OneCodec.class) String, List<@Using(OneCodec.class) String>> inside,
        @Using(OneCodec.class) String same,
        List<@Using(OneCodec.class) String> alike) {
    @Override
    public @Using(OtherCodec.class) String whole() {
        return whole;
    }

    @Override
    public Map<@Using(OneCodec.class) String, List<@Using(OtherCodec.class) String>> inside() {
        return inside;
    }

    @Override
    public @Using(OneCodec.class) String same() {
        return same;
    }

    @Override
    public List<@Using(OneCodec.class) String> alike() {
        return alike;
    }
}

abstract class OneCodec implements BinaryCodec<String> {
    static final OneCodec INSTANCE = null;
}

abstract class OtherCodec implements BinaryCodec<String> {
    static final OtherCodec INSTANCE = null;
}
