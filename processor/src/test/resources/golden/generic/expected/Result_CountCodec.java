package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.Frames;
import io.github.binrec.codec.Presence;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.LittleEndian;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.OptionalLong;

/**
 * The codec of {@link Result.Count}.
 *
 * <pre>{@code
 * id  field  type  encoding
 * 1   count  int   4 bytes
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class Result_CountCodec extends RecordCodec<Result.Count> {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final Result_CountCodec INSTANCE = new Result_CountCodec();

    /**
     * The presence bits of the fields that must be there.
     */
    private static final long REQUIRED = 0x1L;

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0x1L;

    /**
     * Creates {@link #INSTANCE}.
     */
    private Result_CountCodec() {
        super("Result.Count", true);
    }

    @Override
    protected void encode(ByteStream out, Result.Count value) throws IOException {
        long frame = Frames.open(out);
        int p = Window.reserve(out, 5);
        byte[] bytes = Window.array(out);
        bytes[p] = 0x1;
        LittleEndian.putInt(bytes, p + 1, value.count());
        Window.advance(out, p + 5);
        Frames.close(out, frame);
    }

    @Override
    protected Result.Count decode(ByteStream in) throws IOException {
        String at = null;
        try {
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            if ((present & REQUIRED) != REQUIRED) {
                throw Presence.missing(in, present, REQUIRED, "count");
            }
            at = "count";
            int count = in.readInt();
            at = null;
            Frames.leave(in, enclosing, unknown);
            return new Result.Count(count);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Result.Count value) {
        return 6;
    }

    @Override
    public long leastSize() {
        return 6;
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.of(6);
    }

    @Override
    public String describe() {
        Description text = Description.of("Result.Count, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "count", "int", "4 bytes", "4");
        return text.toString();
    }
}
