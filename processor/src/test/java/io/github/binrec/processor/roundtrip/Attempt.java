package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading bytes that nobody wrote.
 *
 * @param value what was read, or null
 * @param failure what was thrown instead, or null
 * @param input how many bytes there were
 * @param allocated how many bytes of memory the thread asked for while it read
 */
record Attempt(@Nullable Object value, @Nullable Throwable failure, int input, long allocated) {
    /** What exceptions, streams and their pages take, whatever is read. */
    private static final long CONSTANT = 192 * 1024;

    /** Reads from memory, where the end is known, and nothing may follow the value. */
    static Attempt ofBytes(BinaryCodec<?> codec, byte[] bytes) {
        return measured(bytes.length, () -> bytes, codec::fromBytes);
    }

    /** Reads from a stream that only goes forward, whose end is not known. */
    static Attempt forward(BinaryCodec<?> codec, byte[] bytes) {
        return measured(bytes.length, () -> ByteStreams.of(new ByteArrayInputStream(bytes)), codec::read);
    }

    /** Reads from a stream, where it stands. */
    static Attempt read(BinaryCodec<?> codec, ByteStream in) {
        return once(0, in, codec::read);
    }

    private static <S> Attempt measured(int input, Supplier<S> source, Reading<S> reading) {
        once(input, source.get(), reading); // loads classes, which is not what is measured
        return once(input, source.get(), reading);
    }

    private static <S> Attempt once(int input, S source, Reading<S> reading) {
        long before = Allocation.ofThisThread();
        Object value = null;
        Throwable failure = null;
        try {
            value = reading.read(source);
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
        }
        return new Attempt(value, failure, input, Allocation.ofThisThread() - before);
    }

    /** Asserts that the bytes were refused, why, where and in which component. */
    Attempt refused(Reason reason, long position, String path) {
        MalformedRecordException malformed = malformed();
        assertThat(malformed.reason() + " at " + malformed.position() + " in " + malformed.path())
                .as("%s", malformed)
                .isEqualTo(reason + " at " + position + " in " + path);
        return this;
    }

    /** Asserts that the bytes were refused, and why. */
    Attempt refusedFor(Reason reason) {
        assertThat(malformed().reason()).as("%s", failure).isEqualTo(reason);
        return this;
    }

    /** {@return the failure, which is that of malformed bytes} */
    MalformedRecordException malformed() {
        assertThat(failure).as("%s", value).isInstanceOf(MalformedRecordException.class);
        return (MalformedRecordException) failure;
    }

    /** Asserts that no more memory was asked for than a multiple of the input and a constant. */
    Attempt allocatedAtMost(int times) {
        assertThat(allocated).isLessThan(times * (long) input + CONSTANT);
        return this;
    }

    /** Asserts that a value was read. */
    Attempt accepted() {
        assertThat(failure).isNull();
        return this;
    }

    /** Reads a value. */
    private interface Reading<S> {
        Object read(S source) throws IOException;
    }
}
