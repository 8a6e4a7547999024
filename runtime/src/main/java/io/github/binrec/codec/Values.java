package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The values that stand one after the other in a byte stream, from its position to its end, read one at a time. Made by
 * {@link BinaryCodec#values}.
 *
 * <pre>{@code
 * for (Trade trade : TradeCodec.INSTANCE.values(stream)) { ... }
 * long count = TradeCodec.INSTANCE.values(stream).stream().filter(Trade::open).count();
 * }</pre>
 *
 * <p>Nothing is read ahead: between two values the stream stands behind the one that was returned last, and may be moved or
 * written to. A stream has one position, so all iterators go on where the stream stands; to begin anew, move it back.
 *
 * <p>The end of the stream right behind a value is the end of the values. An end within a value is a failure like every
 * other malformed value: {@code next} throws an {@link UncheckedIOException} whose cause, a {@link MalformedRecordException},
 * tells the reason ({@link Reason#TRUNCATED}) and the position. A seekable stream then stands where the torn value starts, and
 * {@code stream.setSize(stream.position())} cuts it off. An iterator that has failed throws the same failure again: it
 * never passes a failure off as the end.
 *
 * <p>For one thread at a time, like the stream. Closing the stream is the caller's affair.
 *
 * @param <T> the type of the values
 */
public final class Values<T> implements Iterable<T> {

    private final BinaryCodec<T> codec;
    private final ByteStream in;

    Values(BinaryCodec<T> codec, ByteStream in) {
        this.codec = codec;
        this.in = in;
    }

    /**
     * Returns an iterator that goes on where the stream stands.
     *
     * @return the iterator; its {@code hasNext} and {@code next} throw {@link UncheckedIOException} if the stream fails,
     *     {@code next} also if the bytes are malformed, and it cannot remove
     */
    @Override
    public Iterator<T> iterator() {
        return new ValueIterator<>(codec, in);
    }

    /**
     * Returns the values as a sequential stream that goes on where the byte stream stands. Closing it does not close the
     * byte stream.
     *
     * @return the values in their order; its operations throw {@link UncheckedIOException} as the iterator's do
     */
    public Stream<T> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false);
    }

    private static final class ValueIterator<T> implements Iterator<T> {
        private final BinaryCodec<T> codec;
        private final ByteStream in;
        private @Nullable IOException failure;

        ValueIterator(BinaryCodec<T> codec, ByteStream in) {
            this.codec = codec;
            this.in = in;
        }

        @Override
        public boolean hasNext() {
            throwFailure();
            try {
                return Window.readable(in) > 0 || in.peek(1).length > 0;
            } catch (IOException e) {
                throw failed(e);
            }
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the stream ends here: " + in);
            }
            try {
                long start = in.position();
                T value = codec.read(in);
                if (in.position() == start) {
                    throw new MalformedRecordException(
                            Reason.TRAILING_BYTES,
                            start,
                            "bytes follow, but the values read here take none, so that there would be no end to them");
                }
                return value;
            } catch (IOException e) {
                throw failed(e);
            }
        }

        private void throwFailure() {
            if (failure != null) {
                throw new UncheckedIOException(failure.getMessage(), failure);
            }
        }

        private UncheckedIOException failed(IOException e) {
            failure = e;
            return new UncheckedIOException(e.getMessage(), e);
        }
    }
}
