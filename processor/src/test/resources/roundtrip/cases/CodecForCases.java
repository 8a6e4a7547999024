package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.CodecFor;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.annotations.Tag;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

public final class CodecForCases implements Cases {
    /** A type that one does not own. */
    public record Length(int meters) {}

    @CodecFor(Length.class)
    static final class LengthCodec implements BinaryCodec<Length> {
        @Override
        public void write(ByteStream out, Length value) throws IOException {
            out.writeByte(value.meters());
        }

        @Override
        public Length read(ByteStream in) throws IOException {
            return new Length(in.readUnsignedByte());
        }

        @Override
        public long sizeOf(Length value) {
            return 1;
        }
    }

    /** For the same type, where it is named. */
    static final class LongCodec implements BinaryCodec<Length> {
        @Override
        public void write(ByteStream out, Length value) throws IOException {
            out.writeInt(value.meters());
        }

        @Override
        public Length read(ByteStream in) throws IOException {
            return new Length(in.readInt());
        }

        @Override
        public long sizeOf(Length value) {
            return 4;
        }
    }

    /** A generic type that one does not own. */
    public record Two<A, B>(A first, B second) {}

    /** Takes the codecs the other way round. */
    @CodecFor(Two.class)
    static final class TwoCodec<A, B> implements BinaryCodec<Two<A, B>> {
        private final BinaryCodec<B> seconds;
        private final BinaryCodec<A> firsts;

        TwoCodec(BinaryCodec<B> seconds, BinaryCodec<A> firsts) {
            this.seconds = seconds;
            this.firsts = firsts;
        }

        @Override
        public void write(ByteStream out, Two<A, B> value) throws IOException {
            firsts.write(out, value.first());
            seconds.write(out, value.second());
        }

        @Override
        public Two<A, B> read(ByteStream in) throws IOException {
            return new Two<>(firsts.read(in), seconds.read(in));
        }

        @Override
        public long sizeOf(Two<A, B> value) {
            return firsts.sizeOf(value.first()) + seconds.sizeOf(value.second());
        }
    }

    /** A generic type with a codec for each of some arguments. */
    public record Mark<T>(T value) {}

    @CodecFor(Mark.class)
    static final class ByteMarkCodec implements BinaryCodec<Mark<Byte>> {
        @Override
        public void write(ByteStream out, Mark<Byte> value) throws IOException {
            out.writeByte(value.value());
        }

        @Override
        public Mark<Byte> read(ByteStream in) throws IOException {
            return new Mark<>(in.readByte());
        }

        @Override
        public long sizeOf(Mark<Byte> value) {
            return 1;
        }
    }

    @CodecFor(Mark.class)
    enum ShortMarkCodec implements BinaryCodec<Mark<Short>> {
        INSTANCE;

        @Override
        public void write(ByteStream out, Mark<Short> value) throws IOException {
            out.writeShort(value.value());
        }

        @Override
        public Mark<Short> read(ByteStream in) throws IOException {
            return new Mark<>(in.readShort());
        }

        @Override
        public long sizeOf(Mark<Short> value) {
            return 2;
        }
    }

    @BinaryRecord(framing = Framing.PLAIN)
    public record PlainLengths(
            Length one,
            List<Length> several,
            Length[] array,
            Map<String, Two<Length, Integer>> byName,
            Mark<Byte> small,
            Mark<Short> large,
            @Using(LongCodec.class) Length longer) {}

    @BinaryRecord(framing = Framing.PLAIN)
    @UseCodecs(LongCodec.class)
    public record PlainLong(Length one) {}

    @UseCodecs(LongCodec.class)
    public static final class Around {
        @BinaryRecord(framing = Framing.PLAIN)
        public record PlainInside(Length one) {}
    }

    @BinaryRecord
    @Reserved(id = 1, type = "cases.CodecForCases.Length")
    public record Left(@FieldId(2) Length length) {}

    @BinaryRecord
    public sealed interface Way permits Road {}

    @BinaryRecord
    @Tag(1)
    public record Road(Length length) implements Way {}

    /** With a codec in it, which the others in the package find too. */
    @BinaryRecord(framing = Framing.PLAIN)
    public record PlainOwn(Weight weight) {
        public record Weight(int grams) {}

        @CodecFor(Weight.class)
        static final class WeightCodec implements BinaryCodec<Weight> {
            static final WeightCodec INSTANCE = new WeightCodec();

            @Override
            public void write(ByteStream out, Weight value) throws IOException {
                out.writeShort((short) value.grams());
            }

            @Override
            public Weight read(ByteStream in) throws IOException {
                return new Weight(in.readShort());
            }

            @Override
            public long sizeOf(Weight value) {
                return 2;
            }
        }
    }

    @BinaryRecord(framing = Framing.PLAIN)
    public record PlainOther(List<PlainOwn.Weight> weights) {}

    @Override
    public List<Case<?>> cases() {
        Length ten = new Length(10);
        return List.of(
                new Case<>(
                        CodecForCases_PlainLengthsCodec.INSTANCE,
                        new PlainLengths(
                                new Length(1),
                                List.of(new Length(2), new Length(3)),
                                new Length[] {new Length(4)},
                                Map.of("ab", new Two<>(new Length(5), 6)),
                                new Mark<>((byte) 7),
                                new Mark<>((short) 8),
                                new Length(9)),
                        "01 02 02 03 01 04 01 046162 05 06000000 07 0800 09000000"),
                new Case<>(CodecForCases_PlainLongCodec.INSTANCE, new PlainLong(ten), "0a000000"),
                new Case<>(CodecForCases_Around_PlainInsideCodec.INSTANCE, new Around.PlainInside(ten), "0a000000"),
                new Case<>(CodecForCases_LeftCodec.INSTANCE, new Left(ten), "02 02 0a"),
                new Case<>(CodecForCases_WayCodec.INSTANCE, new Road(ten), "01 02 01 0a"),
                new Case<>(CodecForCases_PlainOwnCodec.INSTANCE, new PlainOwn(new PlainOwn.Weight(258)), "0201"),
                new Case<>(
                        CodecForCases_PlainOtherCodec.INSTANCE,
                        new PlainOther(List.of(new PlainOwn.Weight(1))),
                        "01 0100"));
    }
}
