package user.api;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.CodecFor;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Things written by codecs of the user's.
 *
 * @param main one
 * @param spare one that may be missing
 * @param all several
 * @param byName some with names
 * @param reversed a number from the other end
 * @param span from one to another
 * @param dark how dark it is
 */
@BinaryRecord
@UseCodecs(Colors.ColorCodec.class)
public record Colors(
        Color main,
        Optional<Color> spare,
        List<@Nullable Color> all,
        Map<Color, String> byName,
        @Using(Colors.BigEndianCodec.class) int reversed,
        @Using(Colors.SpanCodec.class) Span<Color> span,
        List<Shade> dark) {

    /**
     * Not for us to annotate.
     *
     * @param rgb its parts
     */
    public record Color(int rgb) {}

    /**
     * Nor is this.
     *
     * @param from the one end
     * @param to the other
     * @param <E> what is at the ends
     */
    public record Span<E>(E from, E to) {}

    /**
     * Nor is this.
     *
     * @param percent how much
     */
    public record Shade(int percent) {}

    @CodecFor(Shade.class)
    static final class ShadeCodec implements BinaryCodec<Shade> {
        @Override
        public void write(ByteStream out, Shade value) throws IOException {
            out.writeByte(value.percent());
        }

        @Override
        public Shade read(ByteStream in) throws IOException {
            return new Shade(in.readUnsignedByte());
        }

        @Override
        public long sizeOf(Shade value) {
            return 1;
        }
    }

    /** Takes three bytes. */
    public static final class ColorCodec implements BinaryCodec<Color> {
        /** The codec. */
        public static final ColorCodec INSTANCE = new ColorCodec();

        private ColorCodec() {}

        @Override
        public void write(ByteStream out, Color value) throws IOException {
            out.writeByte(value.rgb() >> 16);
            out.writeByte(value.rgb() >> 8);
            out.writeByte(value.rgb());
        }

        @Override
        public Color read(ByteStream in) throws IOException {
            return new Color(in.readUnsignedByte() << 16 | in.readUnsignedByte() << 8 | in.readUnsignedByte());
        }

        @Override
        public long sizeOf(Color value) {
            return 3;
        }

        @Override
        public long leastSize() {
            return 3;
        }
    }

    static final class BigEndianCodec implements BinaryCodec<Integer> {
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

    static final class SpanCodec<E> implements BinaryCodec<Span<E>> {
        private final BinaryCodec<E> ends;

        SpanCodec(BinaryCodec<E> ends) {
            this.ends = ends;
        }

        @Override
        public void write(ByteStream out, Span<E> value) throws IOException {
            ends.write(out, value.from());
            ends.write(out, value.to());
        }

        @Override
        public Span<E> read(ByteStream in) throws IOException {
            return new Span<>(ends.read(in), ends.read(in));
        }

        @Override
        public long sizeOf(Span<E> value) {
            return ends.sizeOf(value.from()) + ends.sizeOf(value.to());
        }
    }

    static Colors sample() {
        Color red = new Color(0xff0000);
        return new Colors(
                red, Optional.of(red), java.util.Arrays.asList(red, null), Map.of(red, "red"), 1,
                new Span<>(red, new Color(1)), List.of(new Shade(50)));
    }
}
