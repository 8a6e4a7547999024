package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.io.Serializable;
import java.util.SortedMap;
import java.util.SortedSet;

@BinaryRecord
public record Index<K, C extends Comparable<C>, I extends Serializable & Comparable<I>>(
        SortedSet<K> keys, SortedMap<K, String> names, SortedSet<C> right, SortedSet<I> rightToo) {}
