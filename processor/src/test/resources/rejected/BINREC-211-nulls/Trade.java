package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Trade(
        ArrayDeque<@Nullable String> jobs,
        List<Queue<@Nullable String>> queues,
        SortedSet<@Nullable String> names,
        EnumSet<@Nullable Side> sides,
        TreeMap<@Nullable String, @Nullable String> sorted,
        EnumMap<@Nullable Side, @Nullable String> labels,
        ConcurrentHashMap<@Nullable String, String> keys,
        ConcurrentMap<String, @Nullable String> values,
        ConcurrentHashMap<@Nullable String, @Nullable String> both,
        ConcurrentSkipListMap<String, @Nullable String> sortedValues,
        ConcurrentLinkedQueue<@Nullable String> next,
        ConcurrentSkipListSet<@Nullable String> first,
        ConcurrentSkipListMap<@Nullable String, @Nullable String> index) {
    enum Side {
        BUY
    }
}
