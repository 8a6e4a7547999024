package golden;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Tree(String at, List<Tree> in, @Nullable Tree out) {}
