package user.api;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.Varint;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicMarkableReference;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.AtomicStampedReference;
import java.util.regex.Pattern;

/** Values of the JDK. */
public final class JdkValues {
    private JdkValues() {}

    /**
     * Points in time and spans of it.
     *
     * @param a an instant
     * @param b a duration
     * @param c a date
     * @param d a time
     * @param e both
     * @param f an offset
     * @param g with an offset
     * @param h a time with an offset
     * @param i a year
     * @param j a month of a year
     * @param k a day of any year
     * @param l a period
     * @param m a day of the week
     * @param n a month
     * @param o a zone
     * @param p with a zone
     */
    @BinaryRecord
    public record Times(
            Instant a,
            @Default("PT1S") Duration b,
            LocalDate c,
            LocalTime d,
            @Nullable LocalDateTime e,
            ZoneOffset f,
            OffsetDateTime g,
            OffsetTime h,
            Year i,
            YearMonth j,
            MonthDay k,
            Period l,
            DayOfWeek m,
            Optional<Month> n,
            ZoneId o,
            ZonedDateTime p) {}

    /**
     * Others.
     *
     * @param a a number
     * @param b with a scale
     * @param c an id
     * @param d a name
     * @param e a place
     * @param f a file
     * @param g a language
     * @param h a currency
     * @param i a charset
     * @param j a pattern
     * @param k an address
     * @param l of 4 bytes
     * @param m of 16 bytes
     * @param n a variable
     * @param o a longer one
     * @param p a flag
     * @param q text
     * @param r bytes
     * @param s perhaps a number
     * @param t perhaps a longer one
     * @param u perhaps one with a fraction
     */
    @BinaryRecord
    public record Others(
            BigInteger a,
            @Default("0.50") BigDecimal b,
            UUID c,
            URI d,
            URL e,
            Path f,
            Locale g,
            @Nullable Currency h,
            Charset i,
            Pattern j,
            InetAddress k,
            Inet4Address l,
            Inet6Address m,
            AtomicInteger n,
            AtomicLong o,
            AtomicBoolean p,
            StringBuilder q,
            ByteBuffer r,
            OptionalInt s,
            OptionalLong t,
            OptionalDouble u) {}

    /**
     * Variables that several threads may change.
     *
     * @param a one
     * @param b perhaps none
     * @param c some
     * @param d perhaps some
     * @param e numbers
     * @param f longer ones
     * @param g one with a mark
     * @param h one with a stamp
     * @param i a number
     * @param j perhaps one
     */
    @BinaryRecord
    public record Atomics(
            AtomicReference<String> a,
            AtomicReference<@Nullable Currency> b,
            AtomicReferenceArray<List<String>> c,
            @Nullable AtomicReferenceArray<@Nullable UUID> d,
            AtomicIntegerArray e,
            @Varint AtomicLongArray f,
            AtomicMarkableReference<DayOfWeek> g,
            AtomicStampedReference<@Nullable AtomicReference<int[]>> h,
            @Varint AtomicInteger i,
            Optional<AtomicReference<@Varint Integer>> j) {}

    static Atomics atomics() {
        AtomicReferenceArray<List<String>> some = new AtomicReferenceArray<>(1);
        some.set(0, List.of("s"));
        return new Atomics(
                new AtomicReference<>("a"), new AtomicReference<>(), some,
                new AtomicReferenceArray<>(new UUID[] {null, new UUID(1, 2)}), new AtomicIntegerArray(2),
                new AtomicLongArray(new long[] {-1}), new AtomicMarkableReference<>(DayOfWeek.MONDAY, true),
                new AtomicStampedReference<>(new AtomicReference<>(new int[] {3}), 4), new AtomicInteger(5),
                Optional.of(new AtomicReference<>(6)));
    }

    static Times times() {
        LocalDateTime noon = LocalDateTime.of(2024, 2, 29, 12, 0);
        ZoneOffset one = ZoneOffset.ofHours(1);
        return new Times(
                Instant.EPOCH, Duration.ZERO, noon.toLocalDate(), LocalTime.NOON, noon, one, noon.atOffset(one),
                LocalTime.NOON.atOffset(one), Year.of(2024), YearMonth.of(2024, 2), MonthDay.of(2, 29), Period.ofDays(1),
                DayOfWeek.MONDAY, Optional.of(Month.MAY), ZoneId.of("Europe/Rome"), noon.atZone(ZoneId.of("Europe/Paris")));
    }

    static Others others() throws java.io.IOException {
        return new Others(
                BigInteger.TEN, BigDecimal.ONE, new UUID(1, 2), URI.create("a:b"), URI.create("http://x/y").toURL(),
                Path.of("a", "b"), Locale.ROOT, null, StandardCharsets.UTF_8, Pattern.compile("a+"),
                InetAddress.getByAddress(new byte[4]), (Inet4Address) InetAddress.getByAddress(new byte[4]),
                (Inet6Address) InetAddress.getByAddress(new byte[16]), new AtomicInteger(1), new AtomicLong(2),
                new AtomicBoolean(true), new StringBuilder("sb"), ByteBuffer.wrap(new byte[] {1, 2}), OptionalInt.of(3),
                OptionalLong.empty(), OptionalDouble.of(0.5));
    }
}
