package io.github.binrec.codec;

import io.github.binrec.stream.LittleEndian;
import io.github.binrec.stream.Window;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Moves chars between strings and UTF-16LE in bulk. Strings give and take arrays of chars, and only a view of bytes turns these
 * into bytes faster than a loop does.
 */
final class WideChars {
    /** The most chars that are moved at once: as many as one run takes with a header before them. */
    static final int MAX = (Window.MAX_RUN - CompactStrings.MAX_HEADER) / Character.BYTES;

    private static final int BLOCK = 64;

    private static final int BLOCK_CHARS = BLOCK / Character.BYTES;

    private static final long HIGH_BYTES = 0xff00ff00ff00ff00L;

    private final char[] chars = new char[MAX];

    private final WindowViews views;

    WideChars(WindowViews views) {
        this.views = views;
    }

    /** Takes up to {@link #MAX} chars of a string. */
    void take(String value, int from, int to) {
        value.getChars(from, to, chars, 0);
    }

    /** Whether one of the first of the chars that were taken is above {@code 0xff}. */
    boolean areWide(int count) {
        int i = 0;
        // A block at a time, as below.
        for (; i <= count - BLOCK_CHARS; i += BLOCK_CHARS) {
            if (any(i, i + BLOCK_CHARS) > StringCoder.MAX_LATIN1) {
                return true;
            }
        }
        return any(i, count) > StringCoder.MAX_LATIN1;
    }

    private int any(int from, int to) {
        int all = 0;
        int i = from;
        // Not one char after the other: each would have to wait for the one before it.
        for (; i <= to - 4; i += 4) {
            all |= (chars[i] | chars[i + 1]) | (chars[i + 2] | chars[i + 3]);
        }
        for (; i < to; i++) {
            all |= chars[i];
        }
        return all;
    }

    /** Puts the first of the chars that were taken. */
    void put(byte[] bytes, int index, int count) {
        views.chars(bytes, index).put(index >> 1, chars, 0, count);
    }

    /** Returns the string of up to {@link #MAX} chars, or null if none of them is wide. */
    @Nullable String get(byte[] bytes, int index, int count) {
        if (!areWide(bytes, index, count)) {
            return null;
        }
        views.chars(bytes, index).get(index >> 1, chars, 0, count);
        return new String(chars, 0, count);
    }

    /** As {@link #get}, for any number of chars. */
    static @Nullable String getLong(byte[] bytes, int index, int count) {
        if (!areWide(bytes, index, count)) {
            return null;
        }
        char[] chars = new char[count];
        ByteBuffer.wrap(bytes, index, 2 * count)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asCharBuffer()
                .get(chars);
        return new String(chars);
    }

    /** Whether one of the chars at an index is above {@code 0xff}. */
    private static boolean areWide(byte[] bytes, int index, int count) {
        int end = index + 2 * count;
        int i = index;
        // A block at a time: in which the first wide char is differs less than which it is, so that the branch is
        // foreseen.
        for (; i <= end - BLOCK; i += BLOCK) {
            long all = LittleEndian.getLong(bytes, i)
                    | LittleEndian.getLong(bytes, i + 8)
                    | LittleEndian.getLong(bytes, i + 16)
                    | LittleEndian.getLong(bytes, i + 24)
                    | LittleEndian.getLong(bytes, i + 32)
                    | LittleEndian.getLong(bytes, i + 40)
                    | LittleEndian.getLong(bytes, i + 48)
                    | LittleEndian.getLong(bytes, i + 56);
            if ((all & HIGH_BYTES) != 0) {
                return true;
            }
        }
        long all = 0;
        for (; i <= end - Long.BYTES; i += Long.BYTES) {
            all |= LittleEndian.getLong(bytes, i);
        }
        for (; i < end; i += Character.BYTES) {
            all |= LittleEndian.getChar(bytes, i);
        }
        return (all & HIGH_BYTES) != 0;
    }
}
