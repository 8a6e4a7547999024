package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Using;
import io.github.binrec.annotations.Varint;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.Varints;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicMarkableReference;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.AtomicStampedReference;
import org.jspecify.annotations.Nullable;

public final class AtomicCases implements Cases {
    enum Side { BUY, SELL }

    @BinaryRecord(framing = Framing.PLAIN)
    record Point(int x, int y) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Nothing() {}

    record Money(long cents) {}

    static final class MoneyCodec implements BinaryCodec<Money> {
        @Override
        public void write(ByteStream out, Money value) throws IOException {
            out.writeVarLong(value.cents());
        }

        @Override
        public Money read(ByteStream in) throws IOException {
            return new Money(in.readVarLong());
        }

        @Override
        public long sizeOf(Money value) {
            return Varints.sizeOf(value.cents());
        }
    }

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainNumbers(
            AtomicIntegerArray a, AtomicLongArray b, @Varint AtomicIntegerArray c, @Varint @Unsigned AtomicLongArray d,
            @Varint AtomicInteger e, @Varint @Unsigned AtomicLong f) {}

    @Varint
    @BinaryRecord(framing = Framing.PLAIN)
    record PlainVarints(AtomicInteger a, AtomicLong b, AtomicIntegerArray c) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainReferences(
            AtomicReference<String> a, AtomicReference<@Nullable String> b, AtomicReference<@Nullable String> c,
            AtomicReference<Boolean> d, AtomicReference<@Varint Integer> e, AtomicReference<Side> f,
            AtomicReference<Point> g, AtomicReference<Optional<String>> h, AtomicReference<List<@Varint Long>> i,
            AtomicReference<AtomicReference<String>> j, AtomicReference<int[]> k,
            AtomicReference<@Using(MoneyCodec.class) Money> l) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainArrays(
            AtomicReferenceArray<String> a, AtomicReferenceArray<@Nullable Side> b,
            AtomicReferenceArray<@Varint @Unsigned Integer> c, AtomicReferenceArray<Point> d,
            AtomicReferenceArray<AtomicReferenceArray<List<String>>> e,
            AtomicReferenceArray<@Using(MoneyCodec.class) Money> f, AtomicReferenceArray<int[]> g) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainPairs(
            AtomicMarkableReference<String> a, AtomicMarkableReference<@Nullable Side> b,
            AtomicStampedReference<Point> c, AtomicStampedReference<@Nullable List<String>> d,
            AtomicStampedReference<AtomicMarkableReference<@Varint Integer>> e) {}

    @BinaryRecord
    record Held(
            @Nullable AtomicReference<@Nullable String> a, Optional<AtomicIntegerArray> b,
            List<AtomicReference<String>> c, Map<Side, AtomicStampedReference<Side>> d,
            @Nullable AtomicReference<@Nullable String> @Nullable [] e, @Nullable AtomicReferenceArray<@Nullable Long> f) {}

    @BinaryRecord
    record Node(int id, AtomicReference<@Nullable Node> next) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Box<T>(
            AtomicReference<T> a, AtomicReference<@Nullable T> b, AtomicReferenceArray<T> c,
            AtomicMarkableReference<T> d) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainBoxes(Box<@Varint Integer> a, Box<AtomicReference<String>> b, Box<@Varint AtomicLongArray> c) {}

    @BinaryRecord
    record Defaults(
            @Default AtomicIntegerArray a, @Default AtomicReferenceArray<String> b, @Default("x") AtomicReference<String> c,
            @Default AtomicReference<@Nullable Point> d, @Default("SELL") AtomicStampedReference<Side> e,
            @Default("7") @Varint AtomicLong f, @Default AtomicReference<List<String>> g,
            @Default AtomicMarkableReference<Short> h) {}

    @BinaryRecord
    @Reserved(id = 1, type = "AtomicReference<@Nullable String>")
    @Reserved(id = 2, type = "AtomicStampedReference<String>")
    @Reserved(id = 3, type = "AtomicReferenceArray<String>")
    @Reserved(id = 4, type = "@Varint AtomicLongArray")
    @Reserved(id = 5, type = "@Varint AtomicInteger")
    record Kept(@FieldId(6) byte kept) {}

    @BinaryRecord
    record Before(
            AtomicReference<@Nullable String> a, AtomicStampedReference<String> b, AtomicReferenceArray<String> c,
            @Varint AtomicLongArray d, @Varint AtomicInteger e, byte kept) {}

    public static Case<Before> before() {
        return new Case<>(AtomicCases_BeforeCodec.INSTANCE,
                new Before(new AtomicReference<>("A"), new AtomicStampedReference<>("B", 1),
                        new AtomicReferenceArray<>(new String[] {"C"}), new AtomicLongArray(new long[] {300}),
                        new AtomicInteger(300), (byte) 7),
                "13 3f  01 0241  0242 01000000  01 0243  01 d804  d804  07");
    }

