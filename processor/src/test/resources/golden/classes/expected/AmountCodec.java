package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.PlainBits;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.codec.Skipping;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.LittleEndian;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * The codec of {@link Amount}.
 *
 * <pre>{@code
 * field  type     encoding
 * cents  long     8 bytes
 * exact  boolean  a bit, set if true
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class AmountCodec extends RecordCodec<Amount> implements Skipping.Step {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final AmountCodec INSTANCE = new AmountCodec();

    /**
     * Creates {@link #INSTANCE}.
     */
    private AmountCodec() {
        super("Amount", false);
    }

    @Override
    protected void encode(ByteStream out, Amount value) throws IOException {
        String at = null;
        try {
            long present = value.isExact() ? 0x1L : 0;
            int p = Window.reserve(out, 9);
            byte[] bytes = Window.array(out);
            bytes[p] = (byte) present;
            at = "cents";
            LittleEndian.putLong(bytes, p + 1, value.getCents());
            Window.advance(out, p + 9);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Amount decode(ByteStream in) throws IOException {
        String at = null;
        try {
            long present = PlainBits.read(in, 1);
            boolean exact = (present & 0x1L) != 0;
            at = "cents";
            long cents = in.readLong();
            at = null;
            return Objects.requireNonNull(Amount.of(cents, exact), "Amount.of gave null");
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Amount value) {
        return 9;
    }

    @Override
    public void skip(ByteStream in) throws IOException {
        PlainBits.read(in, 1);
        Window.require(in, 8);
    }

    @Override
    public long leastSize() {
        return 9;
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.of(9);
    }

    @Override
    public String describe() {
        Description text = Description.of("Amount, PLAIN", this, "field", "type", "encoding",
                "bytes");
        text.add("cents", "long", "8 bytes", "8");
        text.add("exact", "boolean", "a bit, set if true", "0");
        return text.toString();
    }
}
