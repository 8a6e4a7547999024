package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import io.github.binrec.stream.EndOfStreamException;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether the methods of a codec written by hand agree: {@code sizeOf} says what {@code write} takes, {@code read} takes as
 * much and gives a value, and the bounds are bounds. In small records nothing else would show the first before the first large one, the second is
 * blamed on the fields behind, and a least size that is too great on the collection around.
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
     * @throws UnencodableValueException if the codec's methods do not agree on the bytes it takes
     */
    static <T> void check(BinaryCodec<T> codec, T value, ByteStream out, long start) throws IOException {
        byte[] bytes = Arrays.copyOfRange(Window.array(out), Window.heldIndex(out, start), Window.index(out));
        CodecState state = CodecState.of(out);
        String problem = sizeProblem(codec, value, bytes.length, state);
        if (problem == null) {
            problem = readProblem(codec, bytes, state);
        }
        if (problem != null) {
            throw new UnencodableValueException(Description.nameOf(codec) + " disagrees with itself: " + problem);
        }
    }

    /** {@return what is wrong with what the codec says of sizes, or null} */
    private static <T> @Nullable String sizeProblem(BinaryCodec<T> codec, T value, int written, CodecState state) {
        long size = sizeOf(codec, value, state);
        if (size != written) {
            return says("sizeOf", size, written)
                    + "; large records are written wrongly or not at all until it says what write writes";
        }
        if (codec.leastSize() > written) {
            return says("leastSize", codec.leastSize(), written)
                    + "; collections are not read until it says the least that write ever writes";
        }
        OptionalLong greatest = codec.greatestSize();
        return greatest.isPresent() && greatest.getAsLong() < written
                ? says("greatestSize", greatest.getAsLong(), written) + "; let it say the most that write ever writes"
                : null;
    }

    private static String says(String method, long size, int written) {
        return method + " says " + Failures.count(size, "byte") + " where write wrote " + written;
    }

    private static <T> long sizeOf(BinaryCodec<T> codec, T value, CodecState state) {
        Measurement measurement = Measurement.begin(state.depth, state.limits());
        try {
            return codec.sizeOf(value);
        } finally {
            measurement.end();
        }
    }

    /** {@return what is wrong with what reading gives and how many bytes it takes, or null} */
    private static @Nullable String readProblem(BinaryCodec<?> codec, byte[] bytes, CodecState state)
            throws IOException {
        try (ByteStream in = ByteStreams.memory(bytes)) {
            CodecState.continueAt(in, state);
            Object value = codec.read(in);
            long taken = Window.positionOf(in);
            if (taken != bytes.length) {
                return takes("takes " + Failures.count(taken, "byte"), bytes.length);
            }
            return value == null ? "read gives null for what write wrote; it never may" : null;
        } catch (EndOfStreamException e) {
            return takes("wants more bytes", bytes.length);
        } catch (MalformedRecordException e) {
            return TOO_MUCH.contains(e.reason()) ? takes("wants more bytes", bytes.length) : null;
        } catch (IOException | RuntimeException e) {
            return null; // as when the value is read
        }
    }

    private static String takes(String what, int written) {
        return "read " + what + " where write wrote " + written
                + "; what follows is read from the wrong byte until it takes what write writes";
    }
}
