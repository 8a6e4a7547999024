package fuzz;

import fuzz.ValueKinds.Point;
import fuzz.ValueKinds.Side;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Varint;
import io.github.binrec.processor.roundtrip.FuzzKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.Inet4Address;
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
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
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
import org.jspecify.annotations.Nullable;

/** Values of the JDK. */
final class JdkKinds {
    private JdkKinds() {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Times(
            Instant a, Duration b, LocalDate c, LocalTime d, LocalDateTime e, ZoneOffset f, OffsetDateTime g, OffsetTime h,
            Year i, YearMonth j, MonthDay k, Period l, DayOfWeek m, ZoneId n, ZonedDateTime o) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record JdkValues(
            UUID a, BigInteger b, BigDecimal c, URI d, URL e, Path f, Locale g, Currency h, Charset i, Pattern j, InetAddress k,
            Inet4Address l, AtomicInteger m, AtomicLong n, AtomicBoolean o, StringBuilder p, ByteBuffer q, BitSet r) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Atomics(
            AtomicReference<String> a, AtomicReference<@Nullable Point> b, AtomicReferenceArray<Side> c,
            AtomicReferenceArray<@Nullable String> d, AtomicIntegerArray e, @Varint AtomicLongArray f,
            AtomicMarkableReference<@Varint Integer> g, AtomicStampedReference<@Nullable List<String>> h,
            @Varint @Unsigned AtomicLong i) {}

    static List<FuzzKind<?>> kinds() {
        return List.of(
                new FuzzKind<>("times", JdkKinds_TimesCodec.INSTANCE, true, List.of(times())),
                new FuzzKind<>("jdk", JdkKinds_JdkValuesCodec.INSTANCE, true, List.of(jdkValues())),
                new FuzzKind<>("atomic", JdkKinds_AtomicsCodec.INSTANCE, true, List.of(atomics())));
    }

    private static Times times() {
        LocalDateTime noon = LocalDateTime.of(2024, 2, 29, 12, 0);
        return new Times(Instant.EPOCH, Duration.ofMillis(-1), LocalDate.of(2024, 2, 29), LocalTime.NOON, noon, ZoneOffset.UTC,
                noon.atOffset(ZoneOffset.ofHours(1)), LocalTime.NOON.atOffset(ZoneOffset.ofHours(-1)), Year.of(-1),
                YearMonth.of(2024, 12), MonthDay.of(2, 29), Period.of(1, -2, 3), DayOfWeek.SUNDAY, ZoneId.of("Europe/Rome"),
                noon.atZone(ZoneId.of("Europe/Paris")));
    }

    private static Atomics atomics() {
        return new Atomics(new AtomicReference<>("a"), new AtomicReference<>(), new AtomicReferenceArray<>(new Side[] {Side.SELL}),
                new AtomicReferenceArray<>(new String[] {"b", null}), new AtomicIntegerArray(new int[] {1, -1}),
                new AtomicLongArray(new long[] {-1, 300}), new AtomicMarkableReference<>(7, true),
                new AtomicStampedReference<>(List.of("c"), -1), new AtomicLong(300));
    }

    private static JdkValues jdkValues() {
        try {
            BitSet bits = new BitSet();
            bits.set(9);
            return new JdkValues(new UUID(1, 2), BigInteger.valueOf(-129), new BigDecimal("2.50"), URI.create("a:b?c#d"),
                    URI.create("http://x:1/p").toURL(), Path.of("a", "b"), Locale.forLanguageTag("de-CH"),
                    Currency.getInstance("EUR"), StandardCharsets.UTF_8, Pattern.compile("a+(b|[c-e])", Pattern.CASE_INSENSITIVE),
                    InetAddress.getByAddress(new byte[16]), (Inet4Address) InetAddress.getByAddress(new byte[4]),
                    new AtomicInteger(1), new AtomicLong(-1), new AtomicBoolean(true), new StringBuilder("sb"),
                    ByteBuffer.wrap(new byte[] {1, 2}), bits);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
