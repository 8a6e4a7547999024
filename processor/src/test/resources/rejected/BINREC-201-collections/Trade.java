package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;

@BinaryRecord
public record Trade(
        ArrayList<String> names,
        Collection<String> more,
        TreeMap<String, Integer> counts,
        HashSet<String> labels,
        Map.Entry<String, Integer> entry) {}
