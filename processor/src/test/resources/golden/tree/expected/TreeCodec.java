package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.CompactStrings;
import io.github.binrec.codec.Counts;
import io.github.binrec.codec.Depth;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.Frames;
import io.github.binrec.codec.LongFrames;
import io.github.binrec.codec.NestedRecords;
import io.github.binrec.codec.Presence;
import io.github.binrec.codec.RecursiveRecordCodec;
import io.github.binrec.codec.Sizes;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The codec of {@link Tree}.
 *
 * <pre>{@code
 * id  field  type            encoding
 * 1   at     String          compact string
 * 2   in     List<Tree>      count, then each (TreeCodec)
 * 3   out    @Nullable Tree  TreeCodec; absent if null
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class TreeCodec extends RecursiveRecordCodec<Tree> {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final TreeCodec INSTANCE = new TreeCodec();

    /**
     * The presence bits of the fields that must be there.
     */
    private static final long REQUIRED = 0x3L;

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0x7L;

    /**
     * Creates {@link #INSTANCE}.
     */
    private TreeCodec() {
        super("Tree", true);
    }

    @Override
    protected void encode(ByteStream out, Tree value) throws IOException {
        String at = null;
        try {
            Depth.enterWrite(out);
            Tree out2 = value.out();
            long present = 0x3L | (out2 != null ? 0x4L : 0);
            long frame = LongFrames.open(out, this);
            at = "at";
            String at2 = Failures.nonNull(value.at());
            int room = 1 + CompactStrings.room(at2);
            int p = Window.reserve(out, room);
            byte[] bytes = Window.array(out);
            bytes[p] = (byte) present;
            p = CompactStrings.put(out, p + 1, at2, room);
            Window.advance(out, p);
            at = "in";
            writeIn(out, Failures.nonNull(value.in()));
            if (out2 != null) {
                at = "out";
                TreeCodec.INSTANCE.write(out, out2);
            }
            LongFrames.close(out, frame, this);
            Depth.leave(out);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Tree decode(ByteStream in) throws IOException {
        String at = null;
        try {
            Depth.enterRead(in);
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            if ((present & REQUIRED) != REQUIRED) {
                throw Presence.missing(in, present, REQUIRED, "at", "in");
            }
            at = "at";
            String at2 = CompactStrings.read(in);
            at = "in";
            List<Tree> in2 = readIn(in);
            at = "out";
            Tree out = (present & 0x4L) == 0 ? null : NestedRecords.read(in, TreeCodec.INSTANCE);
            at = null;
            Frames.leave(in, enclosing, unknown);
            Depth.leave(in);
            return new Tree(at2, in2, out);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Tree value) {
        String at = null;
        try {
            long size = 1;
            at = "at";
            size += CompactStrings.sizeOf(Failures.nonNull(value.at()));
            at = "in";
            size += sizeOfIn(Failures.nonNull(value.in()));
            at = "out";
            Tree out = value.out();
            if (out != null) {
                size += TreeCodec.INSTANCE.sizeOf(out);
            }
            return Frames.sizeOf(size);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    public long leastSize() {
        return 4;
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.empty();
    }

    @Override
    public String describe() {
        Description text = Description.of("Tree, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "at", "String", "compact string", "1..");
        text.add("2", "in", "List<Tree>", "count, then each (TreeCodec)", "1..");
        text.add("3", "out", "@Nullable Tree", "TreeCodec; absent if null",
                Sizes.range(0, Sizes.greatestOf(TreeCodec.INSTANCE)));
        return text.toString();
    }

    /**
     * Writes {@code in}.
     *
     * @param out the stream to write to
     * @param in the value
     * @throws IOException if the stream fails
     */
    private static void writeIn(ByteStream out, List<Tree> in) throws IOException {
        int count = in.size();
        Counts.write(out, count, TreeCodec.INSTANCE.leastSize());
        int index = 0;
        try {
            for (Tree element : in) {
                TreeCodec.INSTANCE.write(out, Failures.nonNull(element));
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
     * Reads "in".
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static List<Tree> readIn(ByteStream in) throws IOException {
        int count = Counts.read(in, TreeCodec.INSTANCE.leastSize());
        List<Tree> in2 = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                in2.add(NestedRecords.read(in, TreeCodec.INSTANCE));
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return in2;
    }

    /**
     * Measures {@code in}.
     *
     * @param in the value
     * @return its size in bytes
     */
    private static long sizeOfIn(List<Tree> in) {
        int count = in.size();
        long size = Counts.sizeOf(count, TreeCodec.INSTANCE.leastSize());
        int index = 0;
        try {
            for (Tree element : in) {
                size += TreeCodec.INSTANCE.sizeOf(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }
}
