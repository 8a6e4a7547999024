package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.FixedRun;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.codec.Skipping;
import io.github.binrec.codec.Tags;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.LittleEndian;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.OptionalLong;

/**
 * The codec of {@link Circle}.
 *
 * <pre>{@code
 * field   type    encoding
 * radius  double  8 bytes
 * color   Color   tag, 1 byte
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
final class CircleCodec extends RecordCodec<Circle> implements Skipping.Step {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final CircleCodec INSTANCE = new CircleCodec();

    /**
     * Fields of fixed width, side by side.
     */
    private static final FixedRun RADIUS_TO_COLOR = FixedRun.of("radius", 8, "color", 1);

    /**
     * Creates {@link #INSTANCE}.
     */
    private CircleCodec() {
        super("Circle", false);
    }

    @Override
    protected void encode(ByteStream out, Circle value) throws IOException {
        String at = null;
        try {
            int p = Window.reserve(out, 9);
            byte[] bytes = Window.array(out);
            LittleEndian.putDouble(bytes, p, value.radius());
            at = "color";
            bytes[p + 8] = (byte) tagOfColor(Failures.nonNull(value.color()));
            Window.advance(out, p + 9);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Circle decode(ByteStream in) throws IOException {
        String at = null;
        try {
            int p = RADIUS_TO_COLOR.require(in, 9);
            byte[] bytes = Window.array(in);
            double radius = LittleEndian.getDouble(bytes, p);
            at = "color";
            Color color = colorAt(in, p + 8);
            at = null;
            return new Circle(radius, color);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Circle value) {
        String at = null;
        try {
            at = "color";
            Failures.nonNull(value.color());
            return 9;
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    public void skip(ByteStream in) throws IOException {
        String at = null;
        try {
            Window.require(in, 8);
            at = "color";
            colorAt(in, Window.require(in, 1));
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
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
        Description text = Description.of("Circle, PLAIN", this, "field", "type", "encoding",
                "bytes");
        text.add("radius", "double", "8 bytes", "8");
        text.add("color", "Color", "tag, 1 byte", "1");
        return text.toString();
    }

    /**
     * Returns the tag of a constant.
     *
     * @param color the constant
     * @return its tag
     */
    private static int tagOfColor(Color color) {
        return switch (color) {
            case RED -> 1;
            case BLUE -> 7;
        };
    }

    /**
     * Returns the constant with a tag.
     *
     * @param in the stream that is read
     * @param index the index of the tag in the stream's window
     * @return the constant
     * @throws MalformedRecordException if there is none
     */
    private static Color colorAt(ByteStream in, int index) throws MalformedRecordException {
        return switch (Window.array(in)[index]) {
            case 1 -> Color.RED;
            case 7 -> Color.BLUE;
            default -> throw Tags.unknownAt(in, "Color", index);
        };
    }
}
