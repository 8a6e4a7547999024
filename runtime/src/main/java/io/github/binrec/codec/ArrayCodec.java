package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A codec of arrays of objects without nulls: a count and the elements, as those of a list.
 *
 * @param <E> the type of the elements
 */
final class ArrayCodec<E> extends RecordCodec<E[]> implements Skipping.Step {
    private final RecordCodec<List<E>> list;
    private final IntFunction<E[]> maker;

    ArrayCodec(BinaryCodec<E> elements, IntFunction<E[]> maker) {
        super("array", false, elements);
        this.list = (RecordCodec<List<E>>) Codecs.list(elements);
        this.maker = maker;
    }

    @Override
    protected void encode(ByteStream out, E[] value) throws IOException {
        list.write(out, Arrays.asList(value));
    }

    @Override
    protected E[] decode(ByteStream in) throws IOException {
        return ObjectArrays.of(list.read(in), maker);
    }

    @Override
    public void skip(ByteStream in) throws IOException {
        Skipping.value(in, list);
    }

    @Override
    protected long measure(E[] value) {
        return list.measure(Arrays.asList(value)); // and not sizeOf, which takes more of the stack at each level
    }

    @Override
    public long leastSize() {
        return 1;
    }

    @Override
    String encoding(int levels) {
        return "count, then each (" + partEncodings(levels) + ")";
    }
}
