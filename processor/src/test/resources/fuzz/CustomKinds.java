package fuzz;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.Codecs;
import io.github.binrec.codec.Varints;
import io.github.binrec.processor.roundtrip.FuzzKind;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Codecs written by hand. */
final class CustomKinds {
    private CustomKinds() {}

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

    static List<FuzzKind<?>> kinds() {
        return List.of(
                new FuzzKind<>("custom", CustomKinds_CustomCodec.INSTANCE, true, List.of(
                        new Custom(new Money(1, "EUR"), null, List.of(new Money(-65, "CHF")), Map.of("a", new Money(0, "USD")),
                                new Range<>("A", "Z"), Optional.of(new Range<>(new Range<>(1, 2), new Range<>(3, 4)))))));
    }
}
