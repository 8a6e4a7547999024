package fuzz;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.annotations.Tag;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.Codecs;
import io.github.binrec.codec.Varints;
import io.github.binrec.processor.roundtrip.FuzzKind;
import io.github.binrec.stream.ByteStream;
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
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

/** A type for each kind of field, with values to begin with. */
public final class Kinds {
    private Kinds() {}

    public enum Side { BUY, SELL }

    public enum Level { @Tag(1) LOW, @Tag(300) HIGH }

    @BinaryRecord(framing = Framing.PLAIN)
    record Point(int x, @Varint int y) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Scalars(
            boolean a, byte b, short c, char d, int e, long f, float g, double h, Integer i, @Nullable Double j,
            @Varint short k, @Varint int l, @Varint long m, @Varint @Unsigned short n, @Varint @Unsigned int o,
            @Varint @Unsigned long p, Side q, Level r, OptionalInt s, Optional<Boolean> t, @Nullable Boolean u) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Strings(String a, @Utf8 String b, @Nullable String c, Optional<@Utf8 String> d, List<@Utf8 String> e) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Collections(
            List<String> a, LinkedList<@Nullable Point> b, Set<@Varint Long> c, ArrayDeque<Boolean> d,
            List<Optional<Side>> e, List<List<@Nullable Integer>> f, Set<Point> g) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Maps(
            Map<String, Integer> a, LinkedHashMap<@Nullable Side, @Nullable String> b,
            Map<Point, Map<Long, List<String>>> c, Map<List<Byte>, Optional<Point>> d) {}

    /** What is read sorted need not be in the order of the bytes. */
    @BinaryRecord
    record Sorted(
            TreeSet<String> a, TreeMap<@Varint Integer, String> b, EnumSet<Side> c, EnumMap<Level, @Nullable Long> d,
            TreeSet<BigDecimal> e) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Arrays1(
            byte[] a, boolean[] b, short[] c, char[] d, int[] e, long[] f, float[] g, double[] h, String[] i,
            @Nullable Side[] j, int[][] k, Point @Nullable [] l) {}

    @BinaryRecord
    sealed interface Shape permits Circle, Square, Group, Level3 {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Circle(double radius) implements Shape {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Square(Side side, boolean filled) implements Shape {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Group(List<Shape> members) implements Shape {}

    sealed interface Level3 extends Shape permits Dot, Line {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Dot() implements Level3 {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Line(Point from, @Nullable Point to) implements Level3 {}

    @BinaryRecord
    sealed interface Event permits Started, Stopped, UnknownEvent {}

    public enum Mode { ON, OFF, @Fallback OTHER }

    @BinaryRecord
    record Started(int at, @Nullable String by, Mode mode) implements Event {}

    @BinaryRecord
    record Stopped(Event last) implements Event {}

    @Fallback
    record UnknownEvent(int tag, byte[] body) implements Event {}

    @BinaryRecord
    record Tree(String name, @Nullable Tree left, List<Tree> rest, Map<Side, Tree> bySide) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Leg(String name, @Varint int quantity) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Pair<A, B>(A first, @Nullable B second) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Deal(
            Pair<String, Leg> leg, List<Pair<@Varint Integer, @Utf8 String>> notes,
            Pair<Pair<Boolean, Side>, Map<Side, Leg>> nested) {}

    @BinaryRecord
    sealed interface Result<T> permits Ok, Failed, Several, UnknownResult {}

    @BinaryRecord
    record Ok<V>(V value) implements Result<V> {}

    @BinaryRecord
    record Failed(String reason) implements Result<Integer> {}

    @BinaryRecord
    record Several<T>(Map<String, Result<T>> all) implements Result<T> {}

    @Fallback
    record UnknownResult<T>(int tag, byte[] body) implements Result<T> {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Node<T>(T value, List<Node<T>> children, @Nullable Forest<T> others) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Forest<T>(Map<T, Node<T>> byValue) {}

