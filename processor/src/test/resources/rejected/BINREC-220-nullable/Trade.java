package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Trade(Pair<@Nullable String, Integer> pair, List<Pair<Integer, @Nullable Pair<String, String>>> pairs) {}

@BinaryRecord
record Pair<A, B>(A first, @Nullable B second) {}
