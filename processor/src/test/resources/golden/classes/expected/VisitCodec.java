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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The codec of {@link Visit}.
 *
 * <pre>{@code
 * id  field  type              encoding
 * 1   guest  @Nullable String  compact string; absent if null
 * 2   note   Optional<String>  compact string; absent if empty
 * 3   rooms  OptionalInt       4 bytes; absent if empty
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class VisitCodec extends RecordCodec<Visit> {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final VisitCodec INSTANCE = new VisitCodec();

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0x7L;

    /**
     * Creates {@link #INSTANCE}.
     */
    private VisitCodec() {
        super("Visit", true);
    }

    @Override
    protected void encode(ByteStream out, Visit value) throws IOException {
        String at = null;
        try {
            at = "guest";
            String guest = Failures.nonNull(value.getGuest()).orElse(null);
            at = "note";
            Optional<String> note = Failures.nonNull(value.getNote());
            at = "rooms";
            OptionalInt rooms = Failures.nonNull(value.getRooms());
            long present = (guest != null ? 0x1L : 0) | (note.isPresent() ? 0x2L : 0)
                    | (rooms.isPresent() ? 0x4L : 0);
            long frame = Frames.open(out);
            int room = 5 + CompactStrings.room(guest) + CompactStrings.room(note.orElse(null));
            int p = Window.reserve(out, room);
            byte[] bytes = Window.array(out);
            bytes[p] = (byte) present;
            p++;
            if (guest != null) {
                at = "guest";
                p = CompactStrings.put(out, p, guest, room);
            }
            if (note.isPresent()) {
                at = "note";
                p = CompactStrings.put(out, p, note.get(), room);
            }
            bytes = Window.array(out);
            if (rooms.isPresent()) {
                at = "rooms";
                LittleEndian.putInt(bytes, p, rooms.getAsInt());
                p += 4;
            }
            Window.advance(out, p);
            Frames.close(out, frame);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Visit decode(ByteStream in) throws IOException {
        String at = null;
        try {
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            at = "guest";
            String guest = (present & 0x1L) == 0 ? null : CompactStrings.read(in);
            at = "note";
            Optional<String> note = (present & 0x2L) == 0 ? Optional.empty() : Optional.of(CompactStrings.read(in));
            at = "rooms";
            OptionalInt rooms = (present & 0x4L) == 0 ? OptionalInt.empty() : OptionalInt.of(in.readInt());
            at = null;
            Frames.leave(in, enclosing, unknown);
            Visit visit = new Visit(Optional.ofNullable(guest));
            at = "note";
            visit.setNote(note.orElse(null));
            if (rooms.isPresent()) {
                at = "rooms";
                visit.setRooms(rooms.getAsInt());
            }
            at = "rooms";
            Failures.checkLeftOut(rooms.isPresent(), Failures.nonNull(visit.getRooms()).isPresent());
            return visit;
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Visit value) {
        String at = null;
        try {
            long size = 1;
            at = "guest";
            String guest = Failures.nonNull(value.getGuest()).orElse(null);
            if (guest != null) {
                size += CompactStrings.sizeOf(guest);
            }
            at = "note";
            Optional<String> note = Failures.nonNull(value.getNote());
            if (note.isPresent()) {
                size += CompactStrings.sizeOf(note.get());
            }
            at = "rooms";
            OptionalInt rooms = Failures.nonNull(value.getRooms());
            if (rooms.isPresent()) {
                size += 4;
            }
            return Frames.sizeOf(size);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    public long leastSize() {
        return 1;
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.empty();
    }

    @Override
    public String describe() {
        Description text = Description.of("Visit, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "guest", "@Nullable String", "compact string; absent if null", "0..");
        text.add("2", "note", "Optional<String>", "compact string; absent if empty", "0..");
        text.add("3", "rooms", "OptionalInt", "4 bytes; absent if empty", "0..4");
        return text.toString();
    }
}
