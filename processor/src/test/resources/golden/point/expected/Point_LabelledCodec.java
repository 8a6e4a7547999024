package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.CompactStrings;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.FixedRun;
import io.github.binrec.codec.PlainBits;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.codec.Sizes;
import io.github.binrec.codec.Skipping;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.LittleEndian;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.OptionalLong;

/**
 * The codec of {@link Point.Labelled}.
 *
 * <pre>{@code
 * field    type              encoding
 * point    Point             PointCodec
 * visible  boolean           a bit, set if true
 * layer    int               4 bytes
 * label    @Nullable String  compact string; absent if null
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class Point_LabelledCodec extends RecordCodec<Point.Labelled> implements Skipping.Step {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final Point_LabelledCodec INSTANCE = new Point_LabelledCodec();

    /**
     * Fields of fixed width, side by side.
     */
    private static final FixedRun POINT_TO_LAYER = FixedRun.of("point.x", 4, "point.y", 4,
            "point.z", 4, "layer", 4);

    /**
     * Creates {@link #INSTANCE}.
     */
    private Point_LabelledCodec() {
        super("Point.Labelled", false);
    }

    @Override
    protected void encode(ByteStream out, Point.Labelled value) throws IOException {
        String at = null;
        try {
            String label = value.label();
            long present = (value.visible() ? 0x1L : 0) | (label != null ? 0x2L : 0);
            int room = 17 + CompactStrings.room(label);
            int p = Window.reserve(out, room);
            byte[] bytes = Window.array(out);
            bytes[p] = (byte) present;
            at = "point";
            putPoint(bytes, p + 1, Failures.nonNull(value.point()));
            at = null;
            LittleEndian.putInt(bytes, p + 13, value.layer());
            p += 17;
            if (label != null) {
                at = "label";
                p = CompactStrings.put(out, p, label, room);
            }
            Window.advance(out, p);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Point.Labelled decode(ByteStream in) throws IOException {
        String at = null;
        try {
            long present = PlainBits.read(in, 2);
            boolean visible = (present & 0x1L) != 0;
            int p = POINT_TO_LAYER.require(in, 16);
            byte[] bytes = Window.array(in);
            at = "point";
            Point point = pointAt(bytes, p);
            int layer = LittleEndian.getInt(bytes, p + 12);
            at = "label";
            String label = (present & 0x2L) == 0 ? null : CompactStrings.read(in);
            at = null;
            return new Point.Labelled(point, visible, layer, label);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Point.Labelled value) {
        String at = null;
        try {
            long size = 17;
            at = "point";
            Failures.nonNull(value.point());
            at = "label";
            String label = value.label();
            if (label != null) {
                size += CompactStrings.sizeOf(label);
            }
            return size;
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    public void skip(ByteStream in) throws IOException {
        String at = null;
        try {
            long present = PlainBits.read(in, 2);
            Window.require(in, 16);
            if ((present & 0x2L) != 0) {
                at = "label";
                CompactStrings.skip(in);
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    public long leastSize() {
        return 5 + Sizes.leastOf(PointCodec.INSTANCE);
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.empty();
    }

    @Override
    public String describe() {
        Description text = Description.of("Point.Labelled, PLAIN", this, "field", "type",
                "encoding", "bytes");
        text.add("point", "Point", "PointCodec",
                Sizes.range(Sizes.leastOf(PointCodec.INSTANCE), Sizes.greatestOf(PointCodec.INSTANCE)));
        text.add("visible", "boolean", "a bit, set if true", "0");
        text.add("layer", "int", "4 bytes", "4");
        text.add("label", "@Nullable String", "compact string; absent if null", "0..");
        return text.toString();
    }

    /**
     * Puts a {@link Point} into an array.
     *
     * @param bytes the array
     * @param index the index of its first byte
     * @param value the value
     */
    private static void putPoint(byte[] bytes, int index, Point value) {
        LittleEndian.putFloat(bytes, index, value.x());
        LittleEndian.putFloat(bytes, index + 4, value.y());
        LittleEndian.putFloat(bytes, index + 8, value.z());
    }

    /**
     * Returns the {@link Point} in an array.
     *
     * @param bytes the array
     * @param index the index of its first byte
     * @return the value
     */
    private static Point pointAt(byte[] bytes, int index) {
        float x = LittleEndian.getFloat(bytes, index);
        float y = LittleEndian.getFloat(bytes, index + 4);
        float z = LittleEndian.getFloat(bytes, index + 8);
        return new Point(x, y, z);
    }
}
