package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a codec that cannot be made yet, since it needs the one that is being made. Several threads may ask at once: they
 * get the same codec, or two that are alike.
 *
 * @param <T> the type of the values
 */
final class LaterCodec<T> implements BinaryCodec<T> {
    private final Supplier<? extends BinaryCodec<T>> supplier;

    /** Not volatile: a codec has but final fields, so that whoever sees it sees all of it. */
    private @Nullable BinaryCodec<T> codec;

    LaterCodec(Supplier<? extends BinaryCodec<T>> supplier) {
        this.supplier = supplier;
    }

    BinaryCodec<T> codec() {
        BinaryCodec<T> known = codec;
        if (known == null) {
            known = Composition.part(supplier.get());
            codec = known;
        }
        return known;
    }

    @Override
    public void write(ByteStream out, T value) throws IOException {
        codec().write(out, value);
    }

    @Override
    public T read(ByteStream in) throws IOException {
        return codec().read(in);
    }

    @Override
    public long sizeOf(T value) {
        return codec().sizeOf(value);
    }

    @Override
    public long leastSize() {
        return codec().leastSize();
    }

    @Override
    public OptionalLong greatestSize() {
        return codec().greatestSize();
    }

    @Override
    public String describe() {
        return codec().describe();
    }

    @Override
    public String toString() {
        return codec().toString();
    }
}
