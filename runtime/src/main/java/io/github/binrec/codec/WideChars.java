package io.github.binrec.codec;

import io.github.binrec.stream.Window;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Moves chars between strings and UTF-16LE in bulk. Strings give and take arrays of chars, and only a view of bytes turns these
 * into bytes faster than a loop does. The views of an array are kept, since a stream's window is the same one for long.
 */
final class WideChars {
    /** The most chars that are moved at once: as many as one run takes with a header before them. */
    static final int MAX = (Window.MAX_RUN - CompactStrings.MAX_HEADER) / Character.BYTES;

    private static final byte[] NONE = {};

    private final char[] chars = new char[MAX];

    /** The array that the views are of. */
    private byte[] viewed = NONE;

    /** Its chars from the first byte on. */
    private CharBuffer even = viewFrom(NONE, 0);

    /** Its chars from the second byte on. */
    private CharBuffer odd = even;

    /** Takes up to {@link #MAX} chars of a string, and tells whether one of them is wide. */
    boolean take(String value, int from, int to) {
        value.getChars(from, to, chars, 0);
        return isWide(chars, to - from);
    }

    /** Puts the first of the chars that were taken. */
    void put(byte[] bytes, int index, int count) {
        view(bytes, index).put(index >> 1, chars, 0, count);
    }

    /** Returns the string of up to {@link #MAX} chars, or null if none of them is wide. */
    @Nullable String get(byte[] bytes, int index, int count) {
        view(bytes, index).get(index >> 1, chars, 0, count);
        return isWide(chars, count) ? new String(chars, 0, count) : null;
    }

    /** Returns a view whose element {@code index >> 1} lies at the index. */
    private CharBuffer view(byte[] bytes, int index) {
        if (bytes != viewed) {
            even = viewFrom(bytes, 0);
            odd = viewFrom(bytes, Math.min(1, bytes.length));
            viewed = bytes;
        }
        return (index & 1) == 0 ? even : odd;
    }

    private static CharBuffer viewFrom(byte[] bytes, int start) {
        return ByteBuffer.wrap(bytes)
                .position(start)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asCharBuffer();
    }

    /** As {@link #get}, for any number of chars. */
    static @Nullable String getLong(byte[] bytes, int index, int count) {
        char[] chars = new char[count];
        ByteBuffer.wrap(bytes, index, 2 * count)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asCharBuffer()
                .get(chars);
        return isWide(chars, count) ? new String(chars) : null;
    }

    private static boolean isWide(char[] chars, int count) {
        int i = 0;
        // Eight at a time: most of a text with a few wide chars is looked through.
        for (; i <= count - 8; i += 8) {
            int all = chars[i]
                    | chars[i + 1]
                    | chars[i + 2]
                    | chars[i + 3]
                    | chars[i + 4]
                    | chars[i + 5]
                    | chars[i + 6]
                    | chars[i + 7];
            if (all > StringCoder.MAX_LATIN1) {
                return true;
            }
        }
        for (; i < count; i++) {
            if (chars[i] > StringCoder.MAX_LATIN1) {
                return true;
            }
        }
        return false;
    }
}
