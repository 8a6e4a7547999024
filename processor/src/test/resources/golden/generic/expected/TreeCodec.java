package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.Codecs;
import io.github.binrec.codec.Composition;
import io.github.binrec.codec.Counts;
import io.github.binrec.codec.Depth;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.Frames;
import io.github.binrec.codec.LongFrames;
import io.github.binrec.codec.Presence;
import io.github.binrec.codec.RecursiveRecordCodec;
import io.github.binrec.codec.Sizes;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The codec of {@link Tree}.
 *
 * <pre>{@code
 * id  field     type                          encoding
 * 1   value     T                             by the codec of T
 * 2   children  List<Tree<T>>                 count, then each (TreeCodec (by the codec of T))
 * 3   notes     Pair<String, Map<String, T>>  PairCodec (compact string; count, then each key (compact string) and value (by the codec of T))
 * }</pre>
 *
 * @param <T> the argument for {@code T} of {@link Tree}
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class TreeCodec<T extends Comparable<T>> extends RecursiveRecordCodec<Tree<T>> {
    /**
     * The presence bits of the fields that must be there.
     */
    private static final long REQUIRED = 0x7L;

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0x7L;

    /**
     * The codec of {@code T}.
     */
    private final BinaryCodec<T> tCodec;

    /**
     * The codec of {@code Pair<String, Map<String, T>>}.
     */
    private final PairCodec<String, Map<String, T>> pairOfStringAndMapCodec;

    /**
     * Creates a codec out of those of the type arguments.
     *
     * @param tCodec the codec of {@code T}
     */
    private TreeCodec(BinaryCodec<T> tCodec) {
        super("Tree", true, tCodec);
        this.tCodec = tCodec;
        this.pairOfStringAndMapCodec = PairCodec.of(Codecs.STRING,
                Codecs.map(Codecs.STRING, tCodec));
    }

    /**
     * Returns the codec for type arguments that have these codecs.
     *
     * @param <T> the argument for {@code T} of {@link Tree}
     * @param tCodec the codec of {@code T}
     * @return the codec; it does not change and may be used by many threads at once
     */
    public static <T extends Comparable<T>> TreeCodec<T> of(BinaryCodec<T> tCodec) {
        return new TreeCodec<>(Composition.part(tCodec, "tCodec"));
    }

    @Override
    protected void encode(ByteStream out, Tree<T> value) throws IOException {
        String at = null;
        try {
            Depth.enterWrite(out);
            long frame = LongFrames.open(out, this);
            out.writeByte(0x7);
            at = "value";
            tCodec.write(out, Failures.nonNull(value.value()));
            at = "children";
            writeChildren(out, Failures.nonNull(value.children()));
            at = "notes";
            pairOfStringAndMapCodec.write(out, Failures.nonNull(value.notes()));
            LongFrames.close(out, frame, this);
            Depth.leave(out);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Tree<T> decode(ByteStream in) throws IOException {
        String at = null;
        try {
            Depth.enterRead(in);
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            if ((present & REQUIRED) != REQUIRED) {
                throw Presence.missing(in, present, REQUIRED, "value", "children", "notes");
            }
            at = "value";
            T value = tCodec.read(in);
            at = "children";
            List<Tree<T>> children = readChildren(in);
            at = "notes";
            Pair<String, Map<String, T>> notes = pairOfStringAndMapCodec.read(in);
            at = null;
            Frames.leave(in, enclosing, unknown);
            Depth.leave(in);
            return new Tree<>(value, children, notes);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Tree<T> value) {
        String at = null;
        try {
            long size = 1;
            at = "value";
            size += tCodec.sizeOf(Failures.nonNull(value.value()));
            at = "children";
            size += sizeOfChildren(Failures.nonNull(value.children()));
            at = "notes";
            size += pairOfStringAndMapCodec.sizeOf(Failures.nonNull(value.notes()));
            return Frames.sizeOf(size);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    public long leastSize() {
        return Frames.sizeOf(2 + Sizes.leastOf(tCodec) + Sizes.leastOf(pairOfStringAndMapCodec));
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.empty();
    }

    @Override
    public String describe() {
        Description text = Description.of("Tree, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "value", "T", Description.encodingOf(tCodec),
                Sizes.range(Sizes.leastOf(tCodec), Sizes.greatestOf(tCodec)));
        text.add("2", "children", "List<Tree<T>>",
                "count, then each (TreeCodec (" + Description.encodingOf(tCodec) + "))", "1..");
        text.add("3", "notes", "Pair<String, Map<String, T>>",
                "PairCodec (compact string; count, then each key (compact string) and value (" + Description.encodingOf(tCodec) + "))",
                Sizes.range(Sizes.leastOf(pairOfStringAndMapCodec), Sizes.greatestOf(pairOfStringAndMapCodec)));
        return text.toString();
    }

    /**
     * Writes {@code children}.
     *
     * @param out the stream to write to
     * @param children the value
     * @throws IOException if the stream fails
     */
    private void writeChildren(ByteStream out, List<Tree<T>> children) throws IOException {
        int count = children.size();
        Counts.write(out, count, this.leastSize());
        int index = 0;
        try {
            for (Tree<T> element : children) {
                this.write(out, Failures.nonNull(element));
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
     * Reads {@code children}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private List<Tree<T>> readChildren(ByteStream in) throws IOException {
        int count = Counts.read(in, this.leastSize());
        List<Tree<T>> children = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                children.add(this.read(in));
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return children;
    }

    /**
     * Measures {@code children}.
     *
     * @param children the value
     * @return its size in bytes
     */
    private long sizeOfChildren(List<Tree<T>> children) {
        int count = children.size();
        long size = Counts.sizeOf(count, this.leastSize());
        int index = 0;
        try {
            for (Tree<T> element : children) {
                size += this.sizeOf(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }
}
