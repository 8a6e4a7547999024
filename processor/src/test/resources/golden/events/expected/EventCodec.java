package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.Frames;
import io.github.binrec.codec.NestedRecords;
import io.github.binrec.codec.PrimitiveArrays;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.codec.Sizes;
import io.github.binrec.codec.Skipping;
import io.github.binrec.codec.Tags;
import io.github.binrec.codec.Varints;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.OptionalLong;

/**
 * The codec of {@link Event}.
 *
 * <pre>{@code
 * tag    type          encoding
 * 1      Started       StartedCodec
 * 2      Stopped       StoppedCodec
 * other  UnknownEvent  length, then the bytes as they came
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class EventCodec extends RecordCodec<Event> implements Skipping.Step {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final EventCodec INSTANCE = new EventCodec();

    /**
     * Creates {@link #INSTANCE}.
     */
    private EventCodec() {
        super("Event", false);
    }

    @Override
    protected void encode(ByteStream out, Event value) throws IOException {
        if (value instanceof Started started) {
            out.writeVarInt(1);
            StartedCodec.INSTANCE.write(out, started);
        } else if (value instanceof Stopped stopped) {
            out.writeVarInt(2);
            StoppedCodec.INSTANCE.write(out, stopped);
        } else if (value instanceof UnknownEvent unknownEvent) {
            writeUnknownEvent(out, unknownEvent);
        } else {
            throw Tags.unknownVariant("Event", value);
        }
    }

    @Override
    protected Event decode(ByteStream in) throws IOException {
        int tag = in.readVarInt();
        return switch (tag) {
            case 1 -> NestedRecords.read(in, StartedCodec.INSTANCE);
            case 2 -> NestedRecords.read(in, StoppedCodec.INSTANCE);
            default -> new UnknownEvent(tag, Frames.readBody(in));
        };
    }

    @Override
    protected long measure(Event value) {
        if (value instanceof Started started) {
            return 1 + StartedCodec.INSTANCE.sizeOf(started);
        }
        if (value instanceof Stopped stopped) {
            return 1 + StoppedCodec.INSTANCE.sizeOf(stopped);
        }
        if (value instanceof UnknownEvent unknownEvent) {
            return sizeOfUnknownEvent(unknownEvent);
        }
        throw Tags.unknownVariant("Event", value);
    }

    @Override
    public void skip(ByteStream in) throws IOException {
        int tag = in.readVarInt();
        switch (tag) {
            case 1 -> Skipping.value(in, StartedCodec.INSTANCE);
            case 2 -> Skipping.value(in, StoppedCodec.INSTANCE);
            default -> Frames.skipBody(in);
        }
    }

    @Override
    public long leastSize() {
        return Sizes.least(1 + Sizes.leastOf(StartedCodec.INSTANCE), 1
                + Sizes.leastOf(StoppedCodec.INSTANCE), 2);
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.empty();
    }

    @Override
    public String describe() {
        Description text = Description.of("Event, sealed", this, "tag", "type", "encoding",
                "bytes");
        text.add("1", "Started", "StartedCodec", Sizes.range(1
                + Sizes.leastOf(StartedCodec.INSTANCE), Sizes.sum(1, Sizes.greatestOf(StartedCodec.INSTANCE))));
        text.add("2", "Stopped", "StoppedCodec", Sizes.range(1
                + Sizes.leastOf(StoppedCodec.INSTANCE), Sizes.sum(1, Sizes.greatestOf(StoppedCodec.INSTANCE))));
        text.add("other", "UnknownEvent", "length, then the bytes as they came", "2..");
        return text.toString();
    }

    /**
     * Refuses the tags of variants that are known: the bytes would be read as one of these.
     *
     * @param tag a tag
     * @return the tag
     */
    private static int unknownTag(int tag) {
        return switch (tag) {
            case 1, 2 -> throw Tags.known("Event", tag);
            default -> tag;
        };
    }

    /**
     * Writes a variant that is not known as it came.
     *
     * @param out the stream to write to
     * @param unknownEvent the variant
     * @throws IOException if the stream fails
     */
    private static void writeUnknownEvent(ByteStream out, UnknownEvent unknownEvent) throws
            IOException {
        String at = null;
        try {
            at = "tag";
            out.writeVarInt(unknownTag(unknownEvent.tag()));
            at = "body";
            PrimitiveArrays.write(out, Tags.body(unknownEvent.body()));
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    /**
     * Measures a variant that is not known.
     *
     * @param unknownEvent the variant
     * @return its size in bytes, with its tag
     */
    private static long sizeOfUnknownEvent(UnknownEvent unknownEvent) {
        String at = null;
        try {
            at = "tag";
            long size = Varints.sizeOf(unknownTag(unknownEvent.tag()));
            at = "body";
            return size + PrimitiveArrays.sizeOf(Tags.body(unknownEvent.body()));
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }
}
