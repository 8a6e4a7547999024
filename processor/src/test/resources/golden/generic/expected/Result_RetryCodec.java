package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.Composition;
import io.github.binrec.codec.Depth;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.Frames;
import io.github.binrec.codec.LongFrames;
import io.github.binrec.codec.Presence;
import io.github.binrec.codec.RecursiveCodecs;
import io.github.binrec.codec.RecursiveRecordCodec;
import io.github.binrec.codec.Sizes;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.OptionalLong;

/**
 * The codec of {@link Result.Retry}.
 *
 * <pre>{@code
 * id  field  type       encoding
 * 1   last   Result<T>  ResultCodec (by the codec of T)
 * }</pre>
 *
 * @param <T> the argument for {@code T} of {@link Result.Retry}
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class Result_RetryCodec<T> extends RecursiveRecordCodec<Result.Retry<T>> {
    /**
     * The presence bits of the fields that must be there.
     */
    private static final long REQUIRED = 0x1L;

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0x1L;

    /**
     * The codec of {@code Result<T>}.
     */
    private final BinaryCodec<Result<T>> resultOfTCodec;

    /**
     * The codec of {@code T}.
     */
    private final BinaryCodec<T> tCodec;

    /**
     * Creates a codec out of those of the type arguments.
     *
     * @param tCodec the codec of {@code T}
     * @param codecs the codecs of the types that hold this one
     */
    private Result_RetryCodec(BinaryCodec<T> tCodec, RecursiveCodecs codecs) {
        super("Result.Retry", true, 2, tCodec);
        this.resultOfTCodec = codecs.get(ResultCodec.class, () -> ResultCodec.of(tCodec, codecs), tCodec);
        this.tCodec = tCodec;
    }

    /**
     * Returns the codec for type arguments that have these codecs.
     *
     * @param <T> the argument for {@code T} of {@link Result.Retry}
     * @param tCodec the codec of {@code T}
     * @return the codec; it does not change and may be used by many threads at once
     */
    public static <T> Result_RetryCodec<T> of(BinaryCodec<T> tCodec) {
        return of(tCodec, new RecursiveCodecs());
    }

    /**
     * Returns the codec that is one of several which need each other. Called by generated code.
     *
     * @param <T> the argument for {@code T} of {@link Result.Retry}
     * @param tCodec the codec of {@code T}
     * @param codecs the codecs that need each other
     * @return the codec
     */
    public static <T> Result_RetryCodec<T> of(BinaryCodec<T> tCodec, RecursiveCodecs codecs) {
        return new Result_RetryCodec<>(Composition.part(tCodec, "tCodec"), codecs);
    }

    @Override
    protected void encode(ByteStream out, Result.Retry<T> value) throws IOException {
        String at = null;
        try {
            Depth.enterWrite(out, 2);
            long frame = LongFrames.open(out, this);
            out.writeByte(0x1);
            at = "last";
            resultOfTCodec.write(out, Failures.nonNull(value.last()));
            LongFrames.close(out, frame, this);
            Depth.leave(out, 2);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Result.Retry<T> decode(ByteStream in) throws IOException {
        String at = null;
        try {
            Depth.enterRead(in, 2);
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            if ((present & REQUIRED) != REQUIRED) {
                throw Presence.missing(in, present, REQUIRED, "last");
            }
            at = "last";
            Result<T> last = resultOfTCodec.read(in);
            at = null;
            Frames.leave(in, enclosing, unknown);
            Depth.leave(in, 2);
            return new Result.Retry<>(last);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Result.Retry<T> value) {
        String at = null;
        try {
            long size = 1;
            at = "last";
            size += resultOfTCodec.sizeOf(Failures.nonNull(value.last()));
            return Frames.sizeOf(size);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    public long leastSize() {
        return 3;
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.empty();
    }

    @Override
    public String describe() {
        Description text = Description.of("Result.Retry, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "last", "Result<T>", "ResultCodec (" + Description.encodingOf(tCodec) + ")",
                Sizes.range(Sizes.leastOf(resultOfTCodec), Sizes.greatestOf(resultOfTCodec)));
        return text.toString();
    }
}
