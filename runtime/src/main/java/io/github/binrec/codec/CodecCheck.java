package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import io.github.binrec.stream.EndOfStreamException;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether the methods of a codec written by hand agree: {@code sizeOf} says what {@code write} takes, and {@code read} takes as
 * much. In small records nothing else would show the first before the first large one, and the second is blamed on the fields behind.
 *
 * <p>It takes measuring and reading each value that is written, so that it is done while assertions are enabled, as they are where
 * tests run, and costs nothing where they are not.
 */
final class CodecCheck {
    static final boolean ENABLED = CodecCheck.class.desiredAssertionStatus();

    /** Why reading fails that would want more bytes than there are. Other failures are none of the number of bytes. */
    private static final Set<Reason> TOO_MUCH =
            Set.of(Reason.TRUNCATED, Reason.CROSSES_RECORD_END, Reason.LENGTH_EXCEEDS_INPUT);

    private CodecCheck() {}

    /**
     * Checks a value that was written and is still held back.
     *
     * @throws UnencodableValueException if the codec's methods do not agree on how many bytes it takes
     */
    static <T> void check(BinaryCodec<T> codec, T value, ByteStream out, long start) throws IOException {
        byte[] bytes = Arrays.copyOfRange(Window.array(out), Window.heldIndex(out, start), Window.index(out));
        CodecState state = CodecState.of(out);
        long size = sizeOf(codec, value, state);
        if (size != bytes.length) {
            throw new UnencodableValueException(Description.nameOf(codec) + " disagrees with itself: sizeOf says "
                    + Failures.count(size, "byte") + " where write wrote " + bytes.length
                    + "; large records are written wrongly or not at all until it says what write writes");
        }
        String problem = readBack(codec, bytes, state);
        if (problem != null) {
            throw new UnencodableValueException(Description.nameOf(codec) + " disagrees with itself: read " + problem
                    + " where write wrote " + bytes.length
                    + "; what follows is read from the wrong byte until it takes what write writes");
        }
    }

    private static <T> long sizeOf(BinaryCodec<T> codec, T value, CodecState state) {
        Measurement measurement = Measurement.begin(state.depth, state.limits);
        try {
            return codec.sizeOf(value);
        } finally {
            measurement.end();
        }
    }

    /** {@return what is wrong with how many bytes reading takes, or null} */
    private static @Nullable String readBack(BinaryCodec<?> codec, byte[] bytes, CodecState state) throws IOException {
        try (ByteStream in = ByteStreams.memory(bytes)) {
            CodecState.of(in).continueFrom(state);
            codec.read(in);
            long taken = Window.positionOf(in);
            return taken == bytes.length ? null : "takes " + Failures.count(taken, "byte");
        } catch (EndOfStreamException e) {
            return "wants more bytes";
        } catch (MalformedRecordException e) {
            return TOO_MUCH.contains(e.reason()) ? "wants more bytes" : null;
        } catch (IOException | RuntimeException e) {
            return null; // as when the value is read
        }
    }
}
