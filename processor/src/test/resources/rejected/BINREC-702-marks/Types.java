package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Using;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import io.github.binrec.codec.BinaryCodec;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

class Types {
    record Money(long cents) {}

    abstract static class MoneyCodec implements BinaryCodec<Money> {}

    abstract static class InstantCodec implements BinaryCodec<Instant> {}

    @BinaryRecord
    record Nulls(
            @Using(MoneyCodec.class) @Nullable List<@Nullable Money> list,
            @Using(MoneyCodec.class) Map<@Utf8 String, @Nullable Money> map,
            @Using(MoneyCodec.class) Map<List<@Varint Long>, Optional<Money>> inside,
            @Using(MoneyCodec.class) Map<@Using(InstantCodec.class) Instant, Money> both,
            @Using(MoneyCodec.class) List<@Nullable Money @Nullable []> @Nullable [] arrays,
            @Using(InstantCodec.class) List<@Nullable Instant> times) {}
}
