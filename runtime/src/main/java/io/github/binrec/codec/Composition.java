package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Puts codecs together out of others. Called by generated code. */
public final class Composition {
    private static final String HALF_MADE = "; do the static initializers of two classes need each other's codec?";

    private Composition() {}

    /**
     * Writes a value.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    public interface Writer<T> {
        /**
         * Writes a value at the stream's position.
         *
         * @param out the stream to write to
         * @param value the value, not null
         * @throws IOException if the stream fails
         */
        void write(ByteStream out, T value) throws IOException;
    }

    /**
     * Reads a value.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    public interface Reader<T> {
        /**
         * Reads the value at the stream's position.
         *
         * @param in the stream to read from
         * @return the value
         * @throws IOException if the stream fails or the bytes are malformed
         */
        T read(ByteStream in) throws IOException;
    }

    /**
     * Makes a codec fit to be called from inside a record. A generated one is; one that was written by hand gets what it throws
     * turned into what {@link BinaryCodec} promises.
     *
     * @param <T> the type of the values
     * @param codec the codec
     * @return a codec with the same encoding
     */
    public static <T> BinaryCodec<T> part(BinaryCodec<T> codec) {
        return part(codec, "the codec");
    }

    /**
     * Makes a codec that a method was given fit to be called from inside a record, as {@link #part(BinaryCodec)} does.
     *
     * @param <T> the type of the values
     * @param codec the codec
     * @param name the name of the method's parameter, for the failure if it is null
     * @return a codec with the same encoding
     * @throws NullPointerException if the codec is null
     */
    public static <T> BinaryCodec<T> part(@Nullable BinaryCodec<T> codec, String name) {
        return fit(nonNull(codec, name));
    }

    private static <T> BinaryCodec<T> fit(BinaryCodec<T> codec) {
        boolean fit = codec instanceof RecordCodec || codec instanceof CustomCodec || codec instanceof LaterCodec;
        return fit ? codec : new CustomCodec<>(codec);
    }

    /**
     * Passes on what must not be null.
     *
     * @param <V> the type of the value
     * @param value what a method was given
     * @param name the name of the method's parameter
     * @return the value
     * @throws NullPointerException if it is null
     */
    public static <V> V nonNull(@Nullable V value, String name) {
        if (value == null) {
            throw new NullPointerException(name + " is null" + (isInitializing() ? HALF_MADE : ""));
        }
        return value;
    }

    /** While classes are initialized, a constant of another one may not be there yet. */
    private static boolean isInitializing() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("<clinit>")));
    }

    /**
     * Makes a codec of a type that has none of its own, such as an enum, out of code that writes, reads and measures its values
     * inside a record.
     *
     * @param <T> the type of the values
     * @param typeName the type's name, for failures
     * @param leastSize the bytes that no value falls short of
     * @param greatestSize the bytes that no value exceeds, or empty
     * @param writer what writes a value
     * @param reader what reads a value
     * @param size what gives the size of a value in bytes
     * @return the codec
     */
    public static <T> BinaryCodec<T> of(
            String typeName,
            long leastSize,
            OptionalLong greatestSize,
            Writer<T> writer,
            Reader<T> reader,
            ToLongFunction<T> size) {
        ValueCodec<T> codec = ValueCodec.sized(typeName, leastSize, writer, reader, size);
        return greatestSize.isPresent() ? codec.upTo(greatestSize.getAsLong()) : codec;
    }

    /**
     * Returns a codec that is got when it is first needed: for types that hold each other, of which neither codec can wait for the
     * other.
     *
     * @param <T> the type of the values
     * @param codec gives the codec, the same each time
     * @return a codec with the same encoding
     */
    public static <T> BinaryCodec<T> later(Supplier<? extends BinaryCodec<T>> codec) {
        return new LaterCodec<>(codec);
    }
}
