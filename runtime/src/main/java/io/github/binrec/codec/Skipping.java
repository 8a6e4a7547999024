package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Steps over values that nobody wants, without making them where the bytes tell how long they are. Called by generated code.
 *
 * <p>Counts and lengths are checked as when the values are read. Whether keys occur twice is not.
 */
public final class Skipping {
    private Skipping() {}

    /** Steps over one value. Codecs are steps whose values have no length in front, but need not be made to be stepped over. */
    @FunctionalInterface
    public interface Step {
        /**
         * Steps over the value at the stream's position.
         *
         * @param in the stream to read from
         * @throws IOException if the stream fails or the bytes are malformed
         */
        void skip(ByteStream in) throws IOException;
    }

    /**
     * Steps over the elements of a collection.
     *
     * @param in the stream to read from, behind the count
     * @param count the count
     * @param element steps over an element
     * @throws IOException if the stream fails or the bytes are malformed
     */
    public static void elements(ByteStream in, int count, Step element) throws IOException {
        int index = 0;
        try {
            for (; index < count; index++) {
                element.skip(in);
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
    }

    /**
     * Steps over the elements of a collection that can hold nulls.
     *
     * @param in the stream to read from, behind the count
     * @param count the count
     * @param element steps over an element that is not null
     * @throws IOException if the stream fails or the bytes are malformed
     */
    public static void nullableElements(ByteStream in, int count, Step element) throws IOException {
        byte[] present = PlainBits.readPresence(in, count);
        int index = 0;
        try {
            for (; index < count; index++) {
                if (PlainBits.isSet(present, index)) {
                    element.skip(in);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
    }

    /**
     * Steps over the entries of a map.
     *
     * @param in the stream to read from, behind the count
     * @param count the count
     * @param key steps over a key
     * @param value steps over a value
     * @throws IOException if the stream fails or the bytes are malformed
     */
    public static void entries(ByteStream in, int count, Step key, Step value) throws IOException {
        entries(in, count, null, key, null, value);
    }

    /**
     * Steps over the entries of a map whose keys can be null.
     *
     * @param in the stream to read from, behind the count
     * @param count the count
     * @param key steps over a key that is not null
     * @param value steps over a value
     * @throws IOException if the stream fails or the bytes are malformed
     */
    public static void nullableKeys(ByteStream in, int count, Step key, Step value) throws IOException {
        byte[] keys = PlainBits.readPresence(in, count);
        entries(in, count, keys, key, null, value);
    }

    /**
     * Steps over the entries of a map whose values can be null.
     *
     * @param in the stream to read from, behind the count
     * @param count the count
     * @param key steps over a key
     * @param value steps over a value that is not null
     * @throws IOException if the stream fails or the bytes are malformed
     */
    public static void nullableValues(ByteStream in, int count, Step key, Step value) throws IOException {
        byte[] values = PlainBits.readPresence(in, count);
        entries(in, count, null, key, values, value);
    }

    /**
     * Steps over the entries of a map whose keys and values can be null.
     *
     * @param in the stream to read from, behind the count
     * @param count the count
     * @param key steps over a key that is not null
     * @param value steps over a value that is not null
     * @throws IOException if the stream fails or the bytes are malformed
     */
    public static void nullableEntries(ByteStream in, int count, Step key, Step value) throws IOException {
        byte[] keys = PlainBits.readPresence(in, count);
        byte[] values = PlainBits.readPresence(in, count);
        entries(in, count, keys, key, values, value);
    }

    private static void entries(
            ByteStream in, int count, byte @Nullable [] keys, Step key, byte @Nullable [] values, Step value)
            throws IOException {
        String at = null;
        int index = 0;
        try {
            for (; index < count; index++) {
                at = "key";
                if (keys == null || PlainBits.isSet(keys, index)) {
                    key.skip(in);
                }
                at = "value";
                if (values == null || PlainBits.isSet(values, index)) {
                    value.skip(in);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index, at);
        }
    }

    /**
     * Steps over an Optional that is not a record's own field.
     *
     * @param in the stream to read from
     * @param content steps over the content
     * @throws IOException if the stream fails or the bytes are malformed
     */
    public static void optional(ByteStream in, Step content) throws IOException {
        if (in.readBoolean()) {
            content.skip(in);
        }
    }

    /**
     * Steps over a value and what follows it.
     *
     * @param in the stream to read from
     * @param value steps over the value
     * @param width the bytes that follow it, no more than {@code Window.MAX_RUN}
     * @throws IOException if the stream fails or the bytes are malformed
     */
    public static void followed(ByteStream in, Step value, int width) throws IOException {
        value.skip(in);
        Window.require(in, width);
    }

    /**
     * Steps over a value that has a codec: by its length where that comes first, else part by part. Only what a codec written by hand
     * has for a value is read.
     *
     * @param in the stream to read from
     * @param codec the codec
     * @throws IOException if the stream fails or the bytes are malformed
     */
    public static void value(ByteStream in, BinaryCodec<?> codec) throws IOException {
        if (codec instanceof LaterCodec<?> later) {
            value(in, later.codec());
        } else if (codec instanceof RecordCodec<?> record && record.isFramed()) {
            Frames.skipBody(in);
        } else if (codec instanceof Step step) {
            step.skip(in);
        } else {
            codec.read(in);
        }
    }
}
