package bounds;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.annotations.Tag;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Using;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.processor.roundtrip.Bound;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicMarkableReference;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.AtomicStampedReference;
import org.jspecify.annotations.Nullable;

/** Types of every kind of size, with the values at both ends. */
public final class Types {
    private Types() {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Point(int x, int y) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Nothing() {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Wrapped(AtomicReference<Nothing> nothing) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Atomics(
            AtomicReference<Point> a, AtomicReference<@Nullable UUID> b, AtomicMarkableReference<Side> c,
            AtomicStampedReference<Wrapped> d, @Varint AtomicLong e) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Counts(AtomicReferenceArray<Point> a, AtomicIntegerArray b) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Bits(boolean open, @Nullable Integer level, long id, Optional<UUID> key, OptionalInt rank) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Varints(
            @Varint short a, @Varint int b, @Varint long c,
            @Varint @Unsigned short d, @Varint @Unsigned int e, @Varint @Unsigned long f) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Line(Point from, Point to, Varints more) {}

    @BinaryRecord
    record Quote(long id, Instant at, Line line) {}

    @BinaryRecord
    record Wide(
            UUID a, UUID b, UUID c, UUID d, UUID e, UUID f, UUID g, @Nullable UUID h) {}

    @BinaryRecord
    record Absent(@Nullable String a, boolean b, Optional<String> c, @Default String d) {}

    /** Earlier versions had neither level nor rate, and a bitmap of one byte. */
    @BinaryRecord
    @Reserved(id = 2, type = "String")
    record Evolved(
            @FieldId(1) byte id, @FieldId(3) boolean a, @FieldId(4) boolean b, @FieldId(5) boolean c,
            @FieldId(6) boolean d, @FieldId(7) @Default("5") int level, @FieldId(8) @Default("1") double rate) {}

    @BinaryRecord
    record EvolvedList(List<Evolved> all) {}

    /** The last field must be there, and so must its byte of the bitmap. */
    @BinaryRecord
    record Late(boolean a, boolean b, boolean c, boolean d, boolean e, boolean f, boolean g, byte h) {}

    enum Color implements Signal { @Tag(1) RED, @Tag(127) GREEN, @Tag(128) BLUE }

    enum Side { BUY, SELL }

    @BinaryRecord(framing = Framing.PLAIN)
    record Enums(
            Color color, EnumSet<Color> colors, EnumMap<Side, Integer> numbers, Set<@Nullable Side> sides,
            Map<@Nullable Side, @Nullable Point> points) {}

    @BinaryRecord
    sealed interface Shape permits Circle, Square {}

    @BinaryRecord(framing = Framing.PLAIN)
    @Tag(300)
    record Circle(byte radius) implements Shape {}

    @BinaryRecord
    @Tag(0)
    record Square(int side) implements Shape {}

    @BinaryRecord
    sealed interface Signal permits Color, Point3 {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Point3() implements Signal {}

    @BinaryRecord
    sealed interface Event permits Started, UnknownEvent {}

    @BinaryRecord
    record Started(int at) implements Event {}

    @Fallback
    record UnknownEvent(int tag, byte[] body) implements Event {}

    enum Glyph { @Fallback @Tag(200) NONE, @Tag(70000) DOT }

    @BinaryRecord(framing = Framing.PLAIN)
    record Line2(Glyph glyph) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Address(InetAddress host, Shape shape) {}

    @BinaryRecord
    record Tree(String name, @Nullable Tree left, List<Tree> rest) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Holder(Tree tree, int number) {}

    @BinaryRecord
    sealed interface Expression permits Sum, Negation, Number {}

    @BinaryRecord
    record Sum(Expression left, Expression right) implements Expression {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Negation(Expression of) implements Expression {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Number(int value) implements Expression {}

    /** The smallest Even holds an Odd that holds no Even, though another Odd does. */
    @BinaryRecord
    sealed interface Even permits OddInEven, Long16 {}

    @BinaryRecord(framing = Framing.PLAIN)
    record OddInEven(Odd odd) implements Even {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Long16(long a, long b) implements Even {}

    @BinaryRecord
    sealed interface Odd permits EvenInOdd, Byte1 {}

    @BinaryRecord(framing = Framing.PLAIN)
    record EvenInOdd(Even even) implements Odd {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Byte1(byte value) implements Odd {}

    record Money(int cents) {}

    static final class MoneyCodec implements BinaryCodec<Money> {
        @Override
        public void write(ByteStream out, Money value) throws IOException {
            out.writeVarInt(value.cents());
        }

        @Override
        public Money read(ByteStream in) throws IOException {
            return new Money(in.readVarInt());
        }

        @Override
        public long sizeOf(Money value) {
            return Math.max(1, (38 - Integer.numberOfLeadingZeros(value.cents())) / 7);
        }

        @Override
        public long leastSize() {
            return 1;
        }

        @Override
        public OptionalLong greatestSize() {
            return OptionalLong.of(5);
        }
    }

    @BinaryRecord(framing = Framing.PLAIN)
    record Bill(@Using(MoneyCodec.class) Money net, @Using(MoneyCodec.class) Money gross) {}

    /** A component of each kind. */
    @BinaryRecord
    @Reserved(id = 3, type = "List<@Varint Long>")
    record Everything(
            @FieldId(1) long id, @FieldId(2) @Utf8 String symbol, @FieldId(4) @Varint @Unsigned int level,
            @FieldId(5) @Nullable String note, @FieldId(6) boolean open, @FieldId(7) @Default("true") boolean on,
            @FieldId(8) @Default("EUR") String currency, @FieldId(9) Optional<Point> point,
            @FieldId(10) @Varint OptionalLong rank, @FieldId(11) Side side, @FieldId(12) Color color,
            @FieldId(13) List<@Nullable @Varint Integer> gaps, @FieldId(14) Map<Side, @Nullable Quote> quotes,
            @FieldId(15) Set<String> names, @FieldId(16) byte[] data, @FieldId(17) String @Nullable [] @Nullable [] grid,
            @FieldId(18) BigDecimal price, @FieldId(19) Shape shape, @FieldId(20) Line line,
            @FieldId(21) @Using(MoneyCodec.class) Money money, @FieldId(22) Tree tree) {}

    private static final UUID KEY = new UUID(1, 2);

    public static List<Bound<?>> bounds() {
        String varints = "00 00 00 00 00 00";
        String point = "00000000 00000000";
        Varints largest = new Varints(Short.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE, (short) -1, -1, -1);
        Line line = new Line(new Point(1, 2), new Point(3, 4), largest);
        return List.of(
                new Bound<>(Types_PointCodec.INSTANCE, point, new Point(1, 2)),
                new Bound<>(Types_NothingCodec.INSTANCE, "", new Nothing()),
                new Bound<>(Types_WrappedCodec.INSTANCE, "", new Wrapped(new AtomicReference<>(new Nothing()))),
                new Bound<>(Types_AtomicsCodec.INSTANCE, point + "00" + "00 00" + "00000000" + "00",
                        new Atomics(new AtomicReference<>(new Point(1, 2)), new AtomicReference<>(KEY),
                                new AtomicMarkableReference<>(Side.SELL, true),
                                new AtomicStampedReference<>(new Wrapped(new AtomicReference<>(new Nothing())), 1),
                                new AtomicLong(Long.MIN_VALUE))),
                new Bound<>(Types_CountsCodec.INSTANCE, "00 00", null),
                new Bound<>(Types_BitsCodec.INSTANCE, "00 0000000000000000",
                        new Bits(true, 1, 2, Optional.of(KEY), OptionalInt.of(3))),
                new Bound<>(Types_VarintsCodec.INSTANCE, varints, largest),
                new Bound<>(Types_LineCodec.INSTANCE, point + point + varints, line),
                new Bound<>(Types_QuoteCodec.INSTANCE,
                        "2b 07 0000000000000000 000000000000000000000000" + point + point + varints,
                        new Quote(1, Instant.EPOCH, line)),
                new Bound<>(Types_WideCodec.INSTANCE, "71 7f" + "00".repeat(7 * 16),
                        new Wide(KEY, KEY, KEY, KEY, KEY, KEY, KEY, KEY)),
                new Bound<>(Types_AbsentCodec.INSTANCE, "00", null),
                new Bound<>(Types_EvolvedCodec.INSTANCE, "02 01 05",
                        new Evolved((byte) 5, true, true, true, true, 6, 7)),
                new Bound<>(Types_EvolvedListCodec.INSTANCE, "02 01 00", null),
                new Bound<>(Types_LateCodec.INSTANCE, "03 80 01 05",
                        new Late(true, true, true, true, true, true, true, (byte) 5)),
                new Bound<>(Types_EnumsCodec.INSTANCE, "01 00 00 00 00",
                        new Enums(Color.BLUE, EnumSet.allOf(Color.class),
                                new EnumMap<>(Map.of(Side.BUY, 1, Side.SELL, 2)), sidesAndNull(), pointsAndNull())),
                new Bound<>(Types_ShapeCodec.INSTANCE, "ac02 01", new Square(7)),
                new Bound<>(Types_SignalCodec.INSTANCE, "01", Color.BLUE),
                new Bound<>(Types_EventCodec.INSTANCE, "01 00", null),
                new Bound<>(Types_Line2Codec.INSTANCE, "00", new Line2(Glyph.DOT)),
                new Bound<>(Types_AddressCodec.INSTANCE, "04 7f000001 ac02 01",
                        new Address(loopback6(), new Square(7))),
                new Bound<>(Types_TreeCodec.INSTANCE, "03 05 00 00", null),
                new Bound<>(Types_HolderCodec.INSTANCE, "03 05 00 00 00000000", null),
                new Bound<>(Types_ExpressionCodec.INSTANCE, "02 00000000", null),
                new Bound<>(Types_SumCodec.INSTANCE, "0b 03 02 00000000 02 00000000", null),
                new Bound<>(Types_EvenCodec.INSTANCE, "00 01 05", null),
                new Bound<>(Types_OddCodec.INSTANCE, "01 05", null),
                new Bound<>(Types_EvenInOddCodec.INSTANCE, "00 01 05", null),
                new Bound<>(Types_BillCodec.INSTANCE, "00 00", new Bill(new Money(-1), new Money(-1))));
    }

    private static Set<@Nullable Side> sidesAndNull() {
        Set<@Nullable Side> sides = new java.util.HashSet<>(EnumSet.allOf(Side.class));
        sides.add(null);
        return sides;
    }

    private static Map<@Nullable Side, @Nullable Point> pointsAndNull() {
        Map<@Nullable Side, @Nullable Point> points = new java.util.HashMap<>();
        points.put(Side.BUY, new Point(1, 2));
        points.put(Side.SELL, new Point(3, 4));
        points.put(null, new Point(5, 6));
        return points;
    }

    private static InetAddress loopback6() {
        try {
            byte[] address = new byte[16];
            address[15] = 1;
            return InetAddress.getByAddress(address);
        } catch (java.net.UnknownHostException e) {
            throw new AssertionError(e);
        }
    }
}
