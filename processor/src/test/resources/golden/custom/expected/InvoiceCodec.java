package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.CompactStrings;
import io.github.binrec.codec.Composition;
import io.github.binrec.codec.Counts;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.Frames;
import io.github.binrec.codec.LongFrames;
import io.github.binrec.codec.PlainBits;
import io.github.binrec.codec.Presence;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.codec.Sizes;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The codec of {@link Invoice}.
 *
 * <pre>{@code
 * id  field   type                          encoding
 * 1   total   Money                         Money.MoneyFormat
 * 2   paid    @Nullable Money               Money.MoneyFormat; absent if null
 * 3   lines   List<Money>                   count, then each (Money.MoneyFormat)
 * 4   byName  Map<String, @Nullable Money>  count, a bit for each value, then each key (compact string) and value (Money.MoneyFormat) that is not null
 * 5   number  int                           Invoice.BigEndian
 * 6   range   Range<Money>                  Range.RangeFormat (Money.MoneyFormat)
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class InvoiceCodec extends RecordCodec<Invoice> {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final InvoiceCodec INSTANCE = new InvoiceCodec();

    /**
     * The codec of {@code Money}.
     */
    private static final BinaryCodec<Money> MONEY_FORMAT = Composition.part(Money.MoneyFormat.INSTANCE);

    /**
     * The codec of {@code int}.
     */
    private static final BinaryCodec<Integer> BIG_ENDIAN = Composition.part(new Invoice.BigEndian());

    /**
     * The codec of {@code Range<Money>}.
     */
    private static final BinaryCodec<Range<Money>> RANGE_FORMAT = Composition.part(new Range.RangeFormat<>(MONEY_FORMAT));

    /**
     * The presence bits of the fields that must be there.
     */
    private static final long REQUIRED = 0x3dL;

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0x3fL;

    /**
     * Creates {@link #INSTANCE}.
     */
    private InvoiceCodec() {
        super("Invoice", true);
    }

    @Override
    protected void encode(ByteStream out, Invoice value) throws IOException {
        String at = null;
        try {
            Money paid = value.paid();
            long present = 0x3dL | (paid != null ? 0x2L : 0);
            long frame = LongFrames.open(out, this);
            out.writeByte((int) present);
            at = "total";
            MONEY_FORMAT.write(out, Failures.nonNull(value.total()));
            if (paid != null) {
                at = "paid";
                MONEY_FORMAT.write(out, paid);
            }
            at = "lines";
            writeLines(out, Failures.nonNull(value.lines()));
            at = "byName";
            writeByName(out, Failures.nonNull(value.byName()));
            at = "number";
            BIG_ENDIAN.write(out, value.number());
            at = "range";
            RANGE_FORMAT.write(out, Failures.nonNull(value.range()));
            LongFrames.close(out, frame, this);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Invoice decode(ByteStream in) throws IOException {
        String at = null;
        try {
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            if ((present & REQUIRED) != REQUIRED) {
                throw Presence.missing(in, present, REQUIRED, "total", "lines", "byName", "number",
                        "range");
            }
            at = "total";
            Money total = MONEY_FORMAT.read(in);
            at = "paid";
            Money paid = (present & 0x2L) == 0 ? null : MONEY_FORMAT.read(in);
            at = "lines";
            List<Money> lines = readLines(in);
            at = "byName";
            Map<String, Money> byName = readByName(in);
            at = "number";
            int number = BIG_ENDIAN.read(in);
            at = "range";
            Range<Money> range = RANGE_FORMAT.read(in);
            at = null;
            Frames.leave(in, enclosing, unknown);
            return new Invoice(total, paid, lines, byName, number, range);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Invoice value) {
        String at = null;
        try {
            long size = 1;
            at = "total";
            size += MONEY_FORMAT.sizeOf(Failures.nonNull(value.total()));
            at = "paid";
            Money paid = value.paid();
            if (paid != null) {
                size += MONEY_FORMAT.sizeOf(paid);
            }
            at = "lines";
            size += sizeOfLines(Failures.nonNull(value.lines()));
            at = "byName";
            size += sizeOfByName(Failures.nonNull(value.byName()));
            at = "number";
            size += BIG_ENDIAN.sizeOf(value.number());
            at = "range";
            size += RANGE_FORMAT.sizeOf(Failures.nonNull(value.range()));
            return Frames.sizeOf(size);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    public long leastSize() {
        return Frames.sizeOf(3 + Sizes.leastOf(MONEY_FORMAT) + Sizes.leastOf(BIG_ENDIAN)
                + Sizes.leastOf(RANGE_FORMAT));
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.empty();
    }

    @Override
    public String describe() {
        Description text = Description.of("Invoice, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "total", "Money", "Money.MoneyFormat",
                Sizes.range(Sizes.leastOf(MONEY_FORMAT), Sizes.greatestOf(MONEY_FORMAT)));
        text.add("2", "paid", "@Nullable Money", "Money.MoneyFormat; absent if null",
                Sizes.range(0, Sizes.greatestOf(MONEY_FORMAT)));
        text.add("3", "lines", "List<Money>", "count, then each (Money.MoneyFormat)", "1..");
        text.add("4", "byName", "Map<String, @Nullable Money>",
                "count, a bit for each value, then each key (compact string) and value (Money.MoneyFormat) that is not null",
                "1..");
        text.add("5", "number", "int", "Invoice.BigEndian",
                Sizes.range(Sizes.leastOf(BIG_ENDIAN), Sizes.greatestOf(BIG_ENDIAN)));
        text.add("6", "range", "Range<Money>", "Range.RangeFormat (Money.MoneyFormat)",
                Sizes.range(Sizes.leastOf(RANGE_FORMAT), Sizes.greatestOf(RANGE_FORMAT)));
        return text.toString();
    }

    /**
     * Writes {@code lines}.
     *
     * @param out the stream to write to
     * @param lines the value
     * @throws IOException if the stream fails
     */
    private static void writeLines(ByteStream out, List<Money> lines) throws IOException {
        int count = lines.size();
        Counts.write(out, count, MONEY_FORMAT.leastSize());
        int index = 0;
        try {
            for (Money element : lines) {
                MONEY_FORMAT.write(out, Failures.nonNull(element));
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
     * Reads {@code lines}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static List<Money> readLines(ByteStream in) throws IOException {
        int count = Counts.read(in, MONEY_FORMAT.leastSize());
        List<Money> lines = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                lines.add(MONEY_FORMAT.read(in));
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return lines;
    }

    /**
     * Measures {@code lines}.
     *
     * @param lines the value
     * @return its size in bytes
     */
    private static long sizeOfLines(List<Money> lines) {
        int count = lines.size();
        long size = Counts.sizeOf(count, MONEY_FORMAT.leastSize());
        int index = 0;
        try {
            for (Money element : lines) {
                size += MONEY_FORMAT.sizeOf(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }

    /**
     * Writes {@code byName}.
     *
     * @param out the stream to write to
     * @param byName the value
     * @throws IOException if the stream fails
     */
    private static void writeByName(ByteStream out, Map<String, Money> byName) throws IOException {
        int count = byName.size();
        Counts.write(out, count);
        PlainBits.writePresence(out, byName.values(), count);
        String at = null;
        int index = 0;
        try {
            for (Map.Entry<String, Money> entry : byName.entrySet()) {
                at = "key";
                CompactStrings.write(out, Failures.nonNull(entry.getKey()));
                at = "value";
                if (entry.getValue() != null) {
                    MONEY_FORMAT.write(out, entry.getValue());
                }
                at = null;
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index, at);
        }
        if (index != count) {
            throw Failures.countChanged(count, index);
        }
    }

    /**
     * Reads {@code byName}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static Map<String, Money> readByName(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        byte[] presentValues = PlainBits.readPresence(in, count);
        Map<String, Money> byName = new LinkedHashMap<>(Counts.hashCapacity(in, count));
        String at = null;
        int index = 0;
        try {
            for (; index < count; index++) {
                at = "key";
                String key = CompactStrings.read(in);
                at = "value";
                Money value = PlainBits.isSet(presentValues, index) ? MONEY_FORMAT.read(in) : null;
                at = "key";
                byName.put(key, value);
                if (byName.size() == index) {
                    throw Failures.duplicate(in, "map key");
                }
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index, at);
        }
        return byName;
    }

    /**
     * Measures {@code byName}.
     *
     * @param byName the value
     * @return its size in bytes
     */
    private static long sizeOfByName(Map<String, Money> byName) {
        int count = byName.size();
        long size = Counts.sizeOf(count);
        size += PlainBits.sizeOf(count);
        String at = null;
        int index = 0;
        try {
            for (Map.Entry<String, Money> entry : byName.entrySet()) {
                at = "key";
                size += CompactStrings.sizeOf(Failures.nonNull(entry.getKey()));
                at = "value";
                if (entry.getValue() != null) {
                    size += MONEY_FORMAT.sizeOf(entry.getValue());
                }
                at = null;
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index, at);
        }
        return size;
    }
}
