package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.AtomicArrays;
import io.github.binrec.codec.AtomicValues;
import io.github.binrec.codec.BigNumbers;
import io.github.binrec.codec.CompactStrings;
import io.github.binrec.codec.ContentValues;
import io.github.binrec.codec.Counts;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.FixedRun;
import io.github.binrec.codec.FixedValues;
import io.github.binrec.codec.Frames;
import io.github.binrec.codec.IndexedLists;
import io.github.binrec.codec.LongFrames;
import io.github.binrec.codec.NamedValues;
import io.github.binrec.codec.NetValues;
import io.github.binrec.codec.Presence;
import io.github.binrec.codec.PrimitiveArrays;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.codec.Tags;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.AtomicStampedReference;
import java.util.regex.Pattern;

/**
 * The codec of {@link Values}.
 *
 * <pre>{@code
 * id  field     type                                encoding
 * 1   id        UUID                                16 bytes
 * 2   at        Instant                             12 bytes
 * 3   day       @Nullable LocalDate                 6 bytes; absent if null
 * 4   took      Duration                            12 bytes; has a default
 * 5   local     ZonedDateTime                       18 bytes, then the zone as a compact string
 * 6   weekday   Optional<DayOfWeek>                 tag, 1 byte; absent if empty
 * 7   count     BigInteger                          length, then bytes
 * 8   price     BigDecimal                          scale, then length and bytes; has a default
 * 9   source    URI                                 compact string
 * 10  file      Path                                compact string
 * 11  language  Locale                              compact string
 * 12  currency  Currency                            3 bytes
 * 13  host      InetAddress                         length, then bytes
 * 14  filter    Pattern                             flags, then compact string
 * 15  hits      AtomicLong                          8 bytes
 * 16  last      AtomicReference<String>             compact string
 * 17  closed    AtomicReference<@Nullable Instant>  0, or 1 and 12 bytes
 * 18  counts    AtomicIntegerArray                  count, then 4 bytes each
 * 19  names     AtomicReferenceArray<String>        count, then each (compact string)
 * 20  version   AtomicStampedReference<String>      compact string, then the stamp, 4 bytes
 * 21  text      StringBuilder                       compact string
 * 22  content   ByteBuffer                          length, then bytes
 * 23  rank      OptionalInt                         4 bytes; absent if empty
 * 24  history   List<Instant>                       count, then each (12 bytes)
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class ValuesCodec extends RecordCodec<Values> {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final ValuesCodec INSTANCE = new ValuesCodec();

    /**
     * The presence bits of the fields that must be there.
     */
    private static final long REQUIRED = 0xbfff53L;

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0xffffffL;

    /**
     * Fields of fixed width, side by side.
     */
    private static final FixedRun ID_TO_AT = FixedRun.of("id", 16, "at", 12);

    /**
     * The constants of {@link DayOfWeek}, each at the index that is its tag.
     */
    private static final DayOfWeek[] DAY_OF_WEEK_VALUES = DayOfWeek.values();

    /**
     * Creates {@link #INSTANCE}.
     */
    private ValuesCodec() {
        super("Values", true);
    }

    @Override
    protected void encode(ByteStream out, Values value) throws IOException {
        String at = null;
        try {
            LocalDate day = value.day();
            at = "weekday";
            Optional<DayOfWeek> weekday = Failures.nonNull(value.weekday());
            at = "rank";
            OptionalInt rank = Failures.nonNull(value.rank());
            long present = 0xbfffdbL | (day != null ? 0x4L : 0) | (weekday.isPresent() ? 0x20L : 0)
                    | (rank.isPresent() ? 0x400000L : 0);
            long frame = LongFrames.open(out, this);
            int p = Window.reserve(out, 50);
            byte[] bytes = Window.array(out);
            Presence.put(bytes, p, present, 4, false);
            at = "id";
            FixedValues.put(bytes, p + 4, Failures.nonNull(value.id()));
            at = "at";
            FixedValues.put(bytes, p + 20, Failures.nonNull(value.at()));
            p += 32;
            if (day != null) {
                at = "day";
                FixedValues.put(bytes, p, day);
                p += 6;
            }
            at = "took";
            FixedValues.put(bytes, p, Failures.nonNull(value.took()));
            Window.advance(out, p + 12);
            at = "local";
            NamedValues.write(out, Failures.nonNull(value.local()));
            if (weekday.isPresent()) {
                at = "weekday";
                out.writeByte(Tags.of(weekday.get()));
            }
            at = "count";
            BigNumbers.write(out, Failures.nonNull(value.count()));
            at = "price";
            BigNumbers.write(out, Failures.nonNull(value.price()));
            at = "source";
            NetValues.write(out, Failures.nonNull(value.source()));
            at = "file";
            ContentValues.write(out, Failures.nonNull(value.file()));
            at = "language";
            NamedValues.write(out, Failures.nonNull(value.language()));
            at = "currency";
            NamedValues.write(out, Failures.nonNull(value.currency()));
            at = "host";
            NetValues.write(out, Failures.nonNull(value.host()));
            at = "filter";
            ContentValues.write(out, Failures.nonNull(value.filter()));
            at = "hits";
            AtomicValues.write(out, Failures.nonNull(value.hits()));
            at = "last";
            CompactStrings.write(out, AtomicValues.held(Failures.nonNull(value.last()).get()));
            at = "closed";
            writeClosed(out, Optional.ofNullable(Failures.nonNull(value.closed()).get()));
            at = "counts";
            PrimitiveArrays.write(out, AtomicArrays.copyOf(Failures.nonNull(value.counts())));
            at = "names";
            writeNames(out, AtomicArrays.copyOf(Failures.nonNull(value.names())));
            at = "version";
            writeVersion(out, Failures.nonNull(value.version()));
            at = "text";
            ContentValues.write(out, Failures.nonNull(value.text()));
            at = "content";
            ContentValues.write(out, Failures.nonNull(value.content()));
            if (rank.isPresent()) {
                at = "rank";
                out.writeInt(rank.getAsInt());
            }
            at = "history";
            writeHistory(out, Failures.nonNull(value.history()));
            LongFrames.close(out, frame, this);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Values decode(ByteStream in) throws IOException {
        String at = null;
        try {
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            if ((present & REQUIRED) != REQUIRED) {
                throw Presence.missing(in, present, REQUIRED, "id", "at", "local", "count",
                        "source", "file", "language", "currency", "host", "filter", "hits", "last",
                        "closed", "counts", "names", "version", "text", "content", "history");
            }
            int p = ID_TO_AT.require(in, 28);
            byte[] bytes = Window.array(in);
            UUID id = FixedValues.getUuid(in, bytes, p);
            at = "at";
            Instant at2 = FixedValues.getInstant(in, bytes, p + 16);
            at = "day";
            LocalDate day = (present & 0x4L) == 0 ? null : FixedValues.readLocalDate(in);
            at = "took";
            Duration took = (present & 0x8L) == 0 ? Duration.parse("PT1S") : FixedValues.readDuration(in);
            at = "local";
            ZonedDateTime local = NamedValues.readZonedDateTime(in);
            at = "weekday";
            Optional<DayOfWeek> weekday = (present & 0x20L) == 0 ? Optional.empty() : Optional.of(Tags.read(in, DAY_OF_WEEK_VALUES));
            at = "count";
            BigInteger count = BigNumbers.readBigInteger(in);
            at = "price";
            BigDecimal price = (present & 0x80L) == 0 ? new BigDecimal("0.00") : BigNumbers.readBigDecimal(in);
            at = "source";
            URI source = NetValues.readUri(in);
            at = "file";
            Path file = ContentValues.readPath(in);
            at = "language";
            Locale language = NamedValues.readLocale(in);
            at = "currency";
            Currency currency = NamedValues.readCurrency(in);
            at = "host";
            InetAddress host = NetValues.readInetAddress(in);
            at = "filter";
            Pattern filter = ContentValues.readPattern(in);
            at = "hits";
            AtomicLong hits = AtomicValues.readAtomicLong(in);
            at = "last";
            AtomicReference<String> last = new AtomicReference<>(CompactStrings.read(in));
            at = "closed";
            AtomicReference<Instant> closed = new AtomicReference<>(readClosed(in).orElse(null));
            at = "counts";
            AtomicIntegerArray counts = new AtomicIntegerArray(PrimitiveArrays.readInts(in));
            at = "names";
            AtomicReferenceArray<String> names = AtomicArrays.of(readNames(in));
            at = "version";
            AtomicStampedReference<String> version = new AtomicStampedReference<>(CompactStrings.read(in), in.readInt());
            at = "text";
            StringBuilder text = ContentValues.readStringBuilder(in);
            at = "content";
            ByteBuffer content = ContentValues.readByteBuffer(in);
            at = "rank";
            OptionalInt rank = (present & 0x400000L) == 0 ? OptionalInt.empty() : OptionalInt.of(in.readInt());
            at = "history";
            List<Instant> history = readHistory(in);
            at = null;
            Frames.leave(in, enclosing, unknown);
            return new Values(id, at2, day, took, local, weekday, count, price, source, file,
                    language, currency, host, filter, hits, last, closed, counts, names, version,
                    text, content, rank, history);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Values value) {
        String at = null;
        try {
            long size = 55;
            at = "id";
            Failures.nonNull(value.id());
            at = "at";
            Failures.nonNull(value.at());
            at = "day";
            LocalDate day = value.day();
            if (day != null) {
                size += 6;
            }
            at = "took";
            Failures.nonNull(value.took());
            at = "local";
            size += NamedValues.sizeOf(Failures.nonNull(value.local()));
            at = "weekday";
            Optional<DayOfWeek> weekday = Failures.nonNull(value.weekday());
            if (weekday.isPresent()) {
                size += 1;
            }
            at = "count";
            size += BigNumbers.sizeOf(Failures.nonNull(value.count()));
            at = "price";
            size += BigNumbers.sizeOf(Failures.nonNull(value.price()));
            at = "source";
            size += NetValues.sizeOf(Failures.nonNull(value.source()));
            at = "file";
            size += ContentValues.sizeOf(Failures.nonNull(value.file()));
            at = "language";
            size += NamedValues.sizeOf(Failures.nonNull(value.language()));
            at = "currency";
            Failures.nonNull(value.currency());
            at = "host";
            size += NetValues.sizeOf(Failures.nonNull(value.host()));
            at = "filter";
            size += ContentValues.sizeOf(Failures.nonNull(value.filter()));
            at = "hits";
            Failures.nonNull(value.hits());
            at = "last";
            size += CompactStrings.sizeOf(AtomicValues.held(Failures.nonNull(value.last()).get()));
            at = "closed";
            size += sizeOfClosed(Optional.ofNullable(Failures.nonNull(value.closed()).get()));
            at = "counts";
            size += AtomicArrays.sizeOf(Failures.nonNull(value.counts()));
            at = "names";
            size += sizeOfNames(AtomicArrays.copyOf(Failures.nonNull(value.names())));
            at = "version";
            size += 4 + CompactStrings.sizeOf(AtomicValues.held(Failures.nonNull(value.version()).getReference()));
            at = "text";
            size += ContentValues.sizeOf(Failures.nonNull(value.text()));
            at = "content";
            size += ContentValues.sizeOf(Failures.nonNull(value.content()));
            at = "rank";
            OptionalInt rank = Failures.nonNull(value.rank());
            if (rank.isPresent()) {
                size += 4;
            }
            at = "history";
            size += sizeOfHistory(Failures.nonNull(value.history()));
            return Frames.sizeOf(size);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    public long leastSize() {
        return 90;
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.empty();
    }

    @Override
    public String describe() {
        Description text = Description.of("Values, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "id", "UUID", "16 bytes", "16");
        text.add("2", "at", "Instant", "12 bytes", "12");
        text.add("3", "day", "@Nullable LocalDate", "6 bytes; absent if null", "0..6");
        text.add("4", "took", "Duration", "12 bytes; has a default", "0..12");
        text.add("5", "local", "ZonedDateTime", "18 bytes, then the zone as a compact string",
                "20..");
        text.add("6", "weekday", "Optional<DayOfWeek>", "tag, 1 byte; absent if empty", "0..1");
        text.add("7", "count", "BigInteger", "length, then bytes", "2..");
        text.add("8", "price", "BigDecimal", "scale, then length and bytes; has a default", "0..");
        text.add("9", "source", "URI", "compact string", "1..");
        text.add("10", "file", "Path", "compact string", "1..");
        text.add("11", "language", "Locale", "compact string", "3..");
        text.add("12", "currency", "Currency", "3 bytes", "3");
        text.add("13", "host", "InetAddress", "length, then bytes", "5..17");
        text.add("14", "filter", "Pattern", "flags, then compact string", "2..");
        text.add("15", "hits", "AtomicLong", "8 bytes", "8");
        text.add("16", "last", "AtomicReference<String>", "compact string", "1..");
        text.add("17", "closed", "AtomicReference<@Nullable Instant>", "0, or 1 and 12 bytes",
                "1..13");
        text.add("18", "counts", "AtomicIntegerArray", "count, then 4 bytes each", "1..");
        text.add("19", "names", "AtomicReferenceArray<String>", "count, then each (compact string)",
                "1..");
        text.add("20", "version", "AtomicStampedReference<String>",
                "compact string, then the stamp, 4 bytes", "5..");
        text.add("21", "text", "StringBuilder", "compact string", "1..");
        text.add("22", "content", "ByteBuffer", "length, then bytes", "1..");
        text.add("23", "rank", "OptionalInt", "4 bytes; absent if empty", "0..4");
        text.add("24", "history", "List<Instant>", "count, then each (12 bytes)", "1..");
        return text.toString();
    }

    /**
     * Writes {@code closed}.
     *
     * @param out the stream to write to
     * @param closed the value
     * @throws IOException if the stream fails
     */
    private static void writeClosed(ByteStream out, Optional<Instant> closed) throws IOException {
        out.writeBoolean(closed.isPresent());
        if (closed.isPresent()) {
            FixedValues.write(out, closed.get());
        }
    }

    /**
     * Reads {@code closed}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static Optional<Instant> readClosed(ByteStream in) throws IOException {
        return in.readBoolean() ? Optional.of(FixedValues.readInstant(in)) : Optional.empty();
    }

    /**
     * Measures {@code closed}.
     *
     * @param closed the value
     * @return its size in bytes
     */
    private static long sizeOfClosed(Optional<Instant> closed) {
        return closed.isPresent() ? 1 + 12 : 1;
    }

    /**
     * Writes {@code names}.
     *
     * @param out the stream to write to
     * @param names the value
     * @throws IOException if the stream fails
     */
    private static void writeNames(ByteStream out, List<String> names) throws IOException {
        int count = names.size();
        Counts.write(out, count);
        int index = 0;
        try {
            for (String element : names) {
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
     * Reads {@code names}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static List<String> readNames(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        List<String> names = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                names.add(CompactStrings.read(in));
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return names;
    }

    /**
     * Measures {@code names}.
     *
     * @param names the value
     * @return its size in bytes
     */
    private static long sizeOfNames(List<String> names) {
        int count = names.size();
        long size = Counts.sizeOf(count);
        int index = 0;
        try {
            for (String element : names) {
                size += CompactStrings.sizeOf(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }

    /**
     * Writes {@code version}.
     *
     * @param out the stream to write to
     * @param version the value
     * @throws IOException if the stream fails
     */
    private static void writeVersion(ByteStream out, AtomicStampedReference<String> version) throws
            IOException {
        int[] stamp = new int[1];
        String content = version.get(stamp);
        CompactStrings.write(out, AtomicValues.held(content));
        out.writeInt(stamp[0]);
    }

    /**
     * Writes {@code history}.
     *
     * @param out the stream to write to
     * @param history the value
     * @throws IOException if the stream fails
     */
    private static void writeHistory(ByteStream out, List<Instant> history) throws IOException {
        int count = history.size();
        Counts.write(out, count);
        int index = 0;
        try {
            List<Instant> elements = IndexedLists.of(history);
            while (index < elements.size()) {
                int room = Counts.batch(count - index, 12);
                int p = Window.reserve(out, room);
                byte[] bytes = Window.array(out);
                for (int end = p + room; p < end && index < elements.size(); p += 12) {
                    Instant element = elements.get(index);
                    FixedValues.put(bytes, p, Failures.nonNull(element));
                    index++;
                }
                Window.advance(out, p);
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        if (index != count) {
            throw Failures.countChanged(count, index);
        }
    }

    /**
     * Reads {@code history}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static List<Instant> readHistory(ByteStream in) throws IOException {
        int count = Counts.read(in, 12);
        List<Instant> history = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                history.add(FixedValues.readInstant(in));
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return history;
    }

    /**
     * Measures {@code history}.
     *
     * @param history the value
     * @return its size in bytes
     */
    private static long sizeOfHistory(List<Instant> history) {
        int count = history.size();
        long size = Counts.sizeOf(count);
        int index = 0;
        try {
            for (Instant element : history) {
                Failures.nonNull(element);
                size += 12;
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }
}