    private static <E> AtomicReferenceArray<E> array(E element) {
        AtomicReferenceArray<E> array = new AtomicReferenceArray<>(1);
        array.set(0, element);
        return array;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static AtomicReference<@Nullable String>[] references() {
        return new AtomicReference[] {new AtomicReference<>("x"), null, new AtomicReference<>()};
    }

    private static <T> Box<T> box(T value) {
        return new Box<>(new AtomicReference<>(value), new AtomicReference<>(),
                array(value), new AtomicMarkableReference<>(value, true));
    }

    @Override
    public List<Case<?>> cases() {
        return List.of(
                before(),
                new Case<>(AtomicCases_PlainNumbersCodec.INSTANCE,
                        new PlainNumbers(new AtomicIntegerArray(new int[] {1, -1}), new AtomicLongArray(new long[] {2}),
                                new AtomicIntegerArray(new int[] {-1, 64}), new AtomicLongArray(new long[] {300}),
                                new AtomicInteger(-1), new AtomicLong(300)),
                        "02 01000000 ffffffff  01 0200000000000000  02 01 8001  01 ac02  01  ac02"),
                new Case<>(AtomicCases_PlainVarintsCodec.INSTANCE,
                        new PlainVarints(new AtomicInteger(1), new AtomicLong(-1), new AtomicIntegerArray(new int[] {1})),
                        "02 01 01 01000000"),
                new Case<>(AtomicCases_PlainReferencesCodec.INSTANCE,
                        new PlainReferences(new AtomicReference<>("A"), new AtomicReference<>(), new AtomicReference<>("B"),
                                new AtomicReference<>(true), new AtomicReference<>(-1), new AtomicReference<>(Side.SELL),
                                new AtomicReference<>(new Point(1, 2)), new AtomicReference<>(Optional.of("C")),
                                new AtomicReference<>(List.of(-1L)), new AtomicReference<>(new AtomicReference<>("D")),
                                new AtomicReference<>(new int[] {3}), new AtomicReference<>(new Money(4))),
                        "0241  00  01 0242  01  01  01  01000000 02000000  01 0243  01 01  0244  01 03000000  04"),
                new Case<>(AtomicCases_PlainArraysCodec.INSTANCE,
                        new PlainArrays(new AtomicReferenceArray<>(new String[] {"a", ""}),
                                new AtomicReferenceArray<>(new Side[] {null, Side.SELL}),
                                new AtomicReferenceArray<>(new Integer[] {300}),
                                new AtomicReferenceArray<>(new Point[] {new Point(1, 2)}),
                                array(array(List.of("b"))),
                                new AtomicReferenceArray<>(new Money[] {new Money(4)}),
                                new AtomicReferenceArray<>(new int[][] {{}})),
                        "02 0261 00  02 02 01  01 ac02  01 01000000 02000000  01 01 01 0262  01 04  01 00"),
                new Case<>(AtomicCases_PlainPairsCodec.INSTANCE,
                        new PlainPairs(new AtomicMarkableReference<>("A", true), new AtomicMarkableReference<>(null, false),
                                new AtomicStampedReference<>(new Point(1, 2), -1),
                                new AtomicStampedReference<>(List.of("B"), 3),
                                new AtomicStampedReference<>(new AtomicMarkableReference<>(-1, false), 4)),
                        "0241 01  00 00  01000000 02000000 ffffffff  01 01 0242 03000000  01 00 04000000"),
                new Case<>(AtomicCases_HeldCodec.INSTANCE,
                        new Held(new AtomicReference<>(), Optional.of(new AtomicIntegerArray(new int[] {1})),
                                List.of(new AtomicReference<>("a")),
                                Map.of(Side.SELL, new AtomicStampedReference<>(Side.BUY, 2)), references(),
                                new AtomicReferenceArray<>(new Long[] {null})),
                        "19 3f  00  01 01000000  01 0261  01 01 00 02000000  03 05 01 0278 00  01 00"),
                new Case<>(AtomicCases_HeldCodec.INSTANCE,
                        new Held(null, Optional.empty(), List.of(), Map.of(), null, null), "03 0c  00  00"),
                new Case<>(AtomicCases_NodeCodec.INSTANCE,
                        new Node(1, new AtomicReference<>(new Node(2, new AtomicReference<>()))),
                        "0d 03 01000000 01  06 03 02000000 00"),
                new Case<>(AtomicCases_PlainBoxesCodec.INSTANCE,
                        new PlainBoxes(box(-1), box(new AtomicReference<>("A")), box(new AtomicLongArray(new long[] {-2}))),
                        "01 00 01 01 01 01  0241 00 01 0241 0241 01  01 03 00 01 01 03 01 03 01"),
                new Case<>(AtomicCases_DefaultsCodec.INSTANCE,
                        new Defaults(new AtomicIntegerArray(0), new AtomicReferenceArray<>(0), new AtomicReference<>("y"),
                                new AtomicReference<>(), new AtomicStampedReference<>(Side.BUY, 1), new AtomicLong(),
                                new AtomicReference<>(List.of()), new AtomicMarkableReference<>((short) 1, true)),
                        "11 ff 01  00 00 0279 00 00 01000000 00 00 0100 01"));
    }
}
