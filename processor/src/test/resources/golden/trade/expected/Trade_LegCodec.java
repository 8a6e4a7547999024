package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.FixedRun;
import io.github.binrec.codec.Frames;
import io.github.binrec.codec.Presence;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.codec.Tags;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.LittleEndian;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.OptionalLong;

/**
 * The codec of {@link Trade.Leg}.
 *
 * <pre>{@code
 * id  field     type        encoding
 * 1   quantity  int         4 bytes
 * 2   side      Trade.Side  tag, 1 byte
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
final class Trade_LegCodec extends RecordCodec<Trade.Leg> {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final Trade_LegCodec INSTANCE = new Trade_LegCodec();

    /**
     * The presence bits of the fields that must be there.
     */
    private static final long REQUIRED = 0x3L;

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0x3L;

    /**
     * Fields of fixed width, side by side.
     */
    private static final FixedRun QUANTITY_TO_SIDE = FixedRun.of("quantity", 4, "side", 1);

    /**
     * The constants of {@link Trade.Side}, each at the index that is its tag.
     */
    private static final Trade.Side[] SIDE_VALUES = Trade.Side.values();

    /**
     * Creates {@link #INSTANCE}.
     */
    private Trade_LegCodec() {
        super("Trade.Leg", true);
    }

    @Override
    protected void encode(ByteStream out, Trade.Leg value) throws IOException {
        String at = null;
        try {
            long frame = Frames.open(out);
            int p = Window.reserve(out, 6);
            byte[] bytes = Window.array(out);
            bytes[p] = 0x3;
            LittleEndian.putInt(bytes, p + 1, value.quantity());
            at = "side";
            bytes[p + 5] = (byte) Tags.of(Failures.nonNull(value.side()));
            Window.advance(out, p + 6);
            Frames.close(out, frame);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Trade.Leg decode(ByteStream in) throws IOException {
        String at = null;
        try {
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            if ((present & REQUIRED) != REQUIRED) {
                throw Presence.missing(in, present, REQUIRED, "quantity", "side");
            }
            int p = QUANTITY_TO_SIDE.require(in, 5);
            byte[] bytes = Window.array(in);
            int quantity = LittleEndian.getInt(bytes, p);
            at = "side";
            Trade.Side side = Tags.get(in, p + 4, SIDE_VALUES);
            at = null;
            Frames.leave(in, enclosing, unknown);
            return new Trade.Leg(quantity, side);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Trade.Leg value) {
        String at = null;
        try {
            at = "side";
            Failures.nonNull(value.side());
            return 7;
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    public long leastSize() {
        return 7;
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.of(7);
    }

    @Override
    public String describe() {
        Description text = Description.of("Trade.Leg, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "quantity", "int", "4 bytes", "4");
        text.add("2", "side", "Trade.Side", "tag, 1 byte", "1");
        return text.toString();
    }
}
