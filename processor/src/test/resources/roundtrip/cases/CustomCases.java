package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@UseCodecs({CustomCases.MoneyCodec.class, CustomCases.TextCodec.class})
public final class CustomCases implements Cases {
    /** A type that one does not own. */
    public static final class Money {
        private final int cents;

        Money(int cents) {
            this.cents = cents;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Money money && money.cents == cents;
        }

        @Override
        public int hashCode() {
            return cents;
        }
    }

    public static final class MoneyCodec implements BinaryCodec<Money> {
        public static final MoneyCodec INSTANCE = new MoneyCodec();

        private MoneyCodec() {}

        @Override
        public void write(ByteStream out, Money value) throws IOException {
            out.writeZigZagInt(value.cents);
        }

        @Override
        public Money read(ByteStream in) throws IOException {
            return new Money(in.readZigZagInt());
        }

        @Override
        public long sizeOf(Money value) {
            return io.github.binrec.codec.Varints.sizeOfZigZag(value.cents);
        }

        @Override
        public long leastSize() {
            return 1;
        }
    }

    /** Another codec for the same type. */
    static final class FixedMoneyCodec implements BinaryCodec<Money> {
        @Override
        public void write(ByteStream out, Money value) throws IOException {
            out.writeInt(value.cents);
        }

        @Override
        public Money read(ByteStream in) throws IOException {
            return new Money(in.readInt());
        }

        @Override
        public long sizeOf(Money value) {
            return 4;
        }
    }

    /** A codec for a type that Binrec knows. */
    public static final class TextCodec implements BinaryCodec<String> {
        @Override
        public void write(ByteStream out, String value) throws IOException {
            out.writeByte(value.length());
            for (char c : value.toCharArray()) {
                out.writeByte(c);
            }
        }

        @Override
        public String read(ByteStream in) throws IOException {
            char[] chars = new char[in.readUnsignedByte()];
            for (int i = 0; i < chars.length; i++) {
                chars[i] = (char) in.readUnsignedByte();
            }
            return new String(chars);
        }

        @Override
        public long sizeOf(String value) {
            return 1 + value.length();
        }
    }

    enum BigEndianCodec implements BinaryCodec<Integer> {
        INSTANCE;

        @Override
        public void write(ByteStream out, Integer value) throws IOException {
            out.writeInt(Integer.reverseBytes(value));
        }

        @Override
        public Integer read(ByteStream in) throws IOException {
            return Integer.reverseBytes(in.readInt());
        }

        @Override
        public long sizeOf(Integer value) {
            return 4;
        }
    }

    static final class IntsCodec implements BinaryCodec<int[]> {
        @Override
        public void write(ByteStream out, int[] value) throws IOException {
            out.writeByte(value[0]);
        }

        @Override
        public int[] read(ByteStream in) throws IOException {
            return new int[] {in.readByte()};
        }

        @Override
        public long sizeOf(int[] value) {
            return 1;
        }
    }

    /** Of an array as a whole. */
    static final class MoneysCodec implements BinaryCodec<Money[]> {
        @Override
        public void write(ByteStream out, Money[] value) throws IOException {
            out.writeByte(value[0].cents);
        }

        @Override
        public Money[] read(ByteStream in) throws IOException {
            return new Money[] {new Money(in.readByte())};
        }

        @Override
        public long sizeOf(Money[] value) {
            return 1;
        }
    }

    /** What stands in front of an array is for what the codec is of. */
    @BinaryRecord(framing = Framing.PLAIN)
    record PlainArrays(
            @Using(FixedMoneyCodec.class) Money[] each,
            @Using(MoneysCodec.class) Money[] whole,
            List<@Using(FixedMoneyCodec.class) Money[]> lists,
            List<@Using(MoneysCodec.class) Money[]> wholes,
            @Using(FixedMoneyCodec.class) Money[][] grid,
            @Using(MoneysCodec.class) Money[][] rows) {}

    @BinaryRecord
    record Invoice(
            Money total,
            @Nullable Money paid,
            List<Money> lines,
            Map<String, Money> byName,
            Optional<Money> open,
            List<@Nullable Money> rest,
            Set<Money> distinct) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainMixed(
            @Using(FixedMoneyCodec.class) Money fixed,
            @Using(BigEndianCodec.class) int number,
            List<@Using(BigEndianCodec.class) Integer> numbers,
            @Using(IntsCodec.class) int[] ints,
            Money money) {}

    @BinaryRecord
    @UseCodecs(FixedMoneyCodec.class)
    record Nearer(Money fixed, @Using(MoneyCodec.class) Money varint) {}

    @BinaryRecord
    record Around(PlainMixed mixed, List<Nearer> nearer) {}

