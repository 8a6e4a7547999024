package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.AbstractCollection;
import java.util.IdentityHashMap;
import java.util.Properties;
import java.util.Stack;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;

@BinaryRecord
public record Trade(
        CopyOnWriteArrayList<String> list,
        AbstractCollection<String> collection,
        CopyOnWriteArraySet<String> set,
        LinkedBlockingQueue<String> bounded,
        Stack<String> stack,
        IdentityHashMap<String, Long> byIdentity,
        PriorityBlockingQueue<Long> priorities,
        Properties properties) {}
