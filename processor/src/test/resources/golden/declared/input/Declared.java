package golden;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Varint;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedList;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Declared(
        LinkedList<@Nullable String> links,
        Deque<@Varint Long> ends,
        SortedSet<String> sorted,
        EnumSet<Side> sides,
        SortedMap<Integer, @Nullable String> byNumber,
        EnumMap<Side, byte[]> bySide,
        ConcurrentHashMap<String, Side> shared,
        BitSet bits) {
    public enum Side {
        BUY,
        SELL
    }
}
