package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.codec.Skipping;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.OptionalLong;

/**
 * The codec of {@link Arrays.Cell}.
 *
 * <pre>{@code
 * field  type  encoding
 * value  int   4 bytes
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class Arrays_CellCodec extends RecordCodec<Arrays.Cell> implements Skipping.Step {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final Arrays_CellCodec INSTANCE = new Arrays_CellCodec();

    /**
     * Creates {@link #INSTANCE}.
     */
    private Arrays_CellCodec() {
        super("Arrays.Cell", false);
    }

    @Override
    protected void encode(ByteStream out, Arrays.Cell value) throws IOException {
        out.writeInt(value.value());
    }

    @Override
    protected Arrays.Cell decode(ByteStream in) throws IOException {
        String at = null;
        try {
            at = "value";
            int value = in.readInt();
            at = null;
            return new Arrays.Cell(value);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Arrays.Cell value) {
        return 4;
    }

    @Override
    public void skip(ByteStream in) throws IOException {
        Window.require(in, 4);
    }

    @Override
    public long leastSize() {
        return 4;
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.of(4);
    }

    @Override
    public String describe() {
        Description text = Description.of("Arrays.Cell, PLAIN", this, "field", "type", "encoding",
                "bytes");
        text.add("value", "int", "4 bytes", "4");
        return text.toString();
    }
}
