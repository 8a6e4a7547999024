package generics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.Codecs;
import io.github.binrec.codec.DecodeLimits;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.codec.NullComponentException;
import io.github.binrec.codec.UnencodableValueException;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/** What codecs of generic types promise beside the bytes of good values. */
public final class GenericChecks implements Supplier<Stream<DynamicTest>> {
    @BinaryRecord
    public record Pair<A, B>(A first, B second) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Box<T>(T content) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Nothing() {}

    @BinaryRecord
    public record Deal(List<Pair<Box<Boolean>, List<Boolean>>> pairs) {}

    @BinaryRecord
    public record Boxes(List<Box<Integer>> numbers, List<Box<Nothing>> nothings) {}

    @BinaryRecord
    public record Page<T>(List<T> items) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Tree<T>(T value, List<Tree<T>> children) {}

    @BinaryRecord
    public sealed interface Term<T> permits Constant, Sum, Product {}

    @BinaryRecord
    public record Constant<T>(T value) implements Term<T> {}

    @BinaryRecord
    public record Sum<T>(Term<T> left, Term<T> right) implements Term<T> {}

    @BinaryRecord
    public record Product<T>(List<Term<T>> factors) implements Term<T> {}

    /** More than one method can read. */
    @BinaryRecord
    public record Large<T>(T f1, int f2, @Nullable T f3, T f4, int f5, @Nullable T f6, T f7, int f8, @Nullable T f9, T f10, int f11, @Nullable T f12, T f13, int f14, @Nullable T f15, T f16, int f17, @Nullable T f18, T f19, int f20, @Nullable T f21, T f22, int f23, @Nullable T f24, T f25, int f26, @Nullable T f27, T f28, int f29, @Nullable T f30, T f31, int f32, @Nullable T f33, T f34, int f35, @Nullable T f36, T f37, int f38, @Nullable T f39, T f40, int f41, @Nullable T f42, T f43, int f44, @Nullable T f45) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Knot(@Nullable Box<Knot> next) {}

    /** A list whose codec is written by hand and comes back to itself through a generated one. */
    public record Chain(@Nullable Chain next) {}

    public static final class ChainCodec implements BinaryCodec<Chain> {
        private final BinaryCodec<Box<Chain>> boxes = GenericChecks_BoxCodec.of(this);

        @Override
        public void write(ByteStream out, Chain value) throws IOException {
            Chain next = value.next();
            out.writeBoolean(next != null);
            if (next != null) {
                boxes.write(out, new Box<>(next));
            }
        }

        @Override
        public Chain read(ByteStream in) throws IOException {
            return new Chain(in.readBoolean() ? boxes.read(in).content() : null);
        }

        @Override
        public long sizeOf(Chain value) {
            Chain next = value.next();
            return next == null ? 1 : 1 + boxes.sizeOf(new Box<>(next));
        }
    }

    /** Refuses everything. */
    public static final class FaultyCodec implements BinaryCodec<String> {
        @Override
        public void write(ByteStream out, String value) throws IOException {
            if (value.isEmpty()) {
                throw new IOException("full");
            }
            throw new IllegalStateException("never");
        }

        @Override
        public String read(ByteStream in) throws IOException {
            throw new IllegalStateException("never " + in.readByte());
        }

        @Override
        public long sizeOf(String value) {
            throw new IllegalStateException("never");
        }

        @Override
        public long leastSize() {
            return Long.MAX_VALUE;
        }
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    private static MalformedRecordException malformed(BinaryCodec<?> codec, String hex) {
        return catchThrowableOfType(MalformedRecordException.class, () -> codec.fromBytes(bytes(hex)));
    }

    /** Each holds the one before it twice: asked in turn, the outermost would ask the innermost 2 to the 90th times. */
    private void sizesOfDoubledPairs() {
        BinaryCodec<?> codec = Codecs.LONG;
        long least = 8;
        OptionalLong greatest = OptionalLong.of(8);
        for (int i = 1; i <= 90; i++) {
            codec = GenericChecks_PairCodec.of(codec, codec);
            least = framed(1 + 2 * Math.min(least, 1L << 40));
            greatest = i < 60 ? OptionalLong.of(framed(1 + 2 * greatest.getAsLong())) : OptionalLong.empty();
            assertThat(codec.leastSize()).as("%s levels", i).isEqualTo(least);
            assertThat(codec.greatestSize()).as("%s levels", i).isEqualTo(greatest);
        }
        assertThat(codec.describe()).contains("or more");
        assertThat(malformed(Codecs.list(codec), "ff ff ff 3f").reason()).isEqualTo(Reason.LENGTH_EXCEEDS_INPUT);
        assertThat(malformed(Codecs.map(codec, codec), "ff ff ff 3f").reason()).isEqualTo(Reason.LENGTH_EXCEEDS_INPUT);
    }

