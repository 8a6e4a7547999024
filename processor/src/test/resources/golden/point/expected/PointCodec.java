package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.FixedRun;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.codec.Skipping;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.LittleEndian;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.OptionalLong;

/**
 * The codec of {@link Point}.
 *
 * <pre>{@code
 * field  type   encoding
 * x      float  4 bytes
 * y      float  4 bytes
 * z      float  4 bytes
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class PointCodec extends RecordCodec<Point> implements Skipping.Step {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final PointCodec INSTANCE = new PointCodec();

    /**
     * Fields of fixed width, side by side.
     */
    private static final FixedRun X_TO_Z = FixedRun.of("x", 4, "y", 4, "z", 4);

    /**
     * Creates {@link #INSTANCE}.
     */
    private PointCodec() {
        super("Point", false);
    }

    @Override
    protected void encode(ByteStream out, Point value) throws IOException {
        int p = Window.reserve(out, 12);
        byte[] bytes = Window.array(out);
        LittleEndian.putFloat(bytes, p, value.x());
        LittleEndian.putFloat(bytes, p + 4, value.y());
        LittleEndian.putFloat(bytes, p + 8, value.z());
        Window.advance(out, p + 12);
    }

    @Override
    protected Point decode(ByteStream in) throws IOException {
        int p = X_TO_Z.require(in, 12);
        byte[] bytes = Window.array(in);
        float x = LittleEndian.getFloat(bytes, p);
        float y = LittleEndian.getFloat(bytes, p + 4);
        float z = LittleEndian.getFloat(bytes, p + 8);
        return new Point(x, y, z);
    }

    @Override
    protected long measure(Point value) {
        return 12;
    }

    @Override
    public void skip(ByteStream in) throws IOException {
        Window.require(in, 12);
    }

    @Override
    public long leastSize() {
        return 12;
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.of(12);
    }

    @Override
    public String describe() {
        Description text = Description.of("Point, PLAIN", this, "field", "type", "encoding",
                "bytes");
        text.add("x", "float", "4 bytes", "4");
        text.add("y", "float", "4 bytes", "4");
        text.add("z", "float", "4 bytes", "4");
        return text.toString();
    }
}
