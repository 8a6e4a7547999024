package io.github.binrec.processor.analysis.remedy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What to use instead of a type of the JDK that has no encoding, by name. */
public final class JdkRemedies {
    private static final Map<String, String> BY_NAME = new HashMap<>();

    /** What nearly every class implements or extends: it says nothing of what to use. */
    private static final Set<String> GENERAL = Set.of(
            "java.lang.Object",
            "java.lang.Comparable",
            "java.lang.Cloneable",
            "java.lang.AutoCloseable",
            "java.lang.Iterable",
            "java.lang.Record",
            "java.lang.Enum",
            "java.io.Serializable",
            "java.io.Closeable");

    static {
        collections();
        queues();
        maps();
        numbers();
        texts();
        times();
        open();
        running();
        streams();
    }

    private JdkRemedies() {}

    public static Optional<String> of(String qualifiedName) {
        String known = BY_NAME.get(qualifiedName);
        return known == null && qualifiedName.startsWith("java.util.function.")
                ? of("java.lang.Runnable")
                : Optional.ofNullable(known);
    }

    /** Whether the remedy for it is none for what extends it. */
    static boolean saysLittle(String qualifiedName) {
        return GENERAL.contains(qualifiedName);
    }

    private static void use(String remedy, String... types) {
        for (String type : types) {
            BY_NAME.put(type, remedy);
        }
    }

    private static void collections() {
        use(
                "Use List.",
                "java.util.Vector",
                "java.util.AbstractList",
                "java.util.AbstractSequentialList",
                "java.util.concurrent.CopyOnWriteArrayList",
                "java.util.stream.Stream");
        use(
                "Use List: it can be gone through once only.",
                "java.util.Iterator",
                "java.util.Enumeration",
                "java.util.Spliterator");
        use("Use List; it is read back in its order.", "java.util.SequencedCollection");
        use("Use Collection.", "java.util.AbstractCollection");
        use("Use Collection: an Iterable need not have an end, and may work only once.", "java.lang.Iterable");
        use(
                "Use Set; it is read back in its order.",
                "java.util.AbstractSet",
                "java.util.SequencedSet",
                "java.util.concurrent.CopyOnWriteArraySet");
    }

    private static void queues() {
        use("Use Deque.", "java.util.Stack");
        use("Use Queue; it is read back in the order of its iterator, as an ArrayDeque.", "java.util.PriorityQueue");
        use(
                "Use Queue; it is read back as an ArrayDeque.",
                "java.util.AbstractQueue",
                "java.util.concurrent.BlockingQueue");
        use(
                "Use Deque; it is read back as an ArrayDeque.",
                "java.util.concurrent.BlockingDeque",
                "java.util.concurrent.LinkedBlockingDeque");
    }

    private static void maps() {
        use(
                "Use Map; it is read back in its order.",
                "java.util.AbstractMap",
                "java.util.SequencedMap",
                "java.util.WeakHashMap",
                "java.util.Hashtable",
                "java.util.Dictionary");
        use("Use Map: identity does not travel.", "java.util.IdentityHashMap");
        use("Use Map<String, String>.", "java.util.Properties");
        use("Use a record of two components.", "java.util.Map.Entry");
    }

    private static void numbers() {
        use("Use the exact type, or java.math.BigDecimal.", "java.lang.Number");
        use(
                "Use AtomicLong, or long.",
                "java.util.concurrent.atomic.LongAdder",
                "java.util.concurrent.atomic.LongAccumulator");
        use("Use double.", "java.util.concurrent.atomic.DoubleAdder", "java.util.concurrent.atomic.DoubleAccumulator");
        use("Use int[].", "java.util.stream.IntStream", "java.nio.IntBuffer");
        use("Use long[].", "java.util.stream.LongStream", "java.nio.LongBuffer");
        use("Use double[].", "java.util.stream.DoubleStream", "java.nio.DoubleBuffer");
        use("Use float[].", "java.nio.FloatBuffer");
        use("Use short[].", "java.nio.ShortBuffer");
        use("Use ByteBuffer, or byte[].", "java.nio.Buffer", "java.nio.MappedByteBuffer");
        use(
                "Use a record of the numbers in it.",
                "java.util.IntSummaryStatistics",
                "java.util.LongSummaryStatistics",
                "java.util.DoubleSummaryStatistics",
                "java.math.MathContext");
        use("Use a long for the seed.", "java.util.Random", "java.util.random.RandomGenerator");
    }