    private static long framed(long body) {
        return body + lengthOf(body);
    }

    /** Of an unsigned LEB128. */
    private static int lengthOf(long value) {
        return Math.max(1, (70 - Long.numberOfLeadingZeros(value)) / 7);
    }

    @Override
    public Stream<DynamicTest> get() {
        return Stream.of(
                dynamicTest("the sizes of codecs in codecs are worked out once", this::sizesOfDoubledPairs),
                dynamicTest("a failed read names the component in each generic type", this::failedRead),
                dynamicTest("a failed write names the component in each generic type", this::failedWrite),
                dynamicTest("what a codec written by hand throws is turned into what is promised", this::faultyCodec),
                dynamicTest("no codec is null", this::nullCodec),
                dynamicTest("a count is checked against the least size of the argument", this::counts),
                dynamicTest("sizes are those of the arguments", this::sizes),
                dynamicTest("values of a recursive type end at the limit", this::depth),
                dynamicTest("values end at the limit that hold each other through a codec written by hand", this::depthByHand),
                dynamicTest("values that hold each other through a type argument end at the limit", this::depthOfArgument),
                dynamicTest("variants that hold each other are read and written back", this::variants),
                dynamicTest("values are read one after the other", this::manyValues),
                dynamicTest("a large value is measured before it is written", this::largeValue),
                dynamicTest("a record of many components is read in portions", this::manyComponents),
                dynamicTest("a codec tells what it encodes", this::description));
    }

    private void failedRead() {
        BinaryCodec<Deal> codec = GenericChecks_DealCodec.INSTANCE;
        MalformedRecordException inBox = malformed(codec, "09 01 01 06 03 02 02 00 01 00");
        assertThat(inBox.path()).isEqualTo("GenericChecks.Deal.pairs[0].first.content");
        assertThat(inBox.reason()).isEqualTo(Reason.INVALID_VALUE);
        assertThat(inBox.position()).isEqualTo(5);
        MalformedRecordException inList = malformed(codec, "08 01 01 05 03 01 02 00 02");
        assertThat(inList.path()).isEqualTo("GenericChecks.Deal.pairs[0].second[1]");
        MalformedRecordException missing = malformed(codec, "0b 01 02 05 03 01 02 00 01 02 01 01");
        assertThat(missing.path()).isEqualTo("GenericChecks.Deal.pairs[1].second");
        assertThat(missing.reason()).isEqualTo(Reason.MISSING_FIELD);
    }

    private void failedWrite() {
        Deal deal = new Deal(List.of(
                new Pair<>(new Box<>(true), List.of()), new Pair<>(new Box<>(true), Arrays.asList(true, null))));
        NullComponentException failure =
                catchThrowableOfType(NullComponentException.class, () -> GenericChecks_DealCodec.INSTANCE.toBytes(deal));
        assertThat(failure.path()).isEqualTo("GenericChecks.Deal.pairs[1].second[1]");
        BinaryCodec<Pair<String, String>> pairs = GenericChecks_PairCodec.of(Codecs.STRING, Codecs.STRING);
        assertThat(catchThrowableOfType(NullComponentException.class, () -> pairs.sizeOf(new Pair<>("a", null)))
                        .path())
                .isEqualTo("GenericChecks.Pair.second");
    }

    private void faultyCodec() throws IOException {
        BinaryCodec<Pair<String, String>> codec = GenericChecks_PairCodec.of(Codecs.STRING, new FaultyCodec());
        UnencodableValueException unencodable =
                catchThrowableOfType(UnencodableValueException.class, () -> codec.toBytes(new Pair<>("a", "b")));
        assertThat(unencodable.path()).isEqualTo("GenericChecks.Pair.second");
        try (ByteStream stream = ByteStreams.memory()) {
            IOException failure =
                    catchThrowableOfType(IOException.class, () -> codec.write(stream, new Pair<>("a", "")));
            assertThat(failure).hasMessage("full");
            assertThat(failure.getSuppressed()[0]).hasToString("in GenericChecks.Pair.second");
            assertThat(stream.size()).isZero();
        }
        MalformedRecordException malformed = malformed(codec, "04 03 02 61 01");
        assertThat(malformed.path()).isEqualTo("GenericChecks.Pair.second");
        assertThat(malformed.reason()).isEqualTo(Reason.REJECTED_BY_TYPE);
        assertThat(codec.leastSize()).isPositive();
    }

