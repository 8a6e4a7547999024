package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.BigNumbers;
import io.github.binrec.codec.CompactStrings;
import io.github.binrec.codec.Counts;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.FixedRun;
import io.github.binrec.codec.FixedValues;
import io.github.binrec.codec.Frames;
import io.github.binrec.codec.LongFrames;
import io.github.binrec.codec.NestedRecords;
import io.github.binrec.codec.Presence;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.codec.Tags;
import io.github.binrec.codec.Varints;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.LittleEndian;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The codec of {@link Trade}.
 *
 * <pre>{@code
 * id  field     type               encoding
 * 1   id        long               8 bytes
 * 2   quantity  int                4 bytes
 * 3   symbol    String             compact string
 * 4   price     BigDecimal         scale, then length and bytes
 * 5   at        Instant            12 bytes
 * 6   side      Trade.Side         tag, 1 byte
 * 7   open      boolean            a bit, set if true
 * 8   sequence  @Varint long       zigzag varint
 * 9   legs      List<Trade.Leg>    count, then each (Trade_LegCodec)
 * 10  note      @Nullable String   compact string; absent if null
 * 11  lot       @Nullable Integer  4 bytes; absent if null
 * 12  desk      Optional<String>   compact string; absent if empty
 * 13  rank      OptionalInt        4 bytes; absent if empty
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class TradeCodec extends RecordCodec<Trade> {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final TradeCodec INSTANCE = new TradeCodec();

    /**
     * The presence bits of the fields that must be there.
     */
    private static final long REQUIRED = 0x1bfL;

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0x1fffL;

    /**
     * Fields of fixed width, side by side.
     */
    private static final FixedRun ID_TO_QUANTITY = FixedRun.of("id", 8, "quantity", 4);

    /**
     * Fields of fixed width, side by side.
     */
    private static final FixedRun AT_TO_SIDE = FixedRun.of("at", 12, "side", 1);

    /**
     * The constants of {@link Trade.Side}, each at the index that is its tag.
     */
    private static final Trade.Side[] SIDE_VALUES = Trade.Side.values();

    /**
     * Creates {@link #INSTANCE}.
     */
    private TradeCodec() {
        super("Trade", true);
    }

    @Override
    protected void encode(ByteStream out, Trade value) throws IOException {
        String at = null;
        try {
            String note = value.note();
            Integer lot = value.lot();
            at = "desk";
            Optional<String> desk = Failures.nonNull(value.desk());
            at = "rank";
            OptionalInt rank = Failures.nonNull(value.rank());
            at = null;
            long present = 0x1bfL | (value.open() ? 0x40L : 0) | (note != null ? 0x200L : 0)
                    | (lot != null ? 0x400L : 0) | (desk.isPresent() ? 0x800L : 0)
                    | (rank.isPresent() ? 0x1000L : 0);
            long frame = LongFrames.open(out, this);
            at = "symbol";
            String symbol = Failures.nonNull(value.symbol());
            int room = 14 + CompactStrings.room(symbol);
            int p = Window.reserve(out, room);
            byte[] bytes = Window.array(out);
            Presence.put(bytes, p, present, 2, false);
            at = null;
            LittleEndian.putLong(bytes, p + 2, value.id());
            LittleEndian.putInt(bytes, p + 10, value.quantity());
            at = "symbol";
            p = CompactStrings.put(out, p + 14, symbol, room);
            Window.advance(out, p);
            at = "price";
            BigNumbers.write(out, Failures.nonNull(value.price()));
            p = Window.reserve(out, 13);
            bytes = Window.array(out);
            at = "at";
            FixedValues.put(bytes, p, Failures.nonNull(value.at()));
            at = "side";
            bytes[p + 12] = (byte) Tags.of(Failures.nonNull(value.side()));
            Window.advance(out, p + 13);
            at = "sequence";
            out.writeZigZagLong(value.sequence());
            at = "legs";
            writeLegs(out, Failures.nonNull(value.legs()));
            room = 8 + CompactStrings.room(note) + CompactStrings.room(desk.orElse(null));
            p = Window.reserve(out, room);
            if (note != null) {
                at = "note";
                p = CompactStrings.put(out, p, note, room);
            }
            bytes = Window.array(out);
            if (lot != null) {
                at = "lot";
                LittleEndian.putInt(bytes, p, lot);
                p += 4;
            }
            if (desk.isPresent()) {
                at = "desk";
                p = CompactStrings.put(out, p, desk.get(), room);
            }
            bytes = Window.array(out);
            if (rank.isPresent()) {
                at = "rank";
                LittleEndian.putInt(bytes, p, rank.getAsInt());
                p += 4;
            }
            Window.advance(out, p);
            LongFrames.close(out, frame, this);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Trade decode(ByteStream in) throws IOException {
        String at = null;
        try {
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            if ((present & REQUIRED) != REQUIRED) {
                throw Presence.missing(in, present, REQUIRED, "id", "quantity", "symbol", "price",
                        "at", "side", "sequence", "legs");
            }
            boolean open = (present & 0x40L) != 0;
            int p = ID_TO_QUANTITY.require(in, 12);
            byte[] bytes = Window.array(in);
            long id = LittleEndian.getLong(bytes, p);
            int quantity = LittleEndian.getInt(bytes, p + 8);
            at = "symbol";
            String symbol = CompactStrings.read(in);
            at = "price";
            BigDecimal price = BigNumbers.readBigDecimal(in);
            at = null;
            p = AT_TO_SIDE.require(in, 13);
            bytes = Window.array(in);
            at = "at";
            Instant at2 = FixedValues.getInstant(in, bytes, p);
            at = "side";
            Trade.Side side = Tags.get(in, p + 12, SIDE_VALUES);
            at = "sequence";
            long sequence = in.readZigZagLong();
            at = "legs";
            List<Trade.Leg> legs = readLegs(in);
            at = "note";
            String note = (present & 0x200L) == 0 ? null : CompactStrings.read(in);
            at = "lot";
            Integer lot = (present & 0x400L) == 0 ? null : in.readInt();
            at = "desk";
            Optional<String> desk = (present & 0x800L) == 0 ? Optional.empty() : Optional.of(CompactStrings.read(in));
            at = "rank";
            OptionalInt rank = (present & 0x1000L) == 0 ? OptionalInt.empty() : OptionalInt.of(in.readInt());
            at = null;
            Frames.leave(in, enclosing, unknown);
            return new Trade(id, quantity, symbol, price, at2, side, open, sequence, legs, note,
                    lot, desk, rank);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Trade value) {
        String at = null;
        try {
            long size = 27;
            at = "symbol";
            size += CompactStrings.sizeOf(Failures.nonNull(value.symbol()));
            at = "price";
            size += BigNumbers.sizeOf(Failures.nonNull(value.price()));
            at = "at";
            Failures.nonNull(value.at());
            at = "side";
            Failures.nonNull(value.side());
            at = "sequence";
            size += Varints.sizeOfZigZag(value.sequence());
            at = "legs";
            size += sizeOfLegs(Failures.nonNull(value.legs()));
            at = "note";
            String note = value.note();
            if (note != null) {
                size += CompactStrings.sizeOf(note);
            }
            at = "lot";
            Integer lot = value.lot();
            if (lot != null) {
                size += 4;
            }
            at = "desk";
            Optional<String> desk = Failures.nonNull(value.desk());
            if (desk.isPresent()) {
                size += CompactStrings.sizeOf(desk.get());
            }
            at = "rank";
            OptionalInt rank = Failures.nonNull(value.rank());
            if (rank.isPresent()) {
                size += 4;
            }
            return Frames.sizeOf(size);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    public long leastSize() {
        return 34;
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.empty();
    }

    @Override
    public String describe() {
        Description text = Description.of("Trade, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "id", "long", "8 bytes", "8");
        text.add("2", "quantity", "int", "4 bytes", "4");
        text.add("3", "symbol", "String", "compact string", "1..");
        text.add("4", "price", "BigDecimal", "scale, then length and bytes", "3..");
        text.add("5", "at", "Instant", "12 bytes", "12");
        text.add("6", "side", "Trade.Side", "tag, 1 byte", "1");
        text.add("7", "open", "boolean", "a bit, set if true", "0");
        text.add("8", "sequence", "@Varint long", "zigzag varint", "1..10");
        text.add("9", "legs", "List<Trade.Leg>", "count, then each (Trade_LegCodec)", "1..");
        text.add("10", "note", "@Nullable String", "compact string; absent if null", "0..");
        text.add("11", "lot", "@Nullable Integer", "4 bytes; absent if null", "0..4");
        text.add("12", "desk", "Optional<String>", "compact string; absent if empty", "0..");
        text.add("13", "rank", "OptionalInt", "4 bytes; absent if empty", "0..4");
        return text.toString();
    }

    /**
     * Writes {@code legs}.
     *
     * @param out the stream to write to
     * @param legs the value
     * @throws IOException if the stream fails
     */
    private static void writeLegs(ByteStream out, List<Trade.Leg> legs) throws IOException {
        int count = legs.size();
        Counts.write(out, count, Trade_LegCodec.INSTANCE.leastSize());
        int index = 0;
        try {
            for (Trade.Leg element : legs) {
                Trade_LegCodec.INSTANCE.write(out, Failures.nonNull(element));
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
     * Reads {@code legs}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static List<Trade.Leg> readLegs(ByteStream in) throws IOException {
        int count = Counts.read(in, Trade_LegCodec.INSTANCE.leastSize());
        List<Trade.Leg> legs = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                legs.add(NestedRecords.read(in, Trade_LegCodec.INSTANCE));
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return legs;
    }

    /**
     * Measures {@code legs}.
     *
     * @param legs the value
     * @return its size in bytes
     */
    private static long sizeOfLegs(List<Trade.Leg> legs) {
        int count = legs.size();
        long size = Counts.sizeOf(count, Trade_LegCodec.INSTANCE.leastSize());
        int index = 0;
        try {
            for (Trade.Leg element : legs) {
                size += Trade_LegCodec.INSTANCE.sizeOf(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }
}