    private static Money m(int cents) {
        return new Money(cents);
    }

    /** A generic type that one does not own. */
    public static final class Range<E> {
        final E from;
        final E to;

        Range(E from, E to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Range<?> range && range.from.equals(from) && range.to.equals(to);
        }

        @Override
        public int hashCode() {
            return from.hashCode();
        }
    }

    /** Made by its method; the constructor is not for others. */
    public static final class RangeCodec<E> implements BinaryCodec<Range<E>> {
        private final BinaryCodec<E> ends;

        private RangeCodec(BinaryCodec<E> ends) {
            this.ends = ends;
        }

        public static <F> RangeCodec<F> of(BinaryCodec<F> ends) {
            return new RangeCodec<>(ends);
        }

        @Override
        public void write(ByteStream out, Range<E> value) throws IOException {
            ends.write(out, value.from);
            ends.write(out, value.to);
        }

        @Override
        public Range<E> read(ByteStream in) throws IOException {
            return new Range<>(ends.read(in), ends.read(in));
        }

        @Override
        public long sizeOf(Range<E> value) {
            return ends.sizeOf(value.from) + ends.sizeOf(value.to);
        }
    }

    /** Writes the second before the first, and takes the codecs in that order too; made by its constructor. */
    public static final class EntryCodec<K, V> implements BinaryCodec<Map.Entry<K, V>> {
        private final BinaryCodec<V> values;
        private final BinaryCodec<K> keys;

        public EntryCodec(BinaryCodec<V> values, BinaryCodec<K> keys) {
            this.values = values;
            this.keys = keys;
        }

        @Override
        public void write(ByteStream out, Map.Entry<K, V> value) throws IOException {
            values.write(out, value.getValue());
            keys.write(out, value.getKey());
        }

        @Override
        public Map.Entry<K, V> read(ByteStream in) throws IOException {
            V value = values.read(in);
            return Map.entry(keys.read(in), value);
        }

        @Override
        public long sizeOf(Map.Entry<K, V> value) {
            return values.sizeOf(value.getValue()) + keys.sizeOf(value.getKey());
        }
    }

    @BinaryRecord(framing = Framing.PLAIN)
    @UseCodecs(RangeCodec.class)
    public record PlainRanges<T>(
            Range<Integer> numbers,
            List<Range<T>> open,
            Map.@Using(EntryCodec.class) Entry<Byte, Money> entry,
            Range<Range<String>> nested) {}

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(
                        CustomCases_PlainRangesCodec.of(io.github.binrec.codec.Codecs.BYTE),
                        new PlainRanges<>(
                                new Range<>(1, 2),
                                List.of(new Range<>((byte) 3, (byte) 4)),
                                Map.entry((byte) 5, new Money(-1)),
                                new Range<>(new Range<>("a", "b"), new Range<>("c", "d"))),
                        "01 00 00 00 02 00 00 00" + "01 03 04" + "01 05" + "01 61 01 62 01 63 01 64"),
                new Case<>(CustomCases_InvoiceCodec.INSTANCE,
                        new Invoice(m(1), null, List.of(m(2), m(-3)), Map.of("ab", m(4)), Optional.of(m(5)),
                                new ArrayList<>(java.util.Arrays.asList(m(6), null)), Set.of(m(64))),
                        "11 7d  02  02 04 05  01 026162 08  0a  02 01 0c  01 8001"),
                new Case<>(CustomCases_PlainMixedCodec.INSTANCE,
                        new PlainMixed(m(1), 2, List.of(3), new int[] {4}, m(5)),
                        "01000000 00000002 01 00000003 04 0a"),
                new Case<>(CustomCases_PlainArraysCodec.INSTANCE,
                        new PlainArrays(
                                new Money[] {m(1), m(2)},
                                new Money[] {m(3)},
                                List.<Money[]>of(new Money[] {m(4)}),
                                List.<Money[]>of(new Money[] {m(5)}, new Money[] {m(6)}),
                                new Money[][] {{m(7)}, {}},
                                new Money[][] {{m(8)}}),
                        "02 01000000 02000000  03  01 01 04000000  02 05 06  02 01 07000000 00  01 08"),
                new Case<>(CustomCases_NearerCodec.INSTANCE, new Nearer(m(1), m(2)), "06 03 01000000 04"),
                new Case<>(CustomCases_AroundCodec.INSTANCE,
                        new Around(new PlainMixed(m(1), 2, List.of(), new int[] {4}, m(5)),
                                List.of(new Nearer(m(1), m(2)))),
                        "14 03  01000000 00000002 00 04 0a  01 06 03 01000000 04"));
    }
}
