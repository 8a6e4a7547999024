package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.Composition;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.Frames;
import io.github.binrec.codec.LongFrames;
import io.github.binrec.codec.Presence;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.codec.Sizes;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.OptionalLong;

/**
 * The codec of {@link Pair}.
 *
 * <pre>{@code
 * id  field   type         encoding
 * 1   first   A            by the codec of A
 * 2   second  @Nullable B  by the codec of B; absent if null
 * }</pre>
 *
 * @param <A> the argument for {@code A} of {@link Pair}
 * @param <B> the argument for {@code B} of {@link Pair}
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class PairCodec<A, B> extends RecordCodec<Pair<A, B>> {
    /**
     * The presence bits of the fields that must be there.
     */
    private static final long REQUIRED = 0x1L;

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0x3L;

    /**
     * The codec of {@code A}.
     */
    private final BinaryCodec<A> aCodec;

    /**
     * The codec of {@code B}.
     */
    private final BinaryCodec<B> bCodec;

    /**
     * Creates a codec out of those of the type arguments.
     *
     * @param aCodec the codec of {@code A}
     * @param bCodec the codec of {@code B}
     */
    private PairCodec(BinaryCodec<A> aCodec, BinaryCodec<B> bCodec) {
        super("Pair", true, aCodec, bCodec);
        this.aCodec = aCodec;
        this.bCodec = bCodec;
    }

    /**
     * Returns the codec for type arguments that have these codecs.
     *
     * @param <A> the argument for {@code A} of {@link Pair}
     * @param <B> the argument for {@code B} of {@link Pair}
     * @param aCodec the codec of {@code A}
     * @param bCodec the codec of {@code B}
     * @return the codec; it does not change and may be used by many threads at once
     */
    public static <A, B> PairCodec<A, B> of(BinaryCodec<A> aCodec, BinaryCodec<B> bCodec) {
        return new PairCodec<>(Composition.part(aCodec, "aCodec"),
                Composition.part(bCodec, "bCodec"));
    }

    @Override
    protected void encode(ByteStream out, Pair<A, B> value) throws IOException {
        String at = null;
        try {
            B second = value.second();
            long present = 0x1L | (second != null ? 0x2L : 0);
            long frame = LongFrames.open(out, this);
            out.writeByte((int) present);
            at = "first";
            aCodec.write(out, Failures.nonNull(value.first()));
            if (second != null) {
                at = "second";
                bCodec.write(out, second);
            }
            LongFrames.close(out, frame, this);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Pair<A, B> decode(ByteStream in) throws IOException {
        String at = null;
        try {
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            if ((present & REQUIRED) != REQUIRED) {
                throw Presence.missing(in, present, REQUIRED, "first");
            }
            at = "first";
            A first = aCodec.read(in);
            at = "second";
            B second = (present & 0x2L) == 0 ? null : bCodec.read(in);
            at = null;
            Frames.leave(in, enclosing, unknown);
            return new Pair<>(first, second);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Pair<A, B> value) {
        String at = null;
        try {
            long size = 1;
            at = "first";
            size += aCodec.sizeOf(Failures.nonNull(value.first()));
            at = "second";
            B second = value.second();
            if (second != null) {
                size += bCodec.sizeOf(second);
            }
            return Frames.sizeOf(size);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    public long leastSize() {
        return Frames.sizeOf(1 + Sizes.leastOf(aCodec));
    }

    @Override
    public OptionalLong greatestSize() {
        return Sizes.framed(Sizes.sum(1, Sizes.greatestOf(aCodec), Sizes.greatestOf(bCodec)));
    }

    @Override
    public String describe() {
        Description text = Description.of("Pair, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "first", "A", Description.encodingOf(aCodec),
                Sizes.range(Sizes.leastOf(aCodec), Sizes.greatestOf(aCodec)));
        text.add("2", "second", "@Nullable B", Description.encodingOf(bCodec) + "; absent if null",
                Sizes.range(0, Sizes.greatestOf(bCodec)));
        return text.toString();
    }
}
