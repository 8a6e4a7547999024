package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.Hashtable;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Vector;
import java.util.concurrent.ConcurrentSkipListMap;

@BinaryRecord
public record Trade(
        Vector<String> names,
        Iterable<String> more,
        Hashtable<String, Integer> counts,
        PriorityQueue<String> jobs,
        ConcurrentSkipListMap<String, String> index,
        Map.Entry<String, Integer> entry) {}