    /** A type that one does not own. */
    record Money(int cents, String currency) {}

    static final class MoneyCodec implements BinaryCodec<Money> {
        @Override
        public void write(ByteStream out, Money value) throws IOException {
            out.writeZigZagInt(value.cents());
            for (int i = 0; i < 3; i++) {
                out.writeByte(value.currency().charAt(i));
            }
        }

        @Override
        public Money read(ByteStream in) throws IOException {
            int cents = in.readZigZagInt();
            char[] letters = new char[3];
            for (int i = 0; i < 3; i++) {
                letters[i] = (char) in.readUnsignedByte();
                if (letters[i] < 'A' || letters[i] > 'Z') {
                    throw new IllegalArgumentException("no letter");
                }
            }
            return new Money(cents, new String(letters));
        }

        @Override
        public long sizeOf(Money value) {
            return Varints.sizeOfZigZag(value.cents()) + 3;
        }
    }

    /** A generic type that one does not own. */
    record Range<E>(E from, E to) {}

    static final class RangeCodec<E> implements BinaryCodec<Range<E>> {
        private final BinaryCodec<E> ends;

        RangeCodec(BinaryCodec<E> ends) {
            this.ends = ends;
        }

        @Override
        public void write(ByteStream out, Range<E> value) throws IOException {
            ends.write(out, value.from());
            ends.write(out, value.to());
        }

        @Override
        public Range<E> read(ByteStream in) throws IOException {
            return new Range<>(ends.read(in), ends.read(in));
        }

        @Override
        public long sizeOf(Range<E> value) {
            return ends.sizeOf(value.from()) + ends.sizeOf(value.to());
        }
    }

    @BinaryRecord(framing = Framing.PLAIN)
    @UseCodecs({MoneyCodec.class, RangeCodec.class})
    record Custom(
            Money total, @Nullable Money paid, List<Money> lines, Map<String, Money> byName,
            Range<@Using(ShoutCodec.class) String> range, Optional<Range<Range<Integer>>> nested) {}

    /** Another codec for a type that Binrec knows. */
    static final class ShoutCodec implements BinaryCodec<String> {
        @Override
        public void write(ByteStream out, String value) throws IOException {
            Codecs.STRING.write(out, value.toUpperCase(Locale.ROOT));
        }

        @Override
        public String read(ByteStream in) throws IOException {
            String text = Codecs.STRING.read(in);
            if (!text.equals(text.toUpperCase(Locale.ROOT))) {
                throw new IllegalArgumentException("not loud enough");
            }
            return text;
        }

        @Override
        public long sizeOf(String value) {
            return Codecs.STRING.sizeOf(value.toUpperCase(Locale.ROOT));
        }
    }

    static class Named {
        private final String name;

        Named(String name) {
            this.name = name;
        }

        String getName() {
            return name;
        }
    }

    @BinaryRecord
    static final class Account extends Named {
        private final long id;
        private final List<Account> children;
        private transient int cached;

        Account(String name, long id, List<Account> children) {
            super(name);
            this.id = id;
            this.children = children;
        }

        long getId() {
            return id;
        }

        List<Account> getChildren() {
            return children;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Account account
                    && account.getName().equals(getName())
                    && account.id == id
                    && account.children.equals(children);
        }

        @Override
        public int hashCode() {
            return Objects.hash(getName(), id);
        }
    }

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

    @BinaryRecord
    @Reserved(id = 2, type = "List<String>")
    @Reserved(id = 5, type = "long")
    record Evolved(
            @FieldId(1) int id, @FieldId(3) boolean open, @FieldId(4) @Default("EUR") String currency,
            @FieldId(6) @Default("true") boolean on, @FieldId(7) Optional<Point> point, @FieldId(8) @Nullable Evolved next,
            @FieldId(9) @Default("7") int level, @FieldId(10) @Default List<String> names) {}