    private void nullCodec() {
        BinaryCodec<String> none = null;
        assertThatThrownBy(() -> GenericChecks_PairCodec.of(Codecs.STRING, none)).isInstanceOf(NullPointerException.class);
    }

    private void counts() throws IOException {
        List<Box<Integer>> numbers = Collections.nCopies(20_000, new Box<>(7));
        byte[] many = GenericChecks_BoxesCodec.INSTANCE.toBytes(new Boxes(numbers, List.of()));
        assertThat(GenericChecks_BoxesCodec.INSTANCE.fromBytes(many).numbers()).isEqualTo(numbers);
        MalformedRecordException unbacked = malformed(GenericChecks_BoxesCodec.INSTANCE, "07 03 02 01 00 00 00 00");
        assertThat(unbacked.reason()).isEqualTo(Reason.LENGTH_EXCEEDS_INPUT);
        assertThat(unbacked.position()).isEqualTo(3);
        MalformedRecordException nothings = malformed(GenericChecks_BoxesCodec.INSTANCE, "04 03 00 81 40");
        assertThat(nothings.path()).isEqualTo("GenericChecks.Boxes.nothings");
        BinaryCodec<Page<Pair<Long, Long>>> pages =
                GenericChecks_PageCodec.of(GenericChecks_PairCodec.of(Codecs.LONG, Codecs.LONG));
        assertThat(malformed(pages, "14 01 02" + "00".repeat(18)).reason()).isEqualTo(Reason.LENGTH_EXCEEDS_INPUT);
        Page<Box<Integer>> page = new Page<>(numbers);
        BinaryCodec<Page<Box<Integer>>> boxes = GenericChecks_PageCodec.of(GenericChecks_BoxCodec.of(Codecs.INT));
        assertThat(boxes.fromBytes(boxes.toBytes(page))).isEqualTo(page);
    }

    private void sizes() {
        BinaryCodec<Pair<Integer, Box<Long>>> codec =
                GenericChecks_PairCodec.of(Codecs.INT, GenericChecks_BoxCodec.of(Codecs.LONG));
        assertThat(codec.leastSize()).isEqualTo(14);
        assertThat(codec.greatestSize()).isEqualTo(OptionalLong.of(14));
        assertThat(codec.sizeOf(new Pair<>(1, new Box<>(2L)))).isEqualTo(14);
        assertThat(GenericChecks_TreeCodec.of(Codecs.LONG).leastSize()).isEqualTo(9);
        assertThat(GenericChecks_TreeCodec.of(Codecs.LONG).greatestSize()).isEmpty();
        assertThat(GenericChecks_TermCodec.of(Codecs.LONG).leastSize()).isBetween(1L, 4L);
    }

