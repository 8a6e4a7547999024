package io.github.binrec.codec;

import io.github.binrec.codec.Composition.Reader;
import io.github.binrec.codec.Composition.Writer;
import io.github.binrec.codec.Skipping.Step;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/**
 * A codec put together from three functions, which may leave to it what {@link RecordCodec} promises.
 *
 * @param <T> the type of the values
 */
final class ValueCodec<T> extends RecordCodec<T> implements Step {
    private static final long UNBOUNDED = -1;

    private final String name;
    private final Writer<T> writer;
    private final Reader<T> reader;
    private final ToLongFunction<T> size;
    private final long leastSize;
    private final long greatestSize;
    private final boolean ordered;
    private final String encoding;
    private final Step skipper;

    private ValueCodec(
            String typeName,
            String encoding,
            Writer<T> writer,
            Reader<T> reader,
            ToLongFunction<T> size,
            long leastSize,
            long greatestSize,
            boolean ordered,
            Step skipper) {
        super(typeName, false);
        this.name = typeName;
        this.writer = writer;
        this.reader = reader;
        this.size = size;
        this.leastSize = leastSize;
        this.greatestSize = greatestSize;
        this.ordered = ordered;
        this.encoding = encoding;
        this.skipper = skipper;
    }

    /** Returns a codec of values that all take the same number of bytes. */
    static <T> ValueCodec<T> fixed(String typeName, int size, Writer<T> writer, Reader<T> reader) {
        String encoding = Failures.count(size, "byte");
        return new ValueCodec<>(
                typeName, encoding, writer, reader, value -> size, size, size, false, in -> Frames.skip(in, size));
    }

    /** Returns a codec of values that differ in size. */
    static <T> ValueCodec<T> sized(
            String typeName, long leastSize, Writer<T> writer, Reader<T> reader, ToLongFunction<T> size) {
        return new ValueCodec<>(typeName, typeName, writer, reader, size, leastSize, UNBOUNDED, false, reader::read);
    }

    /** Returns the same for values no larger than that. */
    ValueCodec<T> upTo(long greatest) {
        return new ValueCodec<>(name, encoding, writer, reader, size, leastSize, greatest, ordered, skipper);
    }

    /** Returns the same with words that say how values are encoded; without them it is the type's name. */
    ValueCodec<T> as(String words) {
        return new ValueCodec<>(name, words, writer, reader, size, leastSize, greatestSize, ordered, skipper);
    }

    /** Returns the same for values that a hash table of the JDK finds quickly even if their hash codes are equal. */
    ValueCodec<T> ordered() {
        return new ValueCodec<>(name, encoding, writer, reader, size, leastSize, greatestSize, true, skipper);
    }

    /** Returns the same for values that can be stepped over without being made. */
    ValueCodec<T> skippedBy(Step step) {
        return new ValueCodec<>(name, encoding, writer, reader, size, leastSize, greatestSize, ordered, step);
    }

    /** Tells whether somebody who makes up keys could fill a hash table with such as have one hash code, and slow it down. */
    static boolean mayCollide(BinaryCodec<?> keys) {
        return !(keys instanceof ValueCodec<?> codec && codec.ordered);
    }

    @Override
    protected void encode(ByteStream out, T value) throws IOException {
        writer.write(out, value);
    }

    @Override
    protected T decode(ByteStream in) throws IOException {
        return reader.read(in);
    }

    @Override
    public void skip(ByteStream in) throws IOException {
        skipper.skip(in);
    }

    @Override
    protected long measure(T value) {
        return size.applyAsLong(value);
    }

    @Override
    public long leastSize() {
        return leastSize;
    }

    @Override
    public OptionalLong greatestSize() {
        return greatestSize == UNBOUNDED ? OptionalLong.empty() : OptionalLong.of(greatestSize);
    }

    @Override
    String encoding(int levels) {
        return encoding;
    }
}
