package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.HoldOverflowException;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The base of generated codecs. It keeps the promises that {@link BinaryCodec} makes about failures, once for a whole
 * tree of values: the outermost call remembers where the value starts, and the calls nested in it go straight to
 * {@link #encode} and {@link #decode}.
 *
 * <p>While a value is written, its bytes are held back in the stream's window, so that lengths can be patched in and a
 * failed write leaves nothing behind. A value that outgrows the window's bound is measured with {@link #measure} first,
 * which also finds every component that cannot be written and every value that is nested too deep, and then written without being held.
 *
 * @param <T> the type of the values
 */
public abstract class RecordCodec<T> implements BinaryCodec<T> {
    /** How deep codecs are nested that are put together at run time: as deep as values are by default. */
    private static final int MOST_LEVELS = 100;

    private final String typeName;
    private final boolean framed;
    private final List<BinaryCodec<?>> parts;
    private final int levels;

    /**
     * How many bytes the length of the last record took that was written by {@link LongFrames}, which leaves as many free for the next.
     * Plain, since a thread that does not see the last number only moves more bytes.
     */
    int lengthWidth = 1;

    /** What {@link #leastSize} returned, plus 1; 0 as long as nobody has asked. */
    private volatile long leastSizeAndOne;

    /** What {@link #greatestSize} returned, or null as long as nobody has asked. */
    private volatile @Nullable OptionalLong greatestSize;

    /**
     * Creates a codec.
     *
     * @param typeName the name of the type as it shall stand at the start of a field path
     * @param framed whether {@link #encode} begins with {@link Frames#open}
     */
    protected RecordCodec(String typeName, boolean framed) {
        this(typeName, framed, new BinaryCodec<?>[0]);
    }

    /**
     * Creates a codec that is put together out of others.
     *
     * @param typeName the name of the type as it shall stand at the start of a field path
     * @param framed whether {@link #encode} begins with {@link Frames#open}
     * @param parts the others, those of the type arguments
     * @throws IllegalArgumentException if the parts are already nested so deep that the stack might not hold another level
     */
    protected RecordCodec(String typeName, boolean framed, BinaryCodec<?>... parts) {
        this.typeName = typeName;
        this.framed = framed;
        this.parts = List.of(parts);
        this.levels = 1 + mostLevels(parts);
        if (levels > MOST_LEVELS) {
            throw new IllegalArgumentException("the codec of " + typeName + " would be the outermost of more than "
                    + MOST_LEVELS + " that are nested in each other; what nests deeper is a record that holds itself");
        }
    }

    /** What another codec stands for is counted when values are written and read. */
    private static int mostLevels(BinaryCodec<?>... parts) {
        int most = 0;
        // Not a stream: that would take a fresh JVM longer than all else until the first record.
        for (BinaryCodec<?> part : parts) {
            most = Math.max(most, part instanceof RecordCodec<?> record ? record.levels : 0);
        }
        return most;
    }

    /**
     * Writes the value's encoding at the stream's position. Called with a value that is not null and a stream that is open
     * for writing; a failure may leave a part of the encoding behind, which the caller takes back.
     *
     * @param out the stream to write to
     * @param value the value to write
     * @throws IOException if the stream fails
     */
    protected abstract void encode(ByteStream out, T value) throws IOException;

    /**
     * Reads the encoding at the stream's position. A failure may leave the stream anywhere; the caller moves it back.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the stream fails or the bytes are malformed
     */
    protected abstract T decode(ByteStream in) throws IOException;

    /**
     * Returns the size of the value's encoding, without writing it.
     *
     * @param value the value to measure, not null
     * @return the exact size in bytes
     */
    protected abstract long measure(T value);

    /** {@return as how many levels of depth a value counts} */
    int depth() {
        return 0;
    }

    @Override
    public final void write(ByteStream out, T value) throws IOException {
        Objects.requireNonNull(out, "out");
        if (Window.held(out)) {
            encode(out, value);
        } else {
            writeOutermost(out, value);
        }
    }

    @Override
    public final T read(ByteStream in) throws IOException {
        Objects.requireNonNull(in, "in");
        return Window.inRecord(in) ? decode(in) : readOutermost(in);
    }

    /** All in one method: for each level of depth there is a frame of it on the stack. */
    @Override
    public final long sizeOf(T value) {
        boolean counts = depth() > 0 || Measurement.countsUnbacked();
        Measurement measurement = counts ? Measurement.enter(depth()) : null;
        try {
            if (measurement != null) {
                measurement.checkDepth(depth());
            }
            long size = measure(required(value));
            if (measurement == null ? Measurement.countsUnbacked() : measurement.isOutermost()) {
                checkWhole(measurement, value);
            }
            return size;
        } catch (RuntimeException e) {
            throw Failures.rooted(e, typeName);
        } catch (StackOverflowError e) {
            throw new UnencodableValueException("nests too deep to be measured, as in a cycle");
        } finally {
            if (measurement != null) {
                measurement.leave(depth());
            }
        }
    }

    /** Checks what only a value as a whole can tell, in a method of its own to keep the frame of {@link #sizeOf} small. */
    private void checkWhole(@Nullable Measurement measurement, T value) {
        if (measurement == null) {
            sizeOf(value); // for the first time elements were measured that are to be counted
            return;
        }
        try {
            measurement.rehearse(this, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeOutermost(ByteStream out, @Nullable T value) throws IOException {
        long start = Window.positionOf(out);
        int depth = CodecState.depth(out);
        long unbacked = CodecState.unbacked(out);
        boolean fits = true;
        boolean done = false;
        Window.hold(out);
        try {
            encode(out, required(value));
            Window.release(out);
            done = true;
        } catch (HoldOverflowException e) {
            fits = false;
        } catch (CarriedFailure e) {
            throw unpacked(e);
        } catch (RuntimeException e) {
            throw Failures.rooted(e, typeName);
        } finally {
            CodecState.leave(out, depth, unbacked, done);
            if (Window.held(out)) {
                Window.rollback(out);
                moveBack(out, start);
            }
        }
        if (!fits) {
            writeMeasured(out, required(value));
        }
    }

    /** Writes a value that is too large to be held: its size comes first, from {@link #measure}. */
    private void writeMeasured(ByteStream out, T value) throws IOException {
        CodecState state = CodecState.of(out);
        int depth = state.depth;
        long unbacked = CodecState.unbacked(out);
        boolean part = state.measured;
        boolean done = false;
        state.measured = true;
        try {
            long size = sizeFor(out, value, part);
            // A stream for appending writes at its end, wherever it stands.
            long start = out.position();
            long append = out.size();
            encodeMeasured(out, value, size);
            if (out.position() - start != size && out.position() - append != size) {
                throw new IllegalStateException(typeName + " took another number of bytes than its size, " + size
                        + "; was the value changed by another thread while it was written, or does the sizeOf of a codec"
                        + " written by hand say something else than its write takes?");
            }
            done = true;
        } catch (CarriedFailure e) {
            throw unpacked(e);
        } catch (RuntimeException e) {
            throw Failures.rooted(e, typeName);
        } finally {
            state.measured = part;
            CodecState.leave(out, depth, unbacked, done);
        }
    }

    private void encodeMeasured(ByteStream out, T value, long size) throws IOException {
        if (framed) {
            CodecState.of(out).expectFrame(size);
        }
        encode(out, value);
    }

    /** Measures a value as the stream is to take it. */
    private long sizeFor(ByteStream out, T value, boolean part) throws IOException {
        Measurement measurement = Measurement.begin(CodecState.depth(out), CodecState.limits(out));
        try {
            long size = sizeOf(value);
            if (!part) {
                measurement.rehearse(this, value, CodecState.of(out));
            }
            return size;
        } finally {
            measurement.end();
        }
    }

    private IOException unpacked(CarriedFailure e) {
        e.fieldPath().root(typeName);
        return e.unpack();
    }

    private T readOutermost(ByteStream in) throws IOException {
        Window.checkReadable(in);
        long start = Window.positionOf(in);
        long limit = Window.limit(in);
        int depth = CodecState.beginRead(in);
        boolean done = false;
        Window.inRecord(in, true);
        try {
            T value = decode(in);
            done = true;
            return value;
        } catch (IOException | RuntimeException e) {
            throw Failures.rooted(Failures.suspected(Failures.onRead(e, in, null), in), typeName);
        } finally {
            Window.inRecord(in, false);
            CodecState.leave(in, depth, 0, false);
            if (!done) {
                Window.restore(in, limit);
                moveBack(in, start);
            }
        }
    }

    /** Moves a stream back after a failure, if it still can be moved. */
    private static void moveBack(ByteStream stream, long position) {
        if (stream.isOpen() && stream.isSeekable() && Window.positionOf(stream) != position) {
            try {
                stream.position(position);
            } catch (IOException e) {
                // The stream itself has failed. That is the failure on its way to the caller; this one would hide it.
            }
        }
    }

    /** Not when the codec is made: those that it is put together out of may still be missing then. */
    final long knownLeastSize() {
        long known = leastSizeAndOne;
        if (known == 0) {
            known = Math.min(leastSize(), Sizes.LARGEST_LEAST_SIZE) + 1;
            leastSizeAndOne = known;
        }
        return known - 1;
    }

    final OptionalLong knownGreatestSize() {
        OptionalLong known = greatestSize;
        if (known == null) {
            known = greatestSize();
            greatestSize = known;
        }
        return known;
    }

    /** {@return whether a value's length comes first} */
    boolean isFramed() {
        return framed;
    }

    String typeName() {
        return typeName;
    }

    /**
     * Says in a few words how values are encoded.
     *
     * @param levels how many levels of parts to name
     * @return {@code "LegCodec"}, or with parts {@code "PairCodec (compact string; LegCodec)"}
     */
    String encoding(int levels) {
        String name = Description.nameOf(this);
        return parts.isEmpty() ? name : name + " (" + partEncodings(levels) + ")";
    }

    final String partEncodings(int levels) {
        return parts.stream().map(part -> Description.encodingOf(part, levels)).collect(Collectors.joining("; "));
    }

    private T required(@Nullable T value) {
        if (value == null) {
            throw new NullComponentException(
                    "the value as a whole is null, which has no encoding; only a component marked @Nullable can be null");
        }
        return value;
    }

    /**
     * Returns a text that names the type.
     *
     * @return the simple name, with the names of enclosing types before it
     */
    @Override
    public String toString() {
        return "codec of " + typeName;
    }
}
