package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A codec of Optionals: a byte, 0 or 1, then the content.
 *
 * @param <T> the type of the content
 */
final class OptionalCodec<T> extends RecordCodec<Optional<T>> implements Skipping.Step {
    private final BinaryCodec<T> content;
    private final Skipping.Step skipContent;

    OptionalCodec(BinaryCodec<T> content) {
        super("Optional", false, content);
        this.content = content;
        this.skipContent = in -> Skipping.value(in, content);
    }

    @Override
    protected void encode(ByteStream out, Optional<T> value) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            content.write(out, value.get());
        }
    }

    @Override
    protected Optional<T> decode(ByteStream in) throws IOException {
        return in.readBoolean() ? Optional.of(content.read(in)) : Optional.empty();
    }

    @Override
    public void skip(ByteStream in) throws IOException {
        Skipping.optional(in, skipContent);
    }

    @Override
    protected long measure(Optional<T> value) {
        return value.isPresent() ? 1 + content.sizeOf(value.get()) : 1;
    }

    @Override
    public long leastSize() {
        return 1;
    }

    @Override
    String encoding(int levels) {
        return "0, or 1 and " + partEncodings(levels);
    }

    @Override
    public OptionalLong greatestSize() {
        return Sizes.sum(1, Sizes.greatestOf(content));
    }
}
