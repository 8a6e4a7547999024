package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.Hashtable;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Vector;
import java.util.concurrent.DelayQueue;

@BinaryRecord
public record Trade(
        Vector<String> names,
        Iterable<String> more,
        Hashtable<String, Integer> counts,
        PriorityQueue<String> jobs,
        DelayQueue<?> index,
        Map.Entry<String, Integer> entry) {}
