package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;

@BinaryRecord
public record Row<T, E extends Enum<E>>(T[] cells, List<T[][]> table, EnumSet<E> flags, EnumMap<E, T> byFlag, List<T>[] right) {}
