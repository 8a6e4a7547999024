package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One error for each component; the lists in a sorted set are wrong twice. */
@BinaryRecord
record Links(
        TreeSet<URL> sorted,
        TreeMap<Pattern, String> keys,
        Set<Map<URL, String>> keysInSet,
        Set<Map<String, URL>> valuesInSet,
        Set<Set<URL>> setsInSet,
        Set<Map<int[], String>> arraysInSet,
        TreeSet<List<URL>> lists,
        Set<@Using(WrittenCodec.class) Map<URL, String>> written) {}

abstract class WrittenCodec implements BinaryCodec<Map<URL, String>> {
    static final WrittenCodec INSTANCE = null;
}
