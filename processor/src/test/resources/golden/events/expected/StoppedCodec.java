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
 * The codec of {@link Stopped}.
 *
 * <pre>{@code
 * id  field     type  encoding
 * 1   exitCode  int   4 bytes
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class StoppedCodec extends RecordCodec<Stopped> {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final StoppedCodec INSTANCE = new StoppedCodec();

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
    private StoppedCodec() {
        super("Stopped", true);
    }

    @Override
    protected void encode(ByteStream out, Stopped value) throws IOException {
        long frame = Frames.open(out);
        int p = Window.reserve(out, 5);
        byte[] bytes = Window.array(out);
        bytes[p] = 0x1;
        LittleEndian.putInt(bytes, p + 1, value.exitCode());
        Window.advance(out, p + 5);
        Frames.close(out, frame);
    }

    @Override
    protected Stopped decode(ByteStream in) throws IOException {
        String at = null;
        try {
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            if ((present & REQUIRED) != REQUIRED) {
                throw Presence.missing(in, present, REQUIRED, "exitCode");
            }
            at = "exitCode";
            int exitCode = in.readInt();
            at = null;
            Frames.leave(in, enclosing, unknown);
            return new Stopped(exitCode);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Stopped value) {
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
        Description text = Description.of("Stopped, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "exitCode", "int", "4 bytes", "4");
        return text.toString();
    }
}
