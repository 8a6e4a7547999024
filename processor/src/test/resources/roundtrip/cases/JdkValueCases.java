package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.Framing;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
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
import java.util.BitSet;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

public final class JdkValueCases implements Cases {
    @BinaryRecord(framing = Framing.PLAIN)
    record PlainCalendar(
            ZoneOffset a, OffsetDateTime b, OffsetTime c, Year d, YearMonth e, MonthDay f, Period g, DayOfWeek h, Month i) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainNamed(ZoneId a, ZonedDateTime b, Locale c, Charset d, Currency e) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainNet(URI a, URL b, InetAddress c, InetAddress d, Inet4Address e, Inet6Address f) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainContent(
            AtomicInteger a, AtomicLong b, AtomicBoolean c, StringBuilder d, ByteBuffer e, BitSet f, Path g, Pattern h) {}

    @BinaryRecord
    record Held(
            List<ZoneId> a, SortedMap<Year, Currency> b, Optional<Locale> c, @Nullable AtomicLong d,
            Map<URI, @Nullable Path> e, Set<InetAddress> f) {}

    @BinaryRecord
    record Defaults(
            @Default("Europe/Berlin") ZoneId a, @Default("EUR") Currency b, @Default("--02-29") MonthDay c,
            @Default("[a-z]+") Pattern d, @Default BitSet e, @Default AtomicInteger f, @Default("7") AtomicLong g,
            @Default("de-CH") Locale h, @Default("UTF-8") Charset i, @Default("a/b") Path j, @Default ZoneOffset k,
            @Default("true") AtomicBoolean l, @Default ByteBuffer m, @Default("x") StringBuilder n, @Default Period o,
            @Default("2024-02-29T12:30:00+01:00[Europe/Berlin]") ZonedDateTime p, @Default("mailto:a@b") URI q) {}

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Inet6Address mapped() {
        byte[] bytes = new byte[16];
        bytes[10] = -1;
        bytes[11] = -1;
        bytes[15] = 1;
        try {
            return Inet6Address.getByAddress(null, bytes, -1);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ByteBuffer part(byte... bytes) {
        ByteBuffer buffer = ByteBuffer.allocateDirect(bytes.length + 2).position(1).put(bytes);
        return buffer.flip().position(1);
    }

    @Override
    public List<Case<?>> cases() {
        LocalDateTime noon = LocalDateTime.of(2024, 2, 29, 12, 0);
        String noonHex = "e8070000 02 1d 0080a7484a270000";
        BitSet bits = new BitSet();
        bits.set(0);
        bits.set(9);
        return List.of(
                new Case<>(JdkValueCases_PlainCalendarCodec.INSTANCE,
                        new PlainCalendar(
                                ZoneOffset.ofHoursMinutes(-3, -30), OffsetDateTime.of(noon, ZoneOffset.ofHours(1)),
                                OffsetTime.of(0, 0, 0, 1, ZoneOffset.UTC), Year.of(-1), YearMonth.of(2024, 12),
                                MonthDay.of(2, 29), Period.of(1, -2, 3), DayOfWeek.SUNDAY, Month.JANUARY),
                        "c8ceffff" + noonHex + "100e0000" + "0100000000000000 00000000" + "ffffffff"
                                + "e8070000 0c" + "02 1d" + "01000000 feffffff 03000000" + "06 00"),
                new Case<>(JdkValueCases_PlainNamedCodec.INSTANCE,
                        new PlainNamed(
                                ZoneId.of("Asia/Tokyo"), ZonedDateTime.of(noon, ZoneId.of("+01:00")),
                                Locale.forLanguageTag("zh-Hant-TW"), StandardCharsets.UTF_8, Currency.getInstance("CHF")),
                        "14 417369612f546f6b796f" + noonHex + "100e0000 0c 2b30313a3030"
                                + "14 7a682d48616e742d5457  0a 5554462d38  434846"),
                new Case<>(JdkValueCases_PlainNamedCodec.INSTANCE,
                        new PlainNamed(
                                ZoneOffset.UTC, ZonedDateTime.of(noon, ZoneId.of("Europe/Paris")), Locale.ROOT,
                                StandardCharsets.ISO_8859_1, Currency.getInstance("JPY")),
                        "02 5a" + noonHex + "100e0000 18 4575726f70652f5061726973"
                                + "06 756e64  14 49534f2d383835392d31  4a5059"),
                new Case<>(JdkValueCases_PlainNetCodec.INSTANCE,
                        new PlainNet(
                                URI.create("a:b"), url("http://x/"), address("1.2.3.4"), address("::1"),
                                (Inet4Address) address("127.0.0.1"), mapped()),
                        "06 613a62  12 687474703a2f2f782f  04 01020304  10 00000000000000000000000000000001"
                                + "7f000001  00000000000000000000ffff00000001"),
                new Case<>(JdkValueCases_PlainContentCodec.INSTANCE,
                        new PlainContent(
                                new AtomicInteger(1), new AtomicLong(-1), new AtomicBoolean(true),
                                new StringBuilder("ab"), part((byte) 1, (byte) 2), bits, Path.of("a", "b"),
                                Pattern.compile("[a-z]+", Pattern.CASE_INSENSITIVE)),
                        "01000000 ffffffffffffffff 01  04 6162  02 0102  02 0102  06 612f62  02 0c 5b612d7a5d2b"),
                new Case<>(JdkValueCases_PlainContentCodec.INSTANCE,
                        new PlainContent(
                                new AtomicInteger(), new AtomicLong(), new AtomicBoolean(), new StringBuilder(), part(),
                                new BitSet(), Path.of(""), Pattern.compile("")),
                        "00000000 0000000000000000 00  00  00  00  00  00 00"),
                new Case<>(JdkValueCases_HeldCodec.INSTANCE,
                        new Held(
                                List.of(ZoneId.of("Z")), new TreeMap<>(Map.of(Year.of(1), Currency.getInstance("EUR"))),
                                Optional.of(Locale.GERMAN), null, Map.of(URI.create("a"), Path.of("b")),
                                Set.of(address("1.2.3.4"))),
                        "1b 37  01 02 5a  01 01000000 455552  04 6465  01 01 0261 0262  01 04 01020304"),
                new Case<>(JdkValueCases_DefaultsCodec.INSTANCE,
                        new Defaults(
                                ZoneOffset.UTC, Currency.getInstance("EUR"), MonthDay.of(1, 1), Pattern.compile("a"),
                                new BitSet(), new AtomicInteger(), new AtomicLong(), Locale.ROOT, StandardCharsets.UTF_8,
                                Path.of("a"), ZoneOffset.UTC, new AtomicBoolean(), part(), new StringBuilder(), Period.ZERO,
                                ZonedDateTime.of(noon, ZoneOffset.UTC), URI.create("b")),
                        "4f ff ff 07  025a 455552 0101 00 0261 00 00000000 0000000000000000 06756e64 0a5554462d38 0261"
                                + "00000000 00 00 00 000000000000000000000000" + noonHex + "00000000 025a 0262"));
    }
}
