package io.github.binrec.processor.analysis;

import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What to use instead of a type that has no encoding. */
final class Remedies {
    private static final String AS_LIST = "Use List.";
    private static final String AS_SET = "Use Set; it is read back in its order.";
    private static final String AS_MAP = "Use Map; it is read back in its order.";
    private static final String AS_INSTANT = "Use java.time.Instant.";
    private static final String CLOSED =
            "The types of the values must be known: use a sealed interface of records with @BinaryRecord.";

    private static final Map<String, String> OF_JDK = Map.ofEntries(
            Map.entry("java.util.Date", AS_INSTANT),
            Map.entry("java.util.Calendar", AS_INSTANT),
            Map.entry("java.sql.Timestamp", AS_INSTANT),
            Map.entry("java.sql.Date", "Use java.time.LocalDate."),
            Map.entry("java.sql.Time", "Use java.time.LocalTime."),
            Map.entry(
                    "java.lang.Iterable", "Use Collection: an Iterable need not have an end, and may work only once."),
            Map.entry("java.util.Vector", AS_LIST),
            Map.entry("java.util.Stack", "Use Deque."),
            Map.entry("java.util.AbstractList", AS_LIST),
            Map.entry(
                    "java.util.PriorityQueue",
                    "Use Queue; it is read back in the order of its iterator, as an ArrayDeque."),
            Map.entry("java.util.concurrent.CopyOnWriteArrayList", AS_LIST),
            Map.entry("java.util.concurrent.CopyOnWriteArraySet", AS_SET),
            Map.entry("java.util.concurrent.ConcurrentSkipListSet", "Use SortedSet."),
            Map.entry("java.util.concurrent.ConcurrentSkipListMap", "Use SortedMap."),
            Map.entry("java.util.IdentityHashMap", "Use Map: identity does not travel."),
            Map.entry("java.util.WeakHashMap", AS_MAP),
            Map.entry("java.util.stream.Stream", AS_LIST),
            Map.entry("java.util.Hashtable", AS_MAP),
            Map.entry("java.util.Properties", "Use Map<String, String>."),
            Map.entry("java.util.Map.Entry", "Use a record of two components."),
            Map.entry("java.util.TimeZone", "Use java.time.ZoneId."),
            Map.entry("java.nio.CharBuffer", "Use String or char[]."),
            Map.entry("java.nio.IntBuffer", "Use int[]."),
            Map.entry("java.nio.LongBuffer", "Use long[]."),
            Map.entry("java.net.InetSocketAddress", "Use a record of an InetAddress and an int for the port."),
            Map.entry("java.util.regex.Matcher", "Use Pattern and String."),
            Map.entry(
                    "java.util.concurrent.atomic.AtomicReference",
                    "Use the type that it holds; @Nullable if it can be empty."),
            Map.entry("java.util.concurrent.atomic.LongAdder", "Use AtomicLong, or long."),
            Map.entry("java.io.InputStream", "Use byte[]."),
            Map.entry("java.lang.CharSequence", "Use String."),
            Map.entry("java.lang.StringBuffer", "Use StringBuilder, or String."),
            Map.entry("java.io.File", "Use java.nio.file.Path."),
            Map.entry(
                    "java.lang.Class",
                    "Use a String for its name; loading classes that bytes name is how programs are broken into."),
            Map.entry("java.lang.Object", CLOSED),
            Map.entry("java.lang.Number", "Use the exact type, or java.math.BigDecimal."),
            Map.entry("java.lang.Comparable", CLOSED),
            Map.entry("java.io.Serializable", CLOSED),
            Map.entry("java.lang.Record", CLOSED),
            Map.entry("java.lang.Enum", "Use the enum itself."),
            Map.entry("java.lang.Void", "Remove it: it has no value but null."),
            Map.entry(
                    "java.lang.Throwable",
                    "Use a String, or a record of what matters of it: stack traces do not travel."),
            Map.entry(
                    "java.lang.Exception",
                    "Use a String, or a record of what matters of it: stack traces do not travel."));

    private Remedies() {}

    static String forType(TypeElement type, TypeNames names) {
        String ofJdk = OF_JDK.get(type.getQualifiedName().toString());
        if (ofJdk != null) {
            return ofJdk;
        }
        if (Compilation.packageOf(type).startsWith("java")) {
            return "Use a type that Binrec knows, or a record with @BinaryRecord that says what of it to keep.";
        }
        return forOwnType(type.getKind(), names.of(type), type.getModifiers().contains(Modifier.SEALED));
    }

    private static String forOwnType(ElementKind kind, String name, boolean sealed) {
        if (kind == ElementKind.INTERFACE) {
            return "Make " + name + " a sealed interface of records and annotate it with @BinaryRecord.";
        }
        if (kind == ElementKind.ENUM) {
            return "Give " + name + " a constant.";
        }
        return sealed
                ? "Make " + name + " a sealed interface of records and annotate it with @BinaryRecord."
                : "Make " + name + " a record and annotate it with @BinaryRecord, or convert to one.";
    }
}
