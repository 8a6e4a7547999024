package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.Codecs;
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
import io.github.binrec.codec.Tags;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The codec of {@link Deal}.
 *
 * <pre>{@code
 * id  field   type                                                    encoding
 * 1   leg     Pair<String, Deal.Leg>                                  PairCodec (compact string; Deal_LegCodec)
 * 2   notes   List<Pair<@Varint Integer, @Utf8 String>>               count, then each (PairCodec (zigzag varint; UTF-8 string))
 * 3   nested  Pair<Pair<Boolean, Deal.Side>, List<@Nullable String>>  PairCodec (PairCodec (1 byte; tag, 1 byte); count, a bit for each, then each (compact string) that is not null)
 * 4   result  Optional<Result<int[]>>                                 ResultCodec (count, then 4 bytes each); absent if empty
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class DealCodec extends RecordCodec<Deal> {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final DealCodec INSTANCE = new DealCodec();

    /**
     * The codec of {@code Pair<String, Deal.Leg>}.
     */
    private static final PairCodec<String, Deal.Leg> PAIR_OF_STRING_AND_LEG_CODEC = PairCodec.of(Codecs.STRING,
            Deal_LegCodec.INSTANCE);

    /**
     * The codec of {@code Pair<Integer, String>}.
     */
    private static final PairCodec<Integer, String> PAIR_OF_INTEGER_AND_STRING_CODEC = PairCodec.of(Codecs.ZIGZAG_INT,
            Codecs.UTF8_STRING);

    /**
     * The constants of {@link Deal.Side}, each at the index that is its tag.
     */
    private static final Deal.Side[] SIDE_VALUES = Deal.Side.values();

    /**
     * The codec of {@code Deal.Side}.
     */
    private static final BinaryCodec<Deal.Side> SIDE_CODEC = Composition.of("Deal.Side", 1,
            OptionalLong.of(1), (out, value) -> out.writeByte(Tags.of(value)),
            in -> Tags.read(in, SIDE_VALUES), value -> 1);

    /**
     * The codec of {@code List<String>}.
     */
    private static final BinaryCodec<List<String>> LIST_OF_STRING_CODEC = Composition.of("List<String>",
            1, OptionalLong.empty(), (out, value) -> writeNested(out, value), in -> readNested(in),
            value -> sizeOfNested(value));

    /**
     * The codec of {@code Pair<Pair<Boolean, Deal.Side>, List<String>>}.
     */
    private static final PairCodec<Pair<Boolean, Deal.Side>, List<String>> PAIR_OF_PAIR_AND_LIST_CODEC = PairCodec.of(PairCodec.of(Codecs.BOOLEAN,
            SIDE_CODEC), LIST_OF_STRING_CODEC);

    /**
     * The codec of {@code Result<int[]>}.
     */
    private static final ResultCodec<int[]> RESULT_OF_INTS_CODEC = ResultCodec.of(Codecs.INTS);

    /**
     * The presence bits of the fields that must be there.
     */
    private static final long REQUIRED = 0x7L;

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0xfL;

    /**
     * Creates {@link #INSTANCE}.
     */
    private DealCodec() {
        super("Deal", true);
    }

    @Override
    protected void encode(ByteStream out, Deal value) throws IOException {
        String at = null;
        try {
            at = "result";
            Optional<Result<int[]>> result = Failures.nonNull(value.result());
            long present = 0x7L | (result.isPresent() ? 0x8L : 0);
            long frame = LongFrames.open(out, this);
            out.writeByte((int) present);
            at = "leg";
            PAIR_OF_STRING_AND_LEG_CODEC.write(out, Failures.nonNull(value.leg()));
            at = "notes";
            writeNotes(out, Failures.nonNull(value.notes()));
            at = "nested";
            PAIR_OF_PAIR_AND_LIST_CODEC.write(out, Failures.nonNull(value.nested()));
            if (result.isPresent()) {
                at = "result";
                RESULT_OF_INTS_CODEC.write(out, result.get());
            }
            LongFrames.close(out, frame, this);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Deal decode(ByteStream in) throws IOException {
        String at = null;
        try {
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            if ((present & REQUIRED) != REQUIRED) {
                throw Presence.missing(in, present, REQUIRED, "leg", "notes", "nested");
            }
            at = "leg";
            Pair<String, Deal.Leg> leg = PAIR_OF_STRING_AND_LEG_CODEC.read(in);
            at = "notes";
            List<Pair<Integer, String>> notes = readNotes(in);
            at = "nested";
            Pair<Pair<Boolean, Deal.Side>, List<String>> nested = PAIR_OF_PAIR_AND_LIST_CODEC.read(in);
            at = "result";
            Optional<Result<int[]>> result = (present & 0x8L) == 0 ? Optional.empty() : Optional.of(RESULT_OF_INTS_CODEC.read(in));
            at = null;
            Frames.leave(in, enclosing, unknown);
            return new Deal(leg, notes, nested, result);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Deal value) {
        String at = null;
        try {
            long size = 1;
            at = "leg";
            size += PAIR_OF_STRING_AND_LEG_CODEC.sizeOf(Failures.nonNull(value.leg()));
            at = "notes";
            size += sizeOfNotes(Failures.nonNull(value.notes()));
            at = "nested";
            size += PAIR_OF_PAIR_AND_LIST_CODEC.sizeOf(Failures.nonNull(value.nested()));
            at = "result";
            Optional<Result<int[]>> result = Failures.nonNull(value.result());
            if (result.isPresent()) {
                size += RESULT_OF_INTS_CODEC.sizeOf(result.get());
            }
            return Frames.sizeOf(size);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    public long leastSize() {
        return Frames.sizeOf(2 + Sizes.leastOf(PAIR_OF_STRING_AND_LEG_CODEC)
                + Sizes.leastOf(PAIR_OF_PAIR_AND_LIST_CODEC));
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.empty();
    }

    @Override
    public String describe() {
        Description text = Description.of("Deal, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "leg", "Pair<String, Deal.Leg>", "PairCodec (compact string; Deal_LegCodec)",
                Sizes.range(Sizes.leastOf(PAIR_OF_STRING_AND_LEG_CODEC), Sizes.greatestOf(PAIR_OF_STRING_AND_LEG_CODEC)));
        text.add("2", "notes", "List<Pair<@Varint Integer, @Utf8 String>>",
                "count, then each (PairCodec (zigzag varint; UTF-8 string))", "1..");
        text.add("3", "nested", "Pair<Pair<Boolean, Deal.Side>, List<@Nullable String>>",
                "PairCodec (PairCodec (1 byte; tag, 1 byte); count, a bit for each, then each (compact string) that is not null)",
                Sizes.range(Sizes.leastOf(PAIR_OF_PAIR_AND_LIST_CODEC), Sizes.greatestOf(PAIR_OF_PAIR_AND_LIST_CODEC)));
        text.add("4", "result", "Optional<Result<int[]>>",
                "ResultCodec (count, then 4 bytes each); absent if empty",
                Sizes.range(0, Sizes.greatestOf(RESULT_OF_INTS_CODEC)));
        return text.toString();
    }

    /**
     * Writes {@code notes}.
     *
     * @param out the stream to write to
     * @param notes the value
     * @throws IOException if the stream fails
     */
    private static void writeNotes(ByteStream out, List<Pair<Integer, String>> notes) throws
            IOException {
        int count = notes.size();
        Counts.write(out, count, PAIR_OF_INTEGER_AND_STRING_CODEC.leastSize());
        int index = 0;
        try {
            for (Pair<Integer, String> element : notes) {
                PAIR_OF_INTEGER_AND_STRING_CODEC.write(out, Failures.nonNull(element));
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
     * Reads {@code notes}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static List<Pair<Integer, String>> readNotes(ByteStream in) throws IOException {
        int count = Counts.read(in, PAIR_OF_INTEGER_AND_STRING_CODEC.leastSize());
        List<Pair<Integer, String>> notes = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                notes.add(PAIR_OF_INTEGER_AND_STRING_CODEC.read(in));
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return notes;
    }

    /**
     * Measures {@code notes}.
     *
     * @param notes the value
     * @return its size in bytes
     */
    private static long sizeOfNotes(List<Pair<Integer, String>> notes) {
        int count = notes.size();
        long size = Counts.sizeOf(count, PAIR_OF_INTEGER_AND_STRING_CODEC.leastSize());
        int index = 0;
        try {
            for (Pair<Integer, String> element : notes) {
                size += PAIR_OF_INTEGER_AND_STRING_CODEC.sizeOf(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }

    /**
     * Writes {@code nested}.
     *
     * @param out the stream to write to
     * @param nested the value
     * @throws IOException if the stream fails
     */
    private static void writeNested(ByteStream out, List<String> nested) throws IOException {
        int count = nested.size();
        Counts.write(out, count);
        PlainBits.writePresence(out, nested, count);
        int index = 0;
        try {
            for (String element : nested) {
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
     * Reads {@code nested}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static List<String> readNested(ByteStream in) throws IOException {
        int count = Counts.readNullable(in);
        byte[] present = PlainBits.readPresence(in, count);
        List<String> nested = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                nested.add(PlainBits.isSet(present, index) ? CompactStrings.read(in) : null);
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return nested;
    }

    /**
     * Measures {@code nested}.
     *
     * @param nested the value
     * @return its size in bytes
     */
    private static long sizeOfNested(List<String> nested) {
        int count = nested.size();
        long size = Counts.sizeOf(count);
        size += PlainBits.sizeOf(count);
        int index = 0;
        try {
            for (String element : nested) {
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
}
