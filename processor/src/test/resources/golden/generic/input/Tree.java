package golden;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import java.util.Map;

@BinaryRecord
public record Tree<T extends Comparable<T>>(T value, List<Tree<T>> children, Pair<String, Map<String, T>> notes) {}
