package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.GregorianCalendar;
import java.util.IntSummaryStatistics;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@BinaryRecord
public record Trade<T>(
        BlockingQueue<String> jobs,
        LinkedBlockingQueue<T> others,
        LinkedBlockingDeque<T[]> both,
        ConcurrentMap<String, ? extends List<T>> counts,
        Iterator<T> iterator,
        ListIterator<Map<T, Long>> listIterator,
        Enumeration<String> enumeration,
        Stream<T> stream,
        IntStream numbers,
        AtomicReference<? extends T> any,
        AtomicReferenceArray<IntStream> streams,
        ThreadLocal<T> local,
        IntSummaryStatistics statistics,
        Random random,
        GregorianCalendar calendar,
        java.time.chrono.ChronoLocalDate date,
        java.time.chrono.JapaneseDate japaneseDate,
        java.time.chrono.ChronoZonedDateTime<?> zoned,
        java.time.temporal.Temporal temporal,
        java.time.Clock clock,
        java.time.format.DateTimeFormatter formatter,
        java.text.SimpleDateFormat format,
        IllegalStateException failure,
        StackTraceElement element,
        Class<? extends T> type,
        java.lang.reflect.Method method,
        Thread thread,
        Thread.State state,
        java.io.FileInputStream input,
        java.io.BufferedReader reader,
        java.nio.channels.FileChannel channel,
        java.security.PublicKey key,
        CompletableFuture<T> result,
        java.lang.ref.WeakReference<ArrayList<T>> reference,
        java.util.logging.Level level) {}