    @BinaryRecord
    record Before(
            @FieldId(1) int id, @FieldId(2) List<String> gone, @FieldId(3) boolean open, @FieldId(5) long goneToo,
            @FieldId(4) @Nullable String currency) {}

    @BinaryRecord
    record After(
            @FieldId(1) int id, @FieldId(2) List<String> gone, @FieldId(3) boolean open, @FieldId(4) String currency,
            @FieldId(5) long goneToo, @FieldId(6) boolean on, @FieldId(7) Optional<Point> point,
            @FieldId(8) @Nullable After next, @FieldId(9) int level, @FieldId(10) List<String> names,
            @FieldId(11) String more, @FieldId(12) boolean evenMore) {}

    public static List<FuzzKind<?>> kinds() {
        return List.of(
                new FuzzKind<>("scalars", Kinds_ScalarsCodec.INSTANCE, true, List.of(
                        new Scalars(true, (byte) 1, (short) 2, 'c', 3, 4, Float.NaN, -0.0, 5, 6.0, (short) -7, 300, -70000L,
                                (short) 1, -1, 128, Side.SELL, Level.HIGH, OptionalInt.of(9), Optional.of(true), false),
                        new Scalars(false, (byte) 0, (short) 0, ' ', 0, 0, 0, 0, 0, null, (short) 0, 0, 0, (short) 0, 0, 0,
                                Side.BUY, Level.LOW, OptionalInt.empty(), Optional.empty(), null))),
                new FuzzKind<>("strings", Kinds_StringsCodec.INSTANCE, true, List.of(
                        new Strings("abc", "zoë €", null, Optional.of("\ud83d\ude00"), List.of("", "x")),
                        new Strings("\u20ac\ud800", "", "n", Optional.empty(), List.of()))),
                new FuzzKind<>("collections", Kinds_CollectionsCodec.INSTANCE, true, List.of(
                        new Collections(List.of("a", ""), new LinkedList<>(Arrays.asList(new Point(1, 2), null)),
                                new LinkedHashSet<>(List.of(1L, -1L)), new ArrayDeque<>(List.of(true, false)),
                                List.of(Optional.of(Side.BUY), Optional.empty()), List.of(Arrays.asList(1, null), List.of()),
                                Set.of(new Point(3, 4))))),
                new FuzzKind<>("maps", Kinds_MapsCodec.INSTANCE, true, List.of(maps())),
                new FuzzKind<>("sorted", Kinds_SortedCodec.INSTANCE, false, List.of(
                        new Sorted(new TreeSet<>(List.of("b", "a")), new TreeMap<>(Map.of(1, "x", -1, "y")),
                                EnumSet.allOf(Side.class), new EnumMap<>(Map.of(Level.HIGH, 5L)),
                                new TreeSet<>(List.of(new BigDecimal("1.50"), BigDecimal.TEN))))),
                new FuzzKind<>("arrays", Kinds_Arrays1Codec.INSTANCE, true, List.of(
                        new Arrays1(new byte[] {1}, new boolean[] {true, false, true}, new short[] {2}, new char[] {'c'},
                                new int[] {3, 4}, new long[] {5}, new float[] {6}, new double[] {7}, new String[] {"s"},
                                new Side[] {Side.BUY, null}, new int[][] {{1}, {}}, new Point[] {new Point(1, 2)}))),
                new FuzzKind<>("sealed", Kinds_ShapeCodec.INSTANCE, true, List.of(
                        new Circle(1.5), new Square(Side.SELL, true), new Line(new Point(1, 2), null),
                        new Group(List.of(new Dot(), new Group(List.of(new Square(Side.BUY, false))))))),
                new FuzzKind<>("fallback", Kinds_EventCodec.INSTANCE, false, List.of(
                        new Started(1, "me", Mode.ON), new Stopped(new Started(2, null, Mode.OTHER)),
                        new UnknownEvent(9, new byte[] {1, 2}))),
                new FuzzKind<>("generic", Kinds_DealCodec.INSTANCE, true, List.of(
                        new Deal(new Pair<>("a", new Leg("l", -1)), List.of(new Pair<>(7, "n"), new Pair<>(300, null)),
                                new Pair<>(new Pair<>(true, Side.SELL), Map.of(Side.BUY, new Leg("", 64)))))),
                new FuzzKind<>("generic-sealed", Kinds_ResultCodec.of(Kinds_PairCodec.of(Codecs.STRING, Kinds_LegCodec.INSTANCE)), false,
                        results()),
                new FuzzKind<>("generic-recursive", Kinds_NodeCodec.of(Codecs.STRING), true, List.of(
                        new Node<>("root", List.of(leaf("a"), new Node<>("b", List.of(leaf("c")), null)),
                                new Forest<>(Map.of("d", leaf("e")))))),
                new FuzzKind<>("custom", Kinds_CustomCodec.INSTANCE, true, List.of(
                        new Custom(new Money(1, "EUR"), null, List.of(new Money(-65, "CHF")), Map.of("a", new Money(0, "USD")),
                                new Range<>("A", "Z"), Optional.of(new Range<>(new Range<>(1, 2), new Range<>(3, 4)))))),
                new FuzzKind<>("nested", Kinds_TreeCodec.INSTANCE, false, List.of(
                        tree("root", tree("left", null), tree("right", null)), tree("leaf", null))),
                new FuzzKind<>("class", Kinds_AccountCodec.INSTANCE, false, List.of(
                        new Account("a", 1, List.of(new Account("b", 2, List.of()))))),
                new FuzzKind<>("times", Kinds_TimesCodec.INSTANCE, true, List.of(times())),
                new FuzzKind<>("jdk", Kinds_JdkValuesCodec.INSTANCE, true, List.of(jdkValues())),
                new FuzzKind<>("atomic", Kinds_AtomicsCodec.INSTANCE, true, List.of(atomics())),
                new FuzzKind<>("evolved", Kinds_EvolvedCodec.INSTANCE, false, evolved(), List.of(
                        Kinds_BeforeCodec.INSTANCE.toBytes(new Before(1, List.of("x"), true, 5, null)),
                        Kinds_AfterCodec.INSTANCE.toBytes(after(after(null))))));
    }

