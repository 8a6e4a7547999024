package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.LittleEndian;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The atomic variables, each as the value that it has when it is written, at full width. Called by generated code: {@code put}
 * and {@code get} with an array in which the bytes are known to be present.
 */
public final class AtomicValues {
    private AtomicValues() {}

    /**
     * Passes on what an atomic reference holds, which must not be null.
     *
     * @param <V> the type of the value
     * @param value what the reference holds
     * @return the value
     * @throws NullComponentException if it is null
     */
    public static <V> V held(@Nullable V value) {
        if (value == null) {
            throw new NullComponentException("holds null, which its type does not allow; if it may, mark what it holds"
                    + " @Nullable, as in AtomicReference<@Nullable String>");
        }
        return value;
    }

    /**
     * Puts an AtomicInteger into an array, in 4 bytes.
     *
     * @param bytes the array
     * @param index where it starts
     * @param value the value
     */
    public static void put(byte[] bytes, int index, AtomicInteger value) {
        LittleEndian.putInt(bytes, index, value.get());
    }

    /**
     * Gets an AtomicInteger from 4 bytes.
     *
     * @param in the stream whose window the array is
     * @param bytes the array
     * @param index where it starts
     * @return the value
     */
    public static AtomicInteger getAtomicInteger(ByteStream in, byte[] bytes, int index) {
        return new AtomicInteger(LittleEndian.getInt(bytes, index));
    }

    /**
     * Writes an AtomicInteger, in 4 bytes.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, AtomicInteger value) throws IOException {
        int index = Window.reserve(out, 4);
        put(Window.array(out), index, value);
        Window.advance(out, index + 4);
    }

    /**
     * Reads an AtomicInteger from 4 bytes.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the stream fails
     */
    public static AtomicInteger readAtomicInteger(ByteStream in) throws IOException {
        int index = Window.require(in, 4);
        return getAtomicInteger(in, Window.array(in), index);
    }

    /**
     * Puts an AtomicLong into an array, in 8 bytes.
     *
     * @param bytes the array
     * @param index where it starts
     * @param value the value
     */
    public static void put(byte[] bytes, int index, AtomicLong value) {
        LittleEndian.putLong(bytes, index, value.get());
    }

    /**
     * Gets an AtomicLong from 8 bytes.
     *
     * @param in the stream whose window the array is
     * @param bytes the array
     * @param index where it starts
     * @return the value
     */
    public static AtomicLong getAtomicLong(ByteStream in, byte[] bytes, int index) {
        return new AtomicLong(LittleEndian.getLong(bytes, index));
    }

    /**
     * Writes an AtomicLong, in 8 bytes.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, AtomicLong value) throws IOException {
        int index = Window.reserve(out, 8);
        put(Window.array(out), index, value);
        Window.advance(out, index + 8);
    }

    /**
     * Reads an AtomicLong from 8 bytes.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the stream fails
     */
    public static AtomicLong readAtomicLong(ByteStream in) throws IOException {
        int index = Window.require(in, 8);
        return getAtomicLong(in, Window.array(in), index);
    }

    /**
     * Puts an AtomicBoolean into an array, in 1 byte.
     *
     * @param bytes the array
     * @param index where it starts
     * @param value the value
     */
    public static void put(byte[] bytes, int index, AtomicBoolean value) {
        bytes[index] = (byte) (value.get() ? 1 : 0);
    }

    /**
     * Gets an AtomicBoolean from 1 byte.
     *
     * @param in the stream whose window the array is
     * @param bytes the array
     * @param index where it starts
     * @return the value
     * @throws MalformedRecordException if the byte is neither 0 nor 1
     */
    public static AtomicBoolean getAtomicBoolean(ByteStream in, byte[] bytes, int index)
            throws MalformedRecordException {
        if (bytes[index] != 0 && bytes[index] != 1) {
            throw new MalformedRecordException(
                    Reason.INVALID_VALUE, Window.positionOf(in, index), "a boolean is neither 0 nor 1");
        }
        return new AtomicBoolean(bytes[index] == 1);
    }

    /**
     * Writes an AtomicBoolean, in 1 byte.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, AtomicBoolean value) throws IOException {
        int index = Window.reserve(out, 1);
        put(Window.array(out), index, value);
        Window.advance(out, index + 1);
    }

    /**
     * Reads an AtomicBoolean from 1 byte.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if the byte is neither 0 nor 1
     * @throws IOException if the stream fails
     */
    public static AtomicBoolean readAtomicBoolean(ByteStream in) throws IOException {
        int index = Window.require(in, 1);
        return getAtomicBoolean(in, Window.array(in), index);
    }
}
