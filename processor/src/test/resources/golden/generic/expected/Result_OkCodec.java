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
 * The codec of {@link Result.Ok}.
 *
 * <pre>{@code
 * id  field  type  encoding
 * 1   value  V     by the codec of V
 * }</pre>
 *
 * @param <V> the argument for {@code V} of {@link Result.Ok}
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class Result_OkCodec<V> extends RecordCodec<Result.Ok<V>> {
    /**
     * The presence bits of the fields that must be there.
     */
    private static final long REQUIRED = 0x1L;

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0x1L;

    /**
     * The codec of {@code V}.
     */
    private final BinaryCodec<V> vCodec;

    /**
     * Creates a codec out of those of the type arguments.
     *
     * @param vCodec the codec of {@code V}
     */
    private Result_OkCodec(BinaryCodec<V> vCodec) {
        super("Result.Ok", true, vCodec);
        this.vCodec = vCodec;
    }

    /**
     * Returns the codec for type arguments that have these codecs.
     *
     * @param <V> the argument for {@code V} of {@link Result.Ok}
     * @param vCodec the codec of {@code V}
     * @return the codec; it does not change and may be used by many threads at once
     */
    public static <V> Result_OkCodec<V> of(BinaryCodec<V> vCodec) {
        return new Result_OkCodec<>(Composition.part(vCodec, "vCodec"));
    }

    @Override
    protected void encode(ByteStream out, Result.Ok<V> value) throws IOException {
        String at = null;
        try {
            long frame = LongFrames.open(out, this);
            out.writeByte(0x1);
            at = "value";
            vCodec.write(out, Failures.nonNull(value.value()));
            LongFrames.close(out, frame, this);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Result.Ok<V> decode(ByteStream in) throws IOException {
        String at = null;
        try {
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            if ((present & REQUIRED) != REQUIRED) {
                throw Presence.missing(in, present, REQUIRED, "value");
            }
            at = "value";
            V value = vCodec.read(in);
            at = null;
            Frames.leave(in, enclosing, unknown);
            return new Result.Ok<>(value);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Result.Ok<V> value) {
        String at = null;
        try {
            long size = 1;
            at = "value";
            size += vCodec.sizeOf(Failures.nonNull(value.value()));
            return Frames.sizeOf(size);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    public long leastSize() {
        return Frames.sizeOf(1 + Sizes.leastOf(vCodec));
    }

    @Override
    public OptionalLong greatestSize() {
        return Sizes.framed(Sizes.sum(1, Sizes.greatestOf(vCodec)));
    }

    @Override
    public String describe() {
        Description text = Description.of("Result.Ok, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "value", "V", Description.encodingOf(vCodec),
                Sizes.range(Sizes.leastOf(vCodec), Sizes.greatestOf(vCodec)));
        return text.toString();
    }
}