    private static Maps maps() {
        LinkedHashMap<@Nullable Side, @Nullable String> sides = new LinkedHashMap<>();
        sides.put(null, "none");
        sides.put(Side.BUY, null);
        return new Maps(Map.of("a", 1), sides, Map.of(new Point(1, 2), Map.of(3L, List.of("x"))),
                Map.of(List.of((byte) 1), Optional.of(new Point(5, 6))));
    }

    private static Tree tree(String name, @Nullable Tree left, Tree... rest) {
        return new Tree(name, left, List.of(rest), left == null ? Map.of() : Map.of(Side.SELL, left));
    }

    private static List<Result<Pair<String, Leg>>> results() {
        Result<Pair<String, Leg>> ok = new Ok<>(new Pair<>("a", new Leg("l", 1)));
        return List.of(ok, new Several<>(Map.of("b", ok)), new UnknownResult<>(9, new byte[] {1, 2}));
    }

    private static Node<String> leaf(String value) {
        return new Node<>(value, List.of(), null);
    }

    private static List<Evolved> evolved() {
        Evolved last = new Evolved(1, false, "CHF", false, Optional.empty(), null, 0, List.of());
        return List.of(last, new Evolved(2, true, "", true, Optional.of(new Point(1, 2)), last, 9, List.of("n")));
    }

    private static After after(@Nullable After next) {
        return new After(1, List.of("x"), true, "EUR", 5, true, Optional.of(new Point(1, 2)), next, 9, List.of("n"), "m", true);
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
