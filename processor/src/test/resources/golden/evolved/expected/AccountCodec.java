package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.CompactStrings;
import io.github.binrec.codec.Counts;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.FixedRun;
import io.github.binrec.codec.Frames;
import io.github.binrec.codec.LongFrames;
import io.github.binrec.codec.Presence;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.LittleEndian;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The codec of {@link Account}.
 *
 * <pre>{@code
 * id  field     type          encoding
 * 1   id        long          8 bytes
 * 2   -         String        reserved, no longer written
 * 3   branch    int           4 bytes
 * 4   limit     int           4 bytes
 * 5   -         boolean       reserved, no longer written
 * 6   currency  String        compact string; has a default
 * 7   level     int           4 bytes; has a default
 * 8   active    boolean       a bit, set if false
 * 9   tags      List<String>  count, then each (compact string); has a default
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class AccountCodec extends RecordCodec<Account> {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final AccountCodec INSTANCE = new AccountCodec();

    /**
     * The presence bits of the fields that must be there.
     */
    private static final long REQUIRED = 0xdL;

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0x1ffL;

    /**
     * Fields of fixed width, side by side.
     */
    private static final FixedRun BRANCH_TO_LIMIT = FixedRun.of("branch", 4, "limit", 4);

    /**
     * Creates {@link #INSTANCE}.
     */
    private AccountCodec() {
        super("Account", true);
    }

    @Override
    protected void encode(ByteStream out, Account value) throws IOException {
        String at = null;
        try {
            long present = 0x16dL | (value.active() ? 0 : 0x80L);
            long frame = LongFrames.open(out, this);
            at = "currency";
            String currency = Failures.nonNull(value.currency());
            int room = 22 + CompactStrings.room(currency);
            int p = Window.reserve(out, room);
            byte[] bytes = Window.array(out);
            Presence.put(bytes, p, present, 2, false);
            at = null;
            LittleEndian.putLong(bytes, p + 2, value.id());
            LittleEndian.putInt(bytes, p + 10, value.branch());
            LittleEndian.putInt(bytes, p + 14, value.limit());
            at = "currency";
            p = CompactStrings.put(out, p + 18, currency, room);
            bytes = Window.array(out);
            at = "level";
            LittleEndian.putInt(bytes, p, value.level());
            Window.advance(out, p + 4);
            at = "tags";
            writeTags(out, Failures.nonNull(value.tags()));
            LongFrames.close(out, frame, this);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Account decode(ByteStream in) throws IOException {
        String at = null;
        try {
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            if ((present & REQUIRED) != REQUIRED) {
                throw Presence.missing(in, present, REQUIRED, "id", "branch", "limit");
            }
            boolean active = (present & 0x80L) == 0;
            at = "id";
            long id = in.readLong();
            if ((present & 0x2L) != 0) {
                at = "#2";
                CompactStrings.skip(in);
            }
            at = null;
            int p = BRANCH_TO_LIMIT.require(in, 8);
            byte[] bytes = Window.array(in);
            int branch = LittleEndian.getInt(bytes, p);
            int limit = LittleEndian.getInt(bytes, p + 4);
            at = "currency";
            String currency = (present & 0x20L) == 0 ? "EUR" : CompactStrings.read(in);
            at = "level";
            int level = (present & 0x40L) == 0 ? -1 : in.readInt();
            at = "tags";
            List<String> tags = (present & 0x100L) == 0 ? new ArrayList<>() : readTags(in);
            at = null;
            Frames.leave(in, enclosing, unknown);
            return new Account(limit, id, branch, currency, level, active, tags);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Account value) {
        String at = null;
        try {
            long size = 22;
            at = "currency";
            size += CompactStrings.sizeOf(Failures.nonNull(value.currency()));
            at = "tags";
            size += sizeOfTags(Failures.nonNull(value.tags()));
            return Frames.sizeOf(size);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    public long leastSize() {
        return 18;
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.empty();
    }

    @Override
    public String describe() {
        Description text = Description.of("Account, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "id", "long", "8 bytes", "8");
        text.add("2", "-", "String", "reserved, no longer written", "");
        text.add("3", "branch", "int", "4 bytes", "4");
        text.add("4", "limit", "int", "4 bytes", "4");
        text.add("5", "-", "boolean", "reserved, no longer written", "");
        text.add("6", "currency", "String", "compact string; has a default", "0..");
        text.add("7", "level", "int", "4 bytes; has a default", "0..4");
        text.add("8", "active", "boolean", "a bit, set if false", "0");
        text.add("9", "tags", "List<String>", "count, then each (compact string); has a default",
                "0..");
        return text.toString();
    }

    /**
     * Writes {@code tags}.
     *
     * @param out the stream to write to
     * @param tags the value
     * @throws IOException if the stream fails
     */
    private static void writeTags(ByteStream out, List<String> tags) throws IOException {
        int count = tags.size();
        Counts.write(out, count);
        int index = 0;
        try {
            for (String element : tags) {
                CompactStrings.write(out, Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        if (index != count) {
            throw Failures.countChanged(count, index);
        }
    }

    /**
     * Reads {@code tags}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static List<String> readTags(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        List<String> tags = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                tags.add(CompactStrings.read(in));
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return tags;
    }

    /**
     * Measures {@code tags}.
     *
     * @param tags the value
     * @return its size in bytes
     */
    private static long sizeOfTags(List<String> tags) {
        int count = tags.size();
        long size = Counts.sizeOf(count);
        int index = 0;
        try {
            for (String element : tags) {
                size += CompactStrings.sizeOf(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }
}
