package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.AbstractCollection;
import java.util.IdentityHashMap;
import java.util.Properties;
import java.util.Stack;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

@BinaryRecord
public record Trade(
        CopyOnWriteArrayList<String> list,
        AbstractCollection<String> collection,
        CopyOnWriteArraySet<String> set,
        ConcurrentSkipListSet<String> sorted,
        Stack<String> stack,
        IdentityHashMap<String, Long> byIdentity,
        ConcurrentNavigableMap<String, Long> navigable,
        Properties properties) {}
