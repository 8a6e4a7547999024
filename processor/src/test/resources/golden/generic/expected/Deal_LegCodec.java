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
 * The codec of {@link Deal.Leg}.
 *
 * <pre>{@code
 * id  field  type  encoding
 * 1   price  long  8 bytes
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class Deal_LegCodec extends RecordCodec<Deal.Leg> {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final Deal_LegCodec INSTANCE = new Deal_LegCodec();

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
    private Deal_LegCodec() {
        super("Deal.Leg", true);
    }

    @Override
    protected void encode(ByteStream out, Deal.Leg value) throws IOException {
        long frame = Frames.open(out);
        int p = Window.reserve(out, 9);
        byte[] bytes = Window.array(out);
        bytes[p] = 0x1;
        LittleEndian.putLong(bytes, p + 1, value.price());
        Window.advance(out, p + 9);
        Frames.close(out, frame);
    }

    @Override
    protected Deal.Leg decode(ByteStream in) throws IOException {
        String at = null;
        try {
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            if ((present & REQUIRED) != REQUIRED) {
                throw Presence.missing(in, present, REQUIRED, "price");
            }
            at = "price";
            long price = in.readLong();
            at = null;
            Frames.leave(in, enclosing, unknown);
            return new Deal.Leg(price);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Deal.Leg value) {
        return 10;
    }

    @Override
    public long leastSize() {
        return 10;
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.of(10);
    }

    @Override
    public String describe() {
        Description text = Description.of("Deal.Leg, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "price", "long", "8 bytes", "8");
        return text.toString();
    }
}
