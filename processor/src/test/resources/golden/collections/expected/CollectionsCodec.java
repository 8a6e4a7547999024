package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.CompactStrings;
import io.github.binrec.codec.Counts;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.Frames;
import io.github.binrec.codec.LongFrames;
import io.github.binrec.codec.PlainBits;
import io.github.binrec.codec.Presence;
import io.github.binrec.codec.PrimitiveArrays;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.codec.Varints;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.LittleEndian;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The codec of {@link Collections}.
 *
 * <pre>{@code
 * id  field    type                                          encoding
 * 1   names    List<String>                                  count, then each (compact string)
 * 2   numbers  Set<Long>                                     count, then each once (8 bytes)
 * 3   byName   Map<String, @Nullable List<@Varint Integer>>  count, a bit for each value, then each key (compact string) and value (count, then each (zigzag varint)) that is not null
 * 4   gaps     List<@Nullable String>                        count, a bit for each, then each (compact string) that is not null
 * 5   maybe    List<Optional<String>>                        count, then each (0, or 1 and compact string)
 * 6   blocks   @Nullable List<byte[]>                        count, then each (count, then the bytes); absent if null
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class CollectionsCodec extends RecordCodec<Collections> {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final CollectionsCodec INSTANCE = new CollectionsCodec();

    /**
     * The presence bits of the fields that must be there.
     */
    private static final long REQUIRED = 0x1fL;

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0x3fL;

    /**
     * Creates {@link #INSTANCE}.
     */
    private CollectionsCodec() {
        super("Collections", true);
    }

    @Override
    protected void encode(ByteStream out, Collections value) throws IOException {
        String at = null;
        try {
            List<byte[]> blocks = value.blocks();
            long present = 0x1fL | (blocks != null ? 0x20L : 0);
            long frame = LongFrames.open(out, this);
            out.writeByte((int) present);
            at = "names";
            writeNames(out, Failures.nonNull(value.names()));
            at = "numbers";
            writeNumbers(out, Failures.nonNull(value.numbers()));
            at = "byName";
            writeByName(out, Failures.nonNull(value.byName()));
            at = "gaps";
            writeGaps(out, Failures.nonNull(value.gaps()));
            at = "maybe";
            writeMaybe(out, Failures.nonNull(value.maybe()));
            if (blocks != null) {
                at = "blocks";
                writeBlocks(out, blocks);
            }
            LongFrames.close(out, frame, this);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Collections decode(ByteStream in) throws IOException {
        String at = null;
        try {
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            if ((present & REQUIRED) != REQUIRED) {
                throw Presence.missing(in, present, REQUIRED, "names", "numbers", "byName", "gaps",
                        "maybe");
            }
            at = "names";
            List<String> names = readNames(in);
            at = "numbers";
            Set<Long> numbers = readNumbers(in);
            at = "byName";
            Map<String, List<Integer>> byName = readByName(in);
            at = "gaps";
            List<String> gaps = readGaps(in);
            at = "maybe";
            List<Optional<String>> maybe = readMaybe(in);
            at = "blocks";
            List<byte[]> blocks = (present & 0x20L) == 0 ? null : readBlocks(in);
            at = null;
            Frames.leave(in, enclosing, unknown);
            return new Collections(names, numbers, byName, gaps, maybe, blocks);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Collections value) {
        String at = null;
        try {
            long size = 1;
            at = "names";
            size += sizeOfNames(Failures.nonNull(value.names()));
            at = "numbers";
            size += sizeOfNumbers(Failures.nonNull(value.numbers()));
            at = "byName";
            size += sizeOfByName(Failures.nonNull(value.byName()));
            at = "gaps";
            size += sizeOfGaps(Failures.nonNull(value.gaps()));
            at = "maybe";
            size += sizeOfMaybe(Failures.nonNull(value.maybe()));
            at = "blocks";
            List<byte[]> blocks = value.blocks();
            if (blocks != null) {
                size += sizeOfBlocks(blocks);
            }
            return Frames.sizeOf(size);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    public long leastSize() {
        return 7;
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.empty();
    }

    @Override
    public String describe() {
        Description text = Description.of("Collections, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "names", "List<String>", "count, then each (compact string)", "1..");
        text.add("2", "numbers", "Set<Long>", "count, then each once (8 bytes)", "1..");
        text.add("3", "byName", "Map<String, @Nullable List<@Varint Integer>>",
                "count, a bit for each value, then each key (compact string) and value (count, then each (zigzag varint)) that is not null",
                "1..");
        text.add("4", "gaps", "List<@Nullable String>",
                "count, a bit for each, then each (compact string) that is not null", "1..");
        text.add("5", "maybe", "List<Optional<String>>",
                "count, then each (0, or 1 and compact string)", "1..");
        text.add("6", "blocks", "@Nullable List<byte[]>",
                "count, then each (count, then the bytes); absent if null", "0..");
        return text.toString();
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
     * Writes {@code numbers}.
     *
     * @param out the stream to write to
     * @param numbers the value
     * @throws IOException if the stream fails
     */
    private static void writeNumbers(ByteStream out, Set<Long> numbers) throws IOException {
        int count = numbers.size();
        Counts.write(out, count);
        int index = 0;
        try {
            Iterator<Long> elements = numbers.iterator();
            while (elements.hasNext()) {
                int room = Counts.batch(count - index, 8);
                int p = Window.reserve(out, room);
                byte[] bytes = Window.array(out);
                for (int end = p + room; p < end && elements.hasNext(); p += 8) {
                    Long element = elements.next();
                    LittleEndian.putLong(bytes, p, Failures.nonNull(element));
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
     * Reads {@code numbers}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static Set<Long> readNumbers(ByteStream in) throws IOException {
        int count = Counts.read(in, 8);
        Set<Long> numbers = new LinkedHashSet<>(Counts.hashCapacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                if (!numbers.add(in.readLong())) {
                    throw Failures.duplicate(in, "element");
                }
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return numbers;
    }

    /**
     * Measures {@code numbers}.
     *
     * @param numbers the value
     * @return its size in bytes
     */
    private static long sizeOfNumbers(Set<Long> numbers) {
        int count = numbers.size();
        long size = Counts.sizeOf(count);
        int index = 0;
        try {
            for (Long element : numbers) {
                Failures.nonNull(element);
                size += 8;
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
    private static void writeByName(ByteStream out, Map<String, List<Integer>> byName) throws
            IOException {
        int count = byName.size();
        Counts.write(out, count);
        PlainBits.writePresence(out, byName.values(), count);
        String at = null;
        int index = 0;
        try {
            for (Map.Entry<String, List<Integer>> entry : byName.entrySet()) {
                at = "key";
                CompactStrings.write(out, Failures.nonNull(entry.getKey()));
                at = "value";
                if (entry.getValue() != null) {
                    writeByNameValue(out, entry.getValue());
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
    private static Map<String, List<Integer>> readByName(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        byte[] presentValues = PlainBits.readPresence(in, count);
        Map<String, List<Integer>> byName = new LinkedHashMap<>(Counts.hashCapacity(in, count));
        String at = null;
        int index = 0;
        try {
            for (; index < count; index++) {
                at = "key";
                String key = CompactStrings.read(in);
                at = "value";
                List<Integer> value = PlainBits.isSet(presentValues, index) ? readByNameValue(in) : null;
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
    private static long sizeOfByName(Map<String, List<Integer>> byName) {
        int count = byName.size();
        long size = Counts.sizeOf(count);
        size += PlainBits.sizeOf(count);
        String at = null;
        int index = 0;
        try {
            for (Map.Entry<String, List<Integer>> entry : byName.entrySet()) {
                at = "key";
                size += CompactStrings.sizeOf(Failures.nonNull(entry.getKey()));
                at = "value";
                if (entry.getValue() != null) {
                    size += sizeOfByNameValue(entry.getValue());
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
     * Writes a value of {@code byName}.
     *
     * @param out the stream to write to
     * @param byNameValue the value
     * @throws IOException if the stream fails
     */
    private static void writeByNameValue(ByteStream out, List<Integer> byNameValue) throws
            IOException {
        int count = byNameValue.size();
        Counts.write(out, count);
        int index = 0;
        try {
            for (Integer element : byNameValue) {
                out.writeZigZagInt(Failures.nonNull(element));
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
     * Reads a value of {@code byName}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static List<Integer> readByNameValue(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        List<Integer> byNameValue = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                byNameValue.add(in.readZigZagInt());
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return byNameValue;
    }

    /**
     * Measures a value of {@code byName}.
     *
     * @param byNameValue the value
     * @return its size in bytes
     */
    private static long sizeOfByNameValue(List<Integer> byNameValue) {
        int count = byNameValue.size();
        long size = Counts.sizeOf(count);
        int index = 0;
        try {
            for (Integer element : byNameValue) {
                size += Varints.sizeOfZigZag(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }

    /**
     * Writes {@code gaps}.
     *
     * @param out the stream to write to
     * @param gaps the value
     * @throws IOException if the stream fails
     */
    private static void writeGaps(ByteStream out, List<String> gaps) throws IOException {
        int count = gaps.size();
        Counts.write(out, count);
        PlainBits.writePresence(out, gaps, count);
        int index = 0;
        try {
            for (String element : gaps) {
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
     * Reads {@code gaps}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static List<String> readGaps(ByteStream in) throws IOException {
        int count = Counts.readNullable(in);
        byte[] present = PlainBits.readPresence(in, count);
        List<String> gaps = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                gaps.add(PlainBits.isSet(present, index) ? CompactStrings.read(in) : null);
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return gaps;
    }

    /**
     * Measures {@code gaps}.
     *
     * @param gaps the value
     * @return its size in bytes
     */
    private static long sizeOfGaps(List<String> gaps) {
        int count = gaps.size();
        long size = Counts.sizeOf(count);
        size += PlainBits.sizeOf(count);
        int index = 0;
        try {
            for (String element : gaps) {
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
     * Writes {@code maybe}.
     *
     * @param out the stream to write to
     * @param maybe the value
     * @throws IOException if the stream fails
     */
    private static void writeMaybe(ByteStream out, List<Optional<String>> maybe) throws
            IOException {
        int count = maybe.size();
        Counts.write(out, count);
        int index = 0;
        try {
            for (Optional<String> element : maybe) {
                writeMaybeElement(out, Failures.nonNull(element));
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
     * Reads {@code maybe}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static List<Optional<String>> readMaybe(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        List<Optional<String>> maybe = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                maybe.add(readMaybeElement(in));
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return maybe;
    }

    /**
     * Measures {@code maybe}.
     *
     * @param maybe the value
     * @return its size in bytes
     */
    private static long sizeOfMaybe(List<Optional<String>> maybe) {
        int count = maybe.size();
        long size = Counts.sizeOf(count);
        int index = 0;
        try {
            for (Optional<String> element : maybe) {
                size += sizeOfMaybeElement(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }

    /**
     * Writes an element of {@code maybe}.
     *
     * @param out the stream to write to
     * @param maybeElement the value
     * @throws IOException if the stream fails
     */
    private static void writeMaybeElement(ByteStream out, Optional<String> maybeElement) throws
            IOException {
        out.writeBoolean(maybeElement.isPresent());
        if (maybeElement.isPresent()) {
            CompactStrings.write(out, maybeElement.get());
        }
    }

    /**
     * Reads an element of {@code maybe}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static Optional<String> readMaybeElement(ByteStream in) throws IOException {
        return in.readBoolean() ? Optional.of(CompactStrings.read(in)) : Optional.empty();
    }

    /**
     * Measures an element of {@code maybe}.
     *
     * @param maybeElement the value
     * @return its size in bytes
     */
    private static long sizeOfMaybeElement(Optional<String> maybeElement) {
        return maybeElement.isPresent() ? 1 + CompactStrings.sizeOf(maybeElement.get()) : 1;
    }

    /**
     * Writes {@code blocks}.
     *
     * @param out the stream to write to
     * @param blocks the value
     * @throws IOException if the stream fails
     */
    private static void writeBlocks(ByteStream out, List<byte[]> blocks) throws IOException {
        int count = blocks.size();
        Counts.write(out, count);
        int index = 0;
        try {
            for (byte[] element : blocks) {
                PrimitiveArrays.write(out, Failures.nonNull(element));
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
     * Reads {@code blocks}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static List<byte[]> readBlocks(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        List<byte[]> blocks = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                blocks.add(PrimitiveArrays.readBytes(in));
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return blocks;
    }

    /**
     * Measures {@code blocks}.
     *
     * @param blocks the value
     * @return its size in bytes
     */
    private static long sizeOfBlocks(List<byte[]> blocks) {
        int count = blocks.size();
        long size = Counts.sizeOf(count);
        int index = 0;
        try {
            for (byte[] element : blocks) {
                size += PrimitiveArrays.sizeOf(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }
}
