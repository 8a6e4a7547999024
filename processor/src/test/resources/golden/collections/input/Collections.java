package golden;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Varint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Collections(
        List<String> names,
        Set<Long> numbers,
        Map<String, @Nullable List<@Varint Integer>> byName,
        List<@Nullable String> gaps,
        List<Optional<String>> maybe,
        @Nullable List<byte[]> blocks) {}
