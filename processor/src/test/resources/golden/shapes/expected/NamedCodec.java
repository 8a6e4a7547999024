package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.Depth;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.Frames;
import io.github.binrec.codec.LongFrames;
import io.github.binrec.codec.NestedRecords;
import io.github.binrec.codec.Presence;
import io.github.binrec.codec.RecursiveRecordCodec;
import io.github.binrec.codec.Sizes;
import io.github.binrec.codec.Tags;
import io.github.binrec.codec.Utf8Strings;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.OptionalLong;

/**
 * The codec of {@link Named}.
 *
 * <pre>{@code
 * id  field   type          encoding
 * 1   name    @Utf8 String  UTF-8 string
 * 2   shape   Shape         ShapeCodec
 * 3   weight  Weight        tag, 2 bytes
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
final class NamedCodec extends RecursiveRecordCodec<Named> {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final NamedCodec INSTANCE = new NamedCodec();

    /**
     * The presence bits of the fields that must be there.
     */
    private static final long REQUIRED = 0x7L;

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0x7L;

    /**
     * Creates {@link #INSTANCE}.
     */
    private NamedCodec() {
        super("Named", true);
    }

    @Override
    protected void encode(ByteStream out, Named value) throws IOException {
        String at = null;
        try {
            Depth.enterWrite(out);
            long frame = LongFrames.open(out, this);
            out.writeByte(0x7);
            at = "name";
            Utf8Strings.write(out, Failures.nonNull(value.name()));
            at = "shape";
            ShapeCodec.INSTANCE.write(out, Failures.nonNull(value.shape()));
            at = "weight";
            out.writeVarInt(tagOfWeight(Failures.nonNull(value.weight())));
            LongFrames.close(out, frame, this);
            Depth.leave(out);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Named decode(ByteStream in) throws IOException {
        String at = null;
        try {
            Depth.enterRead(in);
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            if ((present & REQUIRED) != REQUIRED) {
                throw Presence.missing(in, present, REQUIRED, "name", "shape", "weight");
            }
            at = "name";
            String name = Utf8Strings.read(in);
            at = "shape";
            Shape shape = NestedRecords.read(in, ShapeCodec.INSTANCE);
            at = "weight";
            Weight weight = nextWeight(in);
            at = null;
            Frames.leave(in, enclosing, unknown);
            Depth.leave(in);
            return new Named(name, shape, weight);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Named value) {
        String at = null;
        try {
            long size = 3;
            at = "name";
            size += Utf8Strings.sizeOf(Failures.nonNull(value.name()));
            at = "shape";
            size += ShapeCodec.INSTANCE.sizeOf(Failures.nonNull(value.shape()));
            at = "weight";
            Failures.nonNull(value.weight());
            return Frames.sizeOf(size);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    public long leastSize() {
        return 15;
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.empty();
    }

    @Override
    public String describe() {
        Description text = Description.of("Named, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "name", "@Utf8 String", "UTF-8 string", "1..");
        text.add("2", "shape", "Shape", "ShapeCodec",
                Sizes.range(Sizes.leastOf(ShapeCodec.INSTANCE), Sizes.greatestOf(ShapeCodec.INSTANCE)));
        text.add("3", "weight", "Weight", "tag, 2 bytes", "2");
        return text.toString();
    }

    /**
     * Returns the tag of a constant.
     *
     * @param weight the constant
     * @return its tag
     */
    private static int tagOfWeight(Weight weight) {
        return switch (weight) {
            case THIN -> 300;
            case BLACK -> 900;
        };
    }

    /**
     * Reads a tag, and returns the constant with that tag.
     *
     * @param in the stream to read from
     * @return the constant
     * @throws IOException if there is none, or the stream fails
     */
    private static Weight nextWeight(ByteStream in) throws IOException {
        int tag = in.readVarInt();
        return switch (tag) {
            case 300 -> Weight.THIN;
            case 900 -> Weight.BLACK;
            default -> throw Tags.unknown(in, "Weight", tag);
        };
    }
}
