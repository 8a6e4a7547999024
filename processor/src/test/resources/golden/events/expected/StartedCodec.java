package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.Frames;
import io.github.binrec.codec.Presence;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.codec.Tags;
import io.github.binrec.codec.Varints;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.OptionalLong;

/**
 * The codec of {@link Started}.
 *
 * <pre>{@code
 * id  field  type   encoding
 * 1   level  Level  tag, any other is OTHER
 * 2   kind   Kind   tag, any other is OTHER
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class StartedCodec extends RecordCodec<Started> {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final StartedCodec INSTANCE = new StartedCodec();

    /**
     * The presence bits of the fields that must be there.
     */
    private static final long REQUIRED = 0x3L;

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0x3L;

    /**
     * The constants of {@link Level}, each at the index that is its tag.
     */
    private static final Level[] LEVEL_VALUES = Level.values();

    /**
     * Creates {@link #INSTANCE}.
     */
    private StartedCodec() {
        super("Started", true);
    }

    @Override
    protected void encode(ByteStream out, Started value) throws IOException {
        String at = null;
        try {
            long frame = Frames.open(out);
            out.writeByte(0x3);
            at = "level";
            out.writeVarInt(Tags.of(Failures.nonNull(value.level())));
            at = "kind";
            out.writeVarInt(tagOfKind(Failures.nonNull(value.kind())));
            Frames.close(out, frame);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Started decode(ByteStream in) throws IOException {
        String at = null;
        try {
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            if ((present & REQUIRED) != REQUIRED) {
                throw Presence.missing(in, present, REQUIRED, "level", "kind");
            }
            at = "level";
            Level level = Tags.read(in, LEVEL_VALUES, Level.OTHER);
            at = "kind";
            Kind kind = nextKind(in);
            at = null;
            Frames.leave(in, enclosing, unknown);
            return new Started(level, kind);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Started value) {
        String at = null;
        try {
            long size = 1;
            at = "level";
            size += Varints.sizeOf(Tags.of(Failures.nonNull(value.level())));
            at = "kind";
            size += Varints.sizeOf(tagOfKind(Failures.nonNull(value.kind())));
            return Frames.sizeOf(size);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
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
        Description text = Description.of("Started, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "level", "Level", "tag, any other is OTHER", "1");
        text.add("2", "kind", "Kind", "tag, any other is OTHER", "1");
        return text.toString();
    }

    /**
     * Returns the tag of a constant.
     *
     * @param kind the constant
     * @return its tag
     */
    private static int tagOfKind(Kind kind) {
        return switch (kind) {
            case OTHER -> 0;
            case JOB -> 1;
        };
    }

    /**
     * Reads a tag, and returns the constant with that tag.
     *
     * @param in the stream to read from
     * @return the constant
     * @throws IOException if the stream fails
     */
    private static Kind nextKind(ByteStream in) throws IOException {
        int tag = in.readVarInt();
        return switch (tag) {
            case 0 -> Kind.OTHER;
            case 1 -> Kind.JOB;
            default -> Kind.OTHER;
        };
    }
}