    private void depth() throws IOException {
        BinaryCodec<Tree<Byte>> codec = GenericChecks_TreeCodec.of(Codecs.BYTE);
        Tree<Byte> tree = new Tree<>((byte) 0, List.of());
        for (int i = 1; i < 100; i++) {
            tree = new Tree<>((byte) i, List.of(tree));
        }
        assertThat(codec.fromBytes(codec.toBytes(tree))).isEqualTo(tree);
        Tree<Byte> deeper = new Tree<>((byte) 100, List.of(tree));
        assertThatThrownBy(() -> codec.toBytes(deeper)).isInstanceOf(UnencodableValueException.class);
        assertThat(malformed(codec, "0001".repeat(100_000)).reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
    }

    private void depthByHand() throws IOException {
        BinaryCodec<Box<Chain>> codec = GenericChecks_BoxCodec.of(new ChainCodec());
        Box<Chain> shorter = new Box<>(new Chain(new Chain(null)));
        assertThat(codec.fromBytes(codec.toBytes(shorter))).isEqualTo(shorter);
        assertThat(malformed(codec, "01".repeat(100_000)).reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
        Chain chain = new Chain(null);
        for (int i = 0; i < 100_000; i++) {
            chain = new Chain(chain);
        }
        Box<Chain> longer = new Box<>(chain);
        assertThatThrownBy(() -> codec.toBytes(longer)).isInstanceOf(UnencodableValueException.class);
    }

    private void depthOfArgument() throws IOException {
        BinaryCodec<Knot> codec = GenericChecks_KnotCodec.INSTANCE;
        Knot knot = new Knot(new Box<>(new Knot(null)));
        assertThat(codec.toBytes(knot)).isEqualTo(bytes("01 00"));
        assertThat(codec.fromBytes(bytes("01 00"))).isEqualTo(knot);
        assertThat(malformed(codec, "01".repeat(100_000)).reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
        DecodeLimits two = DecodeLimits.DEFAULT.withMaxDepth(2);
        assertThat(codec.fromBytes(bytes("01 00"), two)).isEqualTo(knot);
        assertThatThrownBy(() -> codec.fromBytes(bytes("01 01 00"), two)).isInstanceOf(MalformedRecordException.class);
    }

    private void variants() throws IOException {
        BinaryCodec<Term<Byte>> codec = GenericChecks_TermCodec.of(Codecs.BYTE);
        Term<Byte> term = new Constant<>((byte) 1);
        for (int i = 0; i < 20; i++) {
            term = i % 2 == 0 ? new Sum<>(term, new Constant<>((byte) i)) : new Product<>(List.of(term, new Product<>(List.of())));
        }
        byte[] bytes = codec.toBytes(term);
        assertThat(codec.fromBytes(bytes)).isEqualTo(term);
        assertThat(codec.sizeOf(term)).isEqualTo(bytes.length);
        assertThat(malformed(codec, "01 05 03 00 02 01 02 09").path()).isEqualTo("GenericChecks.Term.right");
    }

    private void manyValues() throws IOException {
        BinaryCodec<Pair<Byte, String>> codec = GenericChecks_PairCodec.of(Codecs.BYTE, Codecs.STRING);
        List<Pair<Byte, String>> pairs = List.of(new Pair<>((byte) 1, "a"), new Pair<>((byte) 2, ""));
        try (ByteStream stream = ByteStreams.memory()) {
            for (Pair<Byte, String> pair : pairs) {
                codec.write(stream, pair);
            }
            stream.position(0);
            assertThat(codec.values(stream)).containsExactlyElementsOf(pairs);
            try (ByteStream in = ByteStreams.of(new ByteArrayInputStream(stream.toByteArray()))) {
                assertThat(codec.values(in).stream()).containsExactlyElementsOf(pairs);
            }
        }
    }

    private void largeValue() throws IOException {
        BinaryCodec<Pair<List<String>, Integer>> codec =
                GenericChecks_PairCodec.of(Codecs.list(Codecs.STRING), Codecs.INT);
        Pair<List<String>, Integer> large = new Pair<>(Collections.nCopies(400_000, "0123456789"), 5);
        byte[] bytes = codec.toBytes(large);
        assertThat(bytes.length).isEqualTo(codec.sizeOf(large)).isGreaterThan(4_000_000);
        assertThat(codec.fromBytes(bytes)).isEqualTo(large);
    }

    private void manyComponents() throws IOException {
        BinaryCodec<Large<Byte>> codec = GenericChecks_LargeCodec.of(Codecs.BYTE);
        Large<Byte> large = new Large<>((byte) 1, 2, null, (byte) 4, 5, (byte) 6, (byte) 7, 8, null, (byte) 10, 11, (byte) 12, (byte) 13, 14, null, (byte) 16, 17, (byte) 18, (byte) 19, 20, null, (byte) 22, 23, (byte) 24, (byte) 25, 26, null, (byte) 28, 29, (byte) 30, (byte) 31, 32, null, (byte) 34, 35, (byte) 36, (byte) 37, 38, null, (byte) 40, 41, (byte) 42, (byte) 43, 44, null);
        byte[] bytes = bytes(
                "59 fbfdbedfeff703" + "010200000004050000000607080000000a0b0000000c0d0e000000101100000012131400000016170000001819" + "1a0000001c1d0000001e1f20000000222300000024252600000028290000002a2b2c000000");
        assertThat(codec.toBytes(large)).isEqualTo(bytes);
        assertThat(codec.sizeOf(large)).isEqualTo(bytes.length);
        assertThat(codec.fromBytes(bytes)).isEqualTo(large);
    }

    private void description() {
        assertThat(GenericChecks_PairCodec.of(Codecs.INT, Codecs.STRING).describe()).isEqualTo("""
                GenericChecks.Pair, EXTENSIBLE: 7 bytes or more
                id  field   type  encoding        bytes
                1   first   A     4 bytes         4
                2   second  B     compact string  1..""");
        assertThat(GenericChecks_PairCodec.of(GenericChecks_BoxCodec.of(Codecs.BOOLEAN), Codecs.list(Codecs.INT)).describe())
                .contains("GenericChecks_BoxCodec (1 byte)")
                .contains("count, then each (4 bytes)");
        assertThat(GenericChecks_DealCodec.INSTANCE.describe())
                .contains("List<GenericChecks.Pair<GenericChecks.Box<Boolean>, List<Boolean>>>")
                .contains("GenericChecks_PairCodec (GenericChecks_BoxCodec (1 byte); count, then each (1 byte))");
        assertThat(GenericChecks_PairCodec.of(Codecs.INT, Codecs.STRING)).hasToString("codec of GenericChecks.Pair");
    }
}
