package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.CompactStrings;
import io.github.binrec.codec.ContentValues;
import io.github.binrec.codec.Counts;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.Frames;
import io.github.binrec.codec.LinkedLists;
import io.github.binrec.codec.LongFrames;
import io.github.binrec.codec.NaturalOrder;
import io.github.binrec.codec.PlainBits;
import io.github.binrec.codec.Presence;
import io.github.binrec.codec.PrimitiveArrays;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.codec.Tags;
import io.github.binrec.codec.Varints;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The codec of {@link Declared}.
 *
 * <pre>{@code
 * id  field     type                                      encoding
 * 1   links     LinkedList<@Nullable String>              count, a bit for each, then each (compact string) that is not null
 * 2   ends      Deque<@Varint Long>                       count, then each (zigzag varint)
 * 3   sorted    SortedSet<String>                         count, then each once (compact string)
 * 4   sides     EnumSet<Declared.Side>                    count, then each once (tag, 1 byte)
 * 5   byNumber  SortedMap<Integer, @Nullable String>      count, a bit for each value, then each key (4 bytes) and value (compact string) that is not null
 * 6   bySide    EnumMap<Declared.Side, byte[]>            count, then each key (tag, 1 byte) and value (count, then the bytes)
 * 7   shared    ConcurrentHashMap<String, Declared.Side>  count, then each key (compact string) and value (tag, 1 byte)
 * 8   bits      BitSet                                    length, then bytes
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class DeclaredCodec extends RecordCodec<Declared> {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final DeclaredCodec INSTANCE = new DeclaredCodec();

    /**
     * The presence bits of the fields that must be there.
     */
    private static final long REQUIRED = 0xffL;

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0xffL;

    /**
     * The constants of {@link Declared.Side}, each at the index that is its tag.
     */
    private static final Declared.Side[] SIDE_VALUES = Declared.Side.values();

    /**
     * Creates {@link #INSTANCE}.
     */
    private DeclaredCodec() {
        super("Declared", true);
    }

    @Override
    protected void encode(ByteStream out, Declared value) throws IOException {
        String at = null;
        try {
            long frame = LongFrames.open(out, this);
            int p = Window.reserve(out, 2);
            byte[] bytes = Window.array(out);
            Presence.put(bytes, p, 0xff, 2, false);
            Window.advance(out, p + 2);
            at = "links";
            writeLinks(out, Failures.nonNull(value.links()));
            at = "ends";
            writeEnds(out, Failures.nonNull(value.ends()));
            at = "sorted";
            writeSorted(out, Failures.nonNull(value.sorted()));
            at = "sides";
            writeSides(out, Failures.nonNull(value.sides()));
            at = "byNumber";
            writeByNumber(out, Failures.nonNull(value.byNumber()));
            at = "bySide";
            writeBySide(out, Failures.nonNull(value.bySide()));
            at = "shared";
            writeShared(out, Failures.nonNull(value.shared()));
            at = "bits";
            ContentValues.write(out, Failures.nonNull(value.bits()));
            LongFrames.close(out, frame, this);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Declared decode(ByteStream in) throws IOException {
        String at = null;
        try {
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            if ((present & REQUIRED) != REQUIRED) {
                throw Presence.missing(in, present, REQUIRED, "links", "ends", "sorted", "sides",
                        "byNumber", "bySide", "shared", "bits");
            }
            at = "links";
            LinkedList<String> links = (LinkedList<String>) readLinks(in);
            at = "ends";
            Deque<Long> ends = readEnds(in);
            at = "sorted";
            SortedSet<String> sorted = readSorted(in);
            at = "sides";
            EnumSet<Declared.Side> sides = readSides(in);
            at = "byNumber";
            SortedMap<Integer, String> byNumber = readByNumber(in);
            at = "bySide";
            EnumMap<Declared.Side, byte[]> bySide = readBySide(in);
            at = "shared";
            ConcurrentHashMap<String, Declared.Side> shared = (ConcurrentHashMap<String, Declared.Side>) readShared(in);
            at = "bits";
            BitSet bits = ContentValues.readBitSet(in);
            at = null;
            Frames.leave(in, enclosing, unknown);
            return new Declared(links, ends, sorted, sides, byNumber, bySide, shared, bits);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Declared value) {
        String at = null;
        try {
            long size = 2;
            at = "links";
            size += sizeOfLinks(Failures.nonNull(value.links()));
            at = "ends";
            size += sizeOfEnds(Failures.nonNull(value.ends()));
            at = "sorted";
            size += sizeOfSorted(Failures.nonNull(value.sorted()));
            at = "sides";
            size += sizeOfSides(Failures.nonNull(value.sides()));
            at = "byNumber";
            size += sizeOfByNumber(Failures.nonNull(value.byNumber()));
            at = "bySide";
            size += sizeOfBySide(Failures.nonNull(value.bySide()));
            at = "shared";
            size += sizeOfShared(Failures.nonNull(value.shared()));
            at = "bits";
            size += ContentValues.sizeOf(Failures.nonNull(value.bits()));
            return Frames.sizeOf(size);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    public long leastSize() {
        return 11;
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.empty();
    }

    @Override
    public String describe() {
        Description text = Description.of("Declared, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "links", "LinkedList<@Nullable String>",
                "count, a bit for each, then each (compact string) that is not null", "1..");
        text.add("2", "ends", "Deque<@Varint Long>", "count, then each (zigzag varint)", "1..");
        text.add("3", "sorted", "SortedSet<String>", "count, then each once (compact string)",
                "1..");
        text.add("4", "sides", "EnumSet<Declared.Side>", "count, then each once (tag, 1 byte)",
                "1..3");
        text.add("5", "byNumber", "SortedMap<Integer, @Nullable String>",
                "count, a bit for each value, then each key (4 bytes) and value (compact string) that is not null",
                "1..");
        text.add("6", "bySide", "EnumMap<Declared.Side, byte[]>",
                "count, then each key (tag, 1 byte) and value (count, then the bytes)", "1..");
        text.add("7", "shared", "ConcurrentHashMap<String, Declared.Side>",
                "count, then each key (compact string) and value (tag, 1 byte)", "1..");
        text.add("8", "bits", "BitSet", "length, then bytes", "1..");
        return text.toString();
    }

    /**
     * Writes {@code links}.
     *
     * @param out the stream to write to
     * @param links the value
     * @throws IOException if the stream fails
     */
    private static void writeLinks(ByteStream out, List<String> links) throws IOException {
        int count = links.size();
        Counts.write(out, count);
        PlainBits.writePresence(out, links, count);
        int index = 0;
        try {
            for (String element : links) {
                if (element != null) {
                    CompactStrings.write(out, element);
                }
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
     * Reads {@code links}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static List<String> readLinks(ByteStream in) throws IOException {
        int count = Counts.readNullable(in);
        byte[] present = PlainBits.readPresence(in, count);
        LinkedList<String> links = LinkedLists.create();
        int index = 0;
        try {
            for (; index < count; index++) {
                links.add(PlainBits.isSet(present, index) ? CompactStrings.read(in) : null);
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return links;
    }

    /**
     * Measures {@code links}.
     *
     * @param links the value
     * @return its size in bytes
     */
    private static long sizeOfLinks(List<String> links) {
        int count = links.size();
        long size = Counts.sizeOf(count);
        size += PlainBits.sizeOf(count);
        int index = 0;
        try {
            for (String element : links) {
                if (element != null) {
                    size += CompactStrings.sizeOf(element);
                }
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }

    /**
     * Writes {@code ends}.
     *
     * @param out the stream to write to
     * @param ends the value
     * @throws IOException if the stream fails
     */
    private static void writeEnds(ByteStream out, Deque<Long> ends) throws IOException {
        int count = ends.size();
        Counts.write(out, count);
        int index = 0;
        try {
            for (Long element : ends) {
                out.writeZigZagLong(Failures.nonNull(element));
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
     * Reads {@code ends}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static Deque<Long> readEnds(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        Deque<Long> ends = new ArrayDeque<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                ends.add(in.readZigZagLong());
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return ends;
    }

    /**
     * Measures {@code ends}.
     *
     * @param ends the value
     * @return its size in bytes
     */
    private static long sizeOfEnds(Deque<Long> ends) {
        int count = ends.size();
        long size = Counts.sizeOf(count);
        int index = 0;
        try {
            for (Long element : ends) {
                size += Varints.sizeOfZigZag(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }

    /**
     * Writes {@code sorted}.
     *
     * @param out the stream to write to
     * @param sorted the value
     * @throws IOException if the stream fails
     */
    private static void writeSorted(ByteStream out, SortedSet<String> sorted) throws IOException {
        NaturalOrder.check(sorted);
        int count = sorted.size();
        Counts.write(out, count);
        int index = 0;
        try {
            for (String element : sorted) {
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
     * Reads {@code sorted}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static SortedSet<String> readSorted(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        SortedSet<String> sorted = new TreeSet<>();
        int index = 0;
        try {
            for (; index < count; index++) {
                if (!sorted.add(CompactStrings.read(in))) {
                    throw Failures.duplicate(in, "element");
                }
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return sorted;
    }

    /**
     * Measures {@code sorted}.
     *
     * @param sorted the value
     * @return its size in bytes
     */
    private static long sizeOfSorted(SortedSet<String> sorted) {
        NaturalOrder.check(sorted);
        int count = sorted.size();
        long size = Counts.sizeOf(count);
        int index = 0;
        try {
            for (String element : sorted) {
                size += CompactStrings.sizeOf(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }

    /**
     * Writes {@code sides}.
     *
     * @param out the stream to write to
     * @param sides the value
     * @throws IOException if the stream fails
     */
    private static void writeSides(ByteStream out, EnumSet<Declared.Side> sides) throws
            IOException {
        int count = sides.size();
        Counts.write(out, count);
        int index = 0;
        try {
            Iterator<Declared.Side> elements = sides.iterator();
            while (elements.hasNext()) {
                int room = Counts.batch(count - index, 1);
                int p = Window.reserve(out, room);
                byte[] bytes = Window.array(out);
                for (int end = p + room; p < end && elements.hasNext(); p++) {
                    Declared.Side element = elements.next();
                    bytes[p] = (byte) Tags.of(Failures.nonNull(element));
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
     * Reads {@code sides}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static EnumSet<Declared.Side> readSides(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        EnumSet<Declared.Side> sides = EnumSet.noneOf(Declared.Side.class);
        int index = 0;
        try {
            for (; index < count; index++) {
                if (!sides.add(Tags.read(in, SIDE_VALUES))) {
                    throw Failures.duplicate(in, "element");
                }
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return sides;
    }

    /**
     * Measures {@code sides}.
     *
     * @param sides the value
     * @return its size in bytes
     */
    private static long sizeOfSides(EnumSet<Declared.Side> sides) {
        int count = sides.size();
        long size = Counts.sizeOf(count);
        int index = 0;
        try {
            for (Declared.Side element : sides) {
                Failures.nonNull(element);
                size += 1;
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }

    /**
     * Writes {@code byNumber}.
     *
     * @param out the stream to write to
     * @param byNumber the value
     * @throws IOException if the stream fails
     */
    private static void writeByNumber(ByteStream out, SortedMap<Integer, String> byNumber) throws
            IOException {
        NaturalOrder.check(byNumber);
        int count = byNumber.size();
        Counts.write(out, count);
        PlainBits.writePresence(out, byNumber.values(), count);
        String at = null;
        int index = 0;
        try {
            for (Map.Entry<Integer, String> entry : byNumber.entrySet()) {
                at = "key";
                out.writeInt(Failures.nonNull(entry.getKey()));
                at = "value";
                if (entry.getValue() != null) {
                    CompactStrings.write(out, entry.getValue());
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
     * Reads {@code byNumber}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static SortedMap<Integer, String> readByNumber(ByteStream in) throws IOException {
        int count = Counts.read(in, 4);
        byte[] presentValues = PlainBits.readPresence(in, count);
        SortedMap<Integer, String> byNumber = new TreeMap<>();
        String at = null;
        int index = 0;
        try {
            for (; index < count; index++) {
                at = "key";
                Integer key = in.readInt();
                at = "value";
                String value = PlainBits.isSet(presentValues, index) ? CompactStrings.read(in) : null;
                at = "key";
                byNumber.put(key, value);
                if (byNumber.size() == index) {
                    throw Failures.duplicate(in, "map key");
                }
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index, at);
        }
        return byNumber;
    }

    /**
     * Measures {@code byNumber}.
     *
     * @param byNumber the value
     * @return its size in bytes
     */
    private static long sizeOfByNumber(SortedMap<Integer, String> byNumber) {
        NaturalOrder.check(byNumber);
        int count = byNumber.size();
        long size = Counts.sizeOf(count);
        size += PlainBits.sizeOf(count);
        String at = null;
        int index = 0;
        try {
            for (Map.Entry<Integer, String> entry : byNumber.entrySet()) {
                at = "key";
                Failures.nonNull(entry.getKey());
                size += 4;
                at = "value";
                if (entry.getValue() != null) {
                    size += CompactStrings.sizeOf(entry.getValue());
                }
                at = null;
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index, at);
        }
        return size;
    }

    /**
     * Writes {@code bySide}.
     *
     * @param out the stream to write to
     * @param bySide the value
     * @throws IOException if the stream fails
     */
    private static void writeBySide(ByteStream out, EnumMap<Declared.Side, byte[]> bySide) throws
            IOException {
        int count = bySide.size();
        Counts.write(out, count);
        String at = null;
        int index = 0;
        try {
            for (Map.Entry<Declared.Side, byte[]> entry : bySide.entrySet()) {
                at = "key";
                out.writeByte(Tags.of(Failures.nonNull(entry.getKey())));
                at = "value";
                PrimitiveArrays.write(out, Failures.nonNull(entry.getValue()));
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
     * Reads {@code bySide}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static EnumMap<Declared.Side, byte[]> readBySide(ByteStream in) throws IOException {
        int count = Counts.read(in, 2);
        EnumMap<Declared.Side, byte[]> bySide = new EnumMap<>(Declared.Side.class);
        String at = null;
        int index = 0;
        try {
            for (; index < count; index++) {
                at = "key";
                Declared.Side key = Tags.read(in, SIDE_VALUES);
                at = "value";
                byte[] value = PrimitiveArrays.readBytes(in);
                at = "key";
                bySide.put(key, value);
                if (bySide.size() == index) {
                    throw Failures.duplicate(in, "map key");
                }
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index, at);
        }
        return bySide;
    }

    /**
     * Measures {@code bySide}.
     *
     * @param bySide the value
     * @return its size in bytes
     */
    private static long sizeOfBySide(EnumMap<Declared.Side, byte[]> bySide) {
        int count = bySide.size();
        long size = Counts.sizeOf(count);
        String at = null;
        int index = 0;
        try {
            for (Map.Entry<Declared.Side, byte[]> entry : bySide.entrySet()) {
                at = "key";
                Failures.nonNull(entry.getKey());
                size += 1;
                at = "value";
                size += PrimitiveArrays.sizeOf(Failures.nonNull(entry.getValue()));
                at = null;
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index, at);
        }
        return size;
    }

    /**
     * Writes {@code shared}.
     *
     * @param out the stream to write to
     * @param shared the value
     * @throws IOException if the stream fails
     */
    private static void writeShared(ByteStream out, ConcurrentMap<String, Declared.Side> shared)
            throws IOException {
        int count = shared.size();
        Counts.write(out, count);
        String at = null;
        int index = 0;
        try {
            for (Map.Entry<String, Declared.Side> entry : shared.entrySet()) {
                at = "key";
                CompactStrings.write(out, Failures.nonNull(entry.getKey()));
                at = "value";
                out.writeByte(Tags.of(Failures.nonNull(entry.getValue())));
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
     * Reads {@code shared}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static ConcurrentMap<String, Declared.Side> readShared(ByteStream in) throws
            IOException {
        int count = Counts.read(in, 2);
        ConcurrentHashMap<String, Declared.Side> shared = new ConcurrentHashMap<>(Counts.capacity(in, count));
        String at = null;
        int index = 0;
        try {
            for (; index < count; index++) {
                at = "key";
                String key = CompactStrings.read(in);
                at = "value";
                Declared.Side value = Tags.read(in, SIDE_VALUES);
                at = "key";
                shared.put(key, value);
                if (shared.size() == index) {
                    throw Failures.duplicate(in, "map key");
                }
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index, at);
        }
        return shared;
    }

    /**
     * Measures {@code shared}.
     *
     * @param shared the value
     * @return its size in bytes
     */
    private static long sizeOfShared(ConcurrentMap<String, Declared.Side> shared) {
        int count = shared.size();
        long size = Counts.sizeOf(count);
        String at = null;
        int index = 0;
        try {
            for (Map.Entry<String, Declared.Side> entry : shared.entrySet()) {
                at = "key";
                size += CompactStrings.sizeOf(Failures.nonNull(entry.getKey()));
                at = "value";
                Failures.nonNull(entry.getValue());
                size += 1;
                at = null;
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index, at);
        }
        return size;
    }
}
