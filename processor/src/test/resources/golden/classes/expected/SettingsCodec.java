package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.CompactStrings;
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
 * The codec of {@link Settings}.
 *
 * <pre>{@code
 * id  field  type              encoding
 * 1   at     long              8 bytes
 * 2   loud   boolean           a bit, set if true
 * 3   note   @Nullable String  compact string; absent if null
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class SettingsCodec extends RecordCodec<Settings> {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final SettingsCodec INSTANCE = new SettingsCodec();

    /**
     * The presence bits of the fields that must be there.
     */
    private static final long REQUIRED = 0x1L;

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0x7L;

    /**
     * Creates {@link #INSTANCE}.
     */
    private SettingsCodec() {
        super("Settings", true);
    }

    @Override
    protected void encode(ByteStream out, Settings value) throws IOException {
        String at = null;
        try {
            String note = value.note;
            long present = 0x1L | (value.isLoud() ? 0x2L : 0) | (note != null ? 0x4L : 0);
            long frame = Frames.open(out);
            int room = 9 + CompactStrings.room(note);
            int p = Window.reserve(out, room);
            byte[] bytes = Window.array(out);
            bytes[p] = (byte) present;
            LittleEndian.putLong(bytes, p + 1, value.at);
            p += 9;
            if (note != null) {
                at = "note";
                p = CompactStrings.put(out, p, note, room);
            }
            Window.advance(out, p);
            Frames.close(out, frame);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Settings decode(ByteStream in) throws IOException {
        String at = null;
        try {
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            if ((present & REQUIRED) != REQUIRED) {
                throw Presence.missing(in, present, REQUIRED, "at");
            }
            boolean loud = (present & 0x2L) != 0;
            at = "at";
            long at2 = in.readLong();
            at = "note";
            String note = (present & 0x4L) == 0 ? null : CompactStrings.read(in);
            at = null;
            Frames.leave(in, enclosing, unknown);
            Settings settings = new Settings();
            settings.at = at2;
            at = "loud";
            settings.setLoud(loud);
            settings.note = note;
            return settings;
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Settings value) {
        String at = null;
        try {
            long size = 9;
            String note = value.note;
            if (note != null) {
                at = "note";
                size += CompactStrings.sizeOf(note);
            }
            return Frames.sizeOf(size);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    public long leastSize() {
        return 10;
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.empty();
    }

    @Override
    public String describe() {
        Description text = Description.of("Settings, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "at", "long", "8 bytes", "8");
        text.add("2", "loud", "boolean", "a bit, set if true", "0");
        text.add("3", "note", "@Nullable String", "compact string; absent if null", "0..");
        return text.toString();
    }
}
