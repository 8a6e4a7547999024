package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.HoldOverflowException;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Stands between generated code and a codec that somebody wrote by hand: whatever that throws ends in what {@link BinaryCodec}
 * promises, with the path of the component, and it cannot leave the stream outside its value. It counts as a level of depth, since
 * it can lead back to the codec that it is a part of, which nobody sees.
 *
 * @param <T> the type of the values
 */
final class CustomCodec<T> implements BinaryCodec<T> {
    /** As much as is believed, so that neither a sum of such sizes nor a multiple overflows. */
    private static final long LARGEST_LEAST_SIZE = 1 << 20;

    private final BinaryCodec<T> codec;

    CustomCodec(BinaryCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public void write(ByteStream out, T value) throws IOException {
        boolean held = Window.held(out);
        long start = Window.positionOf(out);
        CodecState state = CodecState.of(out);
        int[] nesting = Nesting.ofThread();
        int around = Nesting.enter(nesting, state);
        try {
            Depth.enterWrite(out);
            Nesting.check(nesting);
            codec.write(out, value);
            if (held && Window.positionOf(out) < start) {
                throw new IllegalStateException("it moved the stream back");
            }
            // One within another is checked with it: to do it at each level would double the work at each.
            if (CodecCheck.ENABLED && around == 0 && Window.held(out)) {
                CodecCheck.check(codec, value, out, start);
            }
            Depth.leave(out);
        } catch (HoldOverflowException e) {
            throw e;
        } catch (IOException e) {
            throw new CarriedFailure(e);
        } catch (RuntimeException e) {
            throw refused(e);
        } finally {
            state.leaveHandWritten();
            Nesting.leave(nesting, around);
        }
    }

    @Override
    public T read(ByteStream in) throws IOException {
        long start = Window.positionOf(in);
        CodecState state = CodecState.of(in);
        int[] nesting = Nesting.ofThread();
        int around = Nesting.enter(nesting, state);
        try {
            Depth.enterRead(in);
            Nesting.checkRead(nesting, in);
            T value = codec.read(in);
            Depth.leave(in);
            if (Window.positionOf(in) < start || Window.positionOf(in) > Window.limit(in)) {
                throw new IllegalStateException("it moved the stream out of its value");
            }
            state.wasRead(this, start, in);
            return Objects.requireNonNull(value, "it returned null");
        } catch (RuntimeException e) {
            throw new MalformedRecordException(
                    Reason.REJECTED_BY_TYPE, Window.positionOf(in), name() + " refused the bytes: " + e, e);
        } finally {
            state.leaveHandWritten();
            Nesting.leave(nesting, around);
        }
    }

    @Override
    public long sizeOf(T value) {
        Measurement measurement = Measurement.enter(1);
        int[] nesting = Nesting.ofThread();
        int around = Nesting.enter(nesting, measurement.depth(), measurement.maxDepth());
        try {
            measurement.checkDepth(1);
            Nesting.check(nesting);
            long size = codec.sizeOf(value);
            if (size < 0) {
                throw new IllegalStateException("it gave the size " + size);
            }
            return size;
        } catch (RuntimeException e) {
            throw refused(e);
        } finally {
            Nesting.leave(nesting, around);
            measurement.leave(1);
        }
    }

    @Override
    public long leastSize() {
        return Math.min(Math.max(0, codec.leastSize()), LARGEST_LEAST_SIZE);
    }

    @Override
    public OptionalLong greatestSize() {
        return codec.greatestSize();
    }

    @Override
    public String describe() {
        return codec.describe();
    }

    private RuntimeException refused(RuntimeException e) {
        boolean known = e instanceof NullComponentException
                || e instanceof UnencodableValueException
                || e instanceof CarriedFailure;
        return known ? e : new UnencodableValueException(name() + " refused the value: " + e, e);
    }

    String name() {
        return Description.nameOf(codec);
    }

    @Override
    public String toString() {
        return codec.toString();
    }
}