    private static void texts() {
        use("Use String.", "java.lang.CharSequence", "java.util.StringJoiner", "java.sql.Clob", "java.sql.RowId");
        use("Use String or char[].", "java.nio.CharBuffer");
        use("Use StringBuilder, or String.", "java.lang.StringBuffer");
        use("Use Pattern and String.", "java.util.regex.Matcher");
        use("Use a String for its pattern.", "java.text.Format", "java.time.format.DateTimeFormatter");
        use("Use java.nio.file.Path.", "java.io.File", "java.io.RandomAccessFile");
        use(
                "Use a record of an InetAddress and an int for the port.",
                "java.net.InetSocketAddress",
                "java.net.SocketAddress");
        use("Use java.net.URI.", "java.net.URLConnection");
        use("Use a String for its name.", "java.net.NetworkInterface", "java.lang.Module", "java.lang.Package");
    }

    private static void times() {
        use("Use java.time.Instant.", "java.util.Date", "java.util.Calendar", "java.sql.Timestamp", "java.time.Clock");
        use("Use java.time.LocalDate.", "java.sql.Date", "java.time.chrono.ChronoLocalDate");
        use("Use java.time.LocalTime.", "java.sql.Time");
        use("Use java.time.LocalDateTime.", "java.time.chrono.ChronoLocalDateTime");
        use("Use java.time.ZonedDateTime.", "java.time.chrono.ChronoZonedDateTime");
        use("Use java.time.Period.", "java.time.chrono.ChronoPeriod");
        use("Use java.time.Duration or java.time.Period.", "java.time.temporal.TemporalAmount");
        use(
                "Use the exact type, for example java.time.Instant or java.time.LocalDate.",
                "java.time.temporal.Temporal",
                "java.time.temporal.TemporalAccessor",
                "java.time.temporal.TemporalAdjuster");
        use("Use java.time.temporal.ChronoUnit, which is an enum.", "java.time.temporal.TemporalUnit");
        use("Use java.time.temporal.ChronoField, which is an enum.", "java.time.temporal.TemporalField");
        use("Use java.time.ZoneId.", "java.util.TimeZone", "java.time.zone.ZoneRules");
    }

    private static void open() {
        use(
                "The types of the values must be known: use a sealed interface of records with @BinaryRecord.",
                "java.lang.Object",
                "java.lang.Comparable",
                "java.lang.Cloneable",
                "java.io.Serializable",
                "java.io.Externalizable",
                "java.lang.Record");
        use("Use the enum itself.", "java.lang.Enum");
        use(
                "Use a String for its name; loading classes that bytes name is how programs are broken into.",
                "java.lang.Class",
                "java.lang.ClassLoader",
                "java.lang.reflect.AnnotatedElement",
                "java.lang.reflect.Type");
        use("Remove it: it has no value but null.", "java.lang.Void");
        use(
                "Use the type that it holds; @Nullable if it can be empty.",
                "java.lang.ThreadLocal",
                "java.lang.ref.Reference");
        use("Use an array or a List of what it holds.", "java.sql.Array");
        use(
                "Use a String, or a record of what matters of it: stack traces do not travel.",
                "java.lang.Throwable",
                "java.lang.StackTraceElement");
    }

    private static void running() {
        use(
                "Code does not travel: use an enum, or a sealed interface of records, that says what to do.",
                "java.lang.Runnable",
                "java.util.Comparator",
                "java.util.concurrent.Callable",
                "java.util.stream.Collector",
                "java.lang.invoke.MethodHandle",
                "java.lang.invoke.VarHandle");
        use(
                "It is part of a running program: use a record of what is to be kept of it.",
                "java.lang.Thread",
                "java.lang.ThreadGroup",
                "java.lang.Process",
                "java.lang.ProcessHandle",
                "java.util.Timer",
                "java.util.concurrent.Executor",
                "java.util.concurrent.CountDownLatch",
                "java.util.concurrent.Semaphore",
                "java.util.concurrent.locks.Lock",
                "java.util.concurrent.locks.ReadWriteLock",
                "java.net.Socket",
                "java.net.ServerSocket",
                "java.sql.Connection",
                "java.sql.ResultSet",
                "java.sql.Statement");
        use(
                "Use the type of its result.",
                "java.util.concurrent.Future",
                "java.util.concurrent.CompletionStage",
                "java.util.concurrent.CompletableFuture");
    }

    private static void streams() {
        use(
                "Use byte[].",
                "java.io.InputStream",
                "java.io.OutputStream",
                "java.nio.channels.Channel",
                "java.sql.Blob",
                "java.security.Key",
                "java.security.cert.Certificate",
                "java.security.MessageDigest");
        use("Use String.", "java.io.Reader", "java.io.Writer", "java.util.Scanner", "java.util.Formatter");
    }
}
