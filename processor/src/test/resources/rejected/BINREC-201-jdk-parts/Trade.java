package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.nio.Buffer;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.ShortBuffer;
import java.util.concurrent.atomic.AtomicMarkableReference;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;

@BinaryRecord
public record Trade(
        LongAdder sum,
        DoubleAdder average,
        DoubleBuffer doubles,
        FloatBuffer floats,
        ShortBuffer shorts,
        Buffer buffer,
        CharBuffer chars,
        java.util.regex.Matcher matcher,
        java.net.URLConnection connection,
        java.net.NetworkInterface network,
        java.sql.Time time,
        java.time.chrono.ChronoLocalDateTime<?> dateTime,
        java.time.chrono.ChronoPeriod period,
        java.time.temporal.TemporalAmount amount,
        java.time.temporal.TemporalUnit unit,
        java.time.temporal.TemporalField field,
        Enum<Thread.State> constant,
        AtomicMarkableReference<java.util.Date> marked) {}
