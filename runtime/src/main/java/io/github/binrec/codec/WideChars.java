package io.github.binrec.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Moves chars between strings and UTF-16LE in bulk. Strings give and take arrays of chars, and only a view of bytes turns these
 * into bytes faster than a loop does; a view of the stream's own array would have to be made for each string, so that the bytes
 * pass through an array kept for that.
 */
final class WideChars {
    /** The most chars that are moved at once. */
    static final int MAX = 2048;

    private final char[] chars = new char[MAX];
    private final byte[] scratch = new byte[2 * MAX];
    private final CharBuffer view =
            ByteBuffer.wrap(scratch).order(ByteOrder.LITTLE_ENDIAN).asCharBuffer();

    /** Puts up to {@link #MAX} chars of a string. */
    void put(byte[] bytes, int index, String value, int from, int to) {
        int count = to - from;
        value.getChars(from, to, chars, 0);
        view.put(0, chars, 0, count);
        System.arraycopy(scratch, 0, bytes, index, 2 * count);
    }

    /** Returns the string of up to {@link #MAX} chars, or null if none of them is wide. */
    @Nullable String get(byte[] bytes, int index, int count) {
        System.arraycopy(bytes, index, scratch, 0, 2 * count);
        view.get(0, chars, 0, count);
        return string(chars, count);
    }

    /** As {@link #get}, for any number of chars. */
    static @Nullable String getLong(byte[] bytes, int index, int count) {
        char[] chars = new char[count];
        ByteBuffer.wrap(bytes, index, 2 * count)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asCharBuffer()
                .get(chars);
        return string(chars, count);
    }

    private static @Nullable String string(char[] chars, int count) {
        for (int i = 0; i < count; i++) {
            if (chars[i] > StringCoder.MAX_LATIN1) {
                return new String(chars, 0, count);
            }
        }
        return null;
    }
}
