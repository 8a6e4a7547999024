package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.Composition;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.NestedRecords;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.codec.RecursiveCodecs;
import io.github.binrec.codec.Sizes;
import io.github.binrec.codec.Skipping;
import io.github.binrec.codec.Tags;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.OptionalLong;

/**
 * The codec of {@link Result}.
 *
 * <pre>{@code
 * tag  type             encoding
 * 0    Result.Ok<T>     Result_OkCodec (by the codec of T)
 * 1    Result.Count     Result_CountCodec
 * 2    Result.Retry<T>  Result_RetryCodec (by the codec of T)
 * }</pre>
 *
 * @param <T> the argument for {@code T} of {@link Result}
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class ResultCodec<T> extends RecordCodec<Result<T>> implements Skipping.Step {
    /**
     * The codec of {@code Result.Ok<T>}.
     */
    private final Result_OkCodec<T> okOfTCodec;

    /**
     * The codec of {@code Result.Retry<T>}.
     */
    private final BinaryCodec<Result.Retry<T>> retryOfTCodec;

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
    private ResultCodec(BinaryCodec<T> tCodec, RecursiveCodecs codecs) {
        super("Result", false, tCodec);
        this.okOfTCodec = Result_OkCodec.of(tCodec);
        this.retryOfTCodec = codecs.get(Result_RetryCodec.class, () -> Result_RetryCodec.of(tCodec, codecs), tCodec);
        this.tCodec = tCodec;
    }

    /**
     * Returns the codec for type arguments that have these codecs.
     *
     * @param <T> the argument for {@code T} of {@link Result}
     * @param tCodec the codec of {@code T}
     * @return the codec; it does not change and may be used by many threads at once
     */
    public static <T> ResultCodec<T> of(BinaryCodec<T> tCodec) {
        return of(tCodec, new RecursiveCodecs());
    }

    /**
     * Returns the codec that is one of several which need each other. Called by generated code.
     *
     * @param <T> the argument for {@code T} of {@link Result}
     * @param tCodec the codec of {@code T}
     * @param codecs the codecs that need each other
     * @return the codec
     */
    public static <T> ResultCodec<T> of(BinaryCodec<T> tCodec, RecursiveCodecs codecs) {
        return new ResultCodec<>(Composition.part(tCodec, "tCodec"), codecs);
    }

    @Override
    protected void encode(ByteStream out, Result<T> value) throws IOException {
        if (value instanceof Result.Ok<T> ok) {
            out.writeVarInt(0);
            okOfTCodec.write(out, ok);
        } else if (value instanceof Result.Count count) {
            out.writeVarInt(1);
            Result_CountCodec.INSTANCE.write(out, count);
        } else if (value instanceof Result.Retry<T> retry) {
            out.writeVarInt(2);
            retryOfTCodec.write(out, retry);
        } else {
            throw Tags.unknownVariant("Result", value);
        }
    }

    @Override
    protected Result<T> decode(ByteStream in) throws IOException {
        int tag = in.readVarInt();
        return switch (tag) {
            case 0 -> okOfTCodec.read(in);
            case 1 -> Tags.variant(NestedRecords.read(in, Result_CountCodec.INSTANCE));
            case 2 -> retryOfTCodec.read(in);
            default -> throw Tags.unknown(in, "Result", tag);
        };
    }

    @Override
    protected long measure(Result<T> value) {
        if (value instanceof Result.Ok<T> ok) {
            return 1 + okOfTCodec.sizeOf(ok);
        }
        if (value instanceof Result.Count count) {
            return 1 + Result_CountCodec.INSTANCE.sizeOf(count);
        }
        if (value instanceof Result.Retry<T> retry) {
            return 1 + retryOfTCodec.sizeOf(retry);
        }
        throw Tags.unknownVariant("Result", value);
    }

    @Override
    public void skip(ByteStream in) throws IOException {
        int tag = in.readVarInt();
        switch (tag) {
            case 0 -> Skipping.value(in, okOfTCodec);
            case 1 -> Skipping.value(in, Result_CountCodec.INSTANCE);
            case 2 -> Skipping.value(in, retryOfTCodec);
            default -> throw Tags.unknown(in, "Result", tag);
        }
    }

    @Override
    public long leastSize() {
        return Sizes.least(1 + Sizes.leastOf(okOfTCodec), 1
                + Sizes.leastOf(Result_CountCodec.INSTANCE), 2);
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.empty();
    }

    @Override
    public String describe() {
        Description text = Description.of("Result, sealed", this, "tag", "type", "encoding",
                "bytes");
        text.add("0", "Result.Ok<T>", "Result_OkCodec (" + Description.encodingOf(tCodec) + ")",
                Sizes.range(1
                + Sizes.leastOf(okOfTCodec), Sizes.sum(1, Sizes.greatestOf(okOfTCodec))));
        text.add("1", "Result.Count", "Result_CountCodec", Sizes.range(1
                + Sizes.leastOf(Result_CountCodec.INSTANCE), Sizes.sum(1, Sizes.greatestOf(Result_CountCodec.INSTANCE))));
        text.add("2", "Result.Retry<T>",
                "Result_RetryCodec (" + Description.encodingOf(tCodec) + ")", Sizes.range(1
                + Sizes.leastOf(retryOfTCodec), Sizes.sum(1, Sizes.greatestOf(retryOfTCodec))));
        return text.toString();
    }
}
