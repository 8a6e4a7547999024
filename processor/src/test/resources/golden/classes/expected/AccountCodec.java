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
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The codec of {@link Account}.
 *
 * <pre>{@code
 * id  field  type              encoding
 * 1   id     long              8 bytes
 * 2   name   Optional<String>  compact string; absent if empty
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
    private static final long REQUIRED = 0x1L;

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0x3L;

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
            at = "name";
            Optional<String> name = Failures.nonNull(value.name());
            long present = 0x1L | (name.isPresent() ? 0x2L : 0);
            long frame = Frames.open(out);
            int room = 9 + CompactStrings.room(name.orElse(null));
            int p = Window.reserve(out, room);
            byte[] bytes = Window.array(out);
            bytes[p] = (byte) present;
            at = "id";
            LittleEndian.putLong(bytes, p + 1, value.id());
            p += 9;
            if (name.isPresent()) {
                at = "name";
                p = CompactStrings.put(out, p, name.get(), room);
            }
            Window.advance(out, p);
            Frames.close(out, frame);
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
                throw Presence.missing(in, present, REQUIRED, "id");
            }
            at = "id";
            long id = in.readLong();
            at = "name";
            Optional<String> name = (present & 0x2L) == 0 ? Optional.empty() : Optional.of(CompactStrings.read(in));
            at = null;
            Frames.leave(in, enclosing, unknown);
            return Objects.requireNonNull(Account.builder()
                    .id(id)
                    .name(name)
                    .build(), "Account.build gave null");
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Account value) {
        String at = null;
        try {
            long size = 9;
            at = "name";
            Optional<String> name = Failures.nonNull(value.name());
            if (name.isPresent()) {
                size += CompactStrings.sizeOf(name.get());
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
        Description text = Description.of("Account, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "id", "long", "8 bytes", "8");
        text.add("2", "name", "Optional<String>", "compact string; absent if empty", "0..");
        return text.toString();
    }
}
