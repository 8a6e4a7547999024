package io.github.binrec.samples.benchmarks.peer.limit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An array of bytes and views of it that move many values at once. A view's elements are aligned to its start, so there is
 * one for each offset within an element.
 */
final class BulkViews {
    private static final Class<?> LATIN1 = "a".chars().spliterator().getClass();

    /** Up to this many chars looking at each is as fast as asking for the class of their spliterator. */
    private static final int SHORT = 24;

    private static boolean wideSeen;

    byte[] bytes;

    /** Where what is read one after the other goes on. */
    int at;

    private CharBuffer[] chars;
    private IntBuffer[] ints;
    private LongBuffer[] longs;
    private DoubleBuffer[] doubles;
    private char[] scratch = new char[256];

    BulkViews(byte[] bytes) {
        this.bytes = bytes;
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        chars = new CharBuffer[Character.BYTES];
        Arrays.setAll(chars, i -> from(buffer, i).asCharBuffer());
        ints = new IntBuffer[Integer.BYTES];
        Arrays.setAll(ints, i -> from(buffer, i).asIntBuffer());
        longs = new LongBuffer[Long.BYTES];
        Arrays.setAll(longs, i -> from(buffer, i).asLongBuffer());
        doubles = new DoubleBuffer[Double.BYTES];
        Arrays.setAll(doubles, i -> from(buffer, i).asDoubleBuffer());
    }

    private static ByteBuffer from(ByteBuffer buffer, int index) {
        int start = Math.min(index, buffer.limit());
        return buffer.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(start);
    }

    void grow(int least) {
        BulkViews larger = new BulkViews(Arrays.copyOf(bytes, Math.max(2 * bytes.length, least)));
        bytes = larger.bytes;
        chars = larger.chars;
        ints = larger.ints;
        longs = larger.longs;
        doubles = larger.doubles;
    }

    /** Puts a string, for which there is room at two bytes a char, and returns the index behind it. */
    @SuppressWarnings("deprecation") // Drops high bytes, of which there are none.
    int putText(int index, String text) {
        int length = text.length();
        if (!isLatin1(text, length)) {
            return putWide(index, text, length);
        }
        int start = LimitCodec.putVarint(bytes, index, length << 1);
        text.getBytes(0, length, bytes, start);
        return start + length;
    }

    /** Whether no char needs two bytes, by the same two ways as the codecs of Binrec: as long as none did, the loop vanishes. */
    private static boolean isLatin1(String text, int length) {
        if (wideSeen) {
            return length > SHORT
                    ? (text.charAt(0) | text.charAt(length - 1)) <= 0xff
                            && text.chars().spliterator().getClass() == LATIN1
                    : looksLatin1(text, length);
        }
        for (int i = 0; i < length; i++) {
            if (text.codePointAt(i) > 0xff) {
                wideSeen = true;
                return false;
            }
        }
        return true;
    }

    private static boolean looksLatin1(String text, int length) {
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) > 0xff) {
                return false;
            }
        }
        return true;
    }

    private int putWide(int index, String text, int length) {
        int start = LimitCodec.putVarint(bytes, index, length << 2 | 1);
        char[] wide = scratch(length);
        text.getChars(0, length, wide, 0);
        chars[start & 1].put(start >> 1, wide, 0, length);
        return start + 2 * length;
    }

    /** Returns the string at an index. */
    @SuppressWarnings("deprecation") // Takes each byte for a char, which is what they are.
    String text(int index) {
        byte[] source = bytes;
        int header = source[index];
        if (header >= 0 && (header & 1) == 0) {
            return new String(source, 0, index + 1, header >> 1);
        }
        return text(LimitCodec.varint(source, index), LimitCodec.varintEnd(source, index));
    }

    /** Returns the string whose header has been read and whose chars start at an index. */
    @SuppressWarnings("deprecation") // Takes each byte for a char, which is what they are.
    private String text(int header, int start) {
        if ((header & 1) == 0) {
            return new String(bytes, 0, start, header >> 1);
        }
        int length = header >> 2;
        char[] wide = scratch(length);
        chars[start & 1].get(start >> 1, wide, 0, length);
        return new String(wide, 0, length);
    }

    /** Returns the string at {@link #at} and moves behind it. */
    @SuppressWarnings("deprecation") // Takes each byte for a char, which is what they are.
    String text() {
        byte[] source = bytes;
        int index = at;
        int header = source[index];
        if (header >= 0 && (header & 1) == 0) {
            at = index + 1 + (header >> 1);
            return new String(source, 0, index + 1, header >> 1);
        }
        int start = index + 1;
        if (header < 0) {
            int second = source[start++];
            header = (header & 0x7f) | (second << 7);
            if (second < 0) {
                header = LimitCodec.varint(source, index);
                start = LimitCodec.varintEnd(source, index);
            }
        }
        at = start + (header >> 1);
        return text(header, start);
    }

    /** Returns the list of strings at {@link #at} and moves behind it. */
    List<String> texts() {
        byte[] source = bytes;
        int p = LimitCodec.varintEnd(source, at);
        int count = LimitCodec.varint(source, at);
        if (count > source.length - p) {
            throw LimitCodec.malformed();
        }
        at = p;
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    /** Returns the index behind the string at an index. */
    int textEnd(int index) {
        return LimitCodec.varintEnd(bytes, index) + (LimitCodec.varint(bytes, index) >> 1);
    }

    private char[] scratch(int length) {
        if (scratch.length < length) {
            scratch = new char[2 * length];
        }
        return scratch;
    }

    int putInts(int index, int[] values) {
        int start = LimitCodec.putVarint(bytes, index, values.length);
        ints[start & 3].put(start >> 2, values);
        return start + Integer.BYTES * values.length;
    }

    int[] ints(int index) {
        int start = LimitCodec.varintEnd(bytes, index);
        int[] values = new int[LimitCodec.varint(bytes, index)];
        ints[start & 3].get(start >> 2, values);
        return values;
    }

    int putLongs(int index, long[] values) {
        int start = LimitCodec.putVarint(bytes, index, values.length);
        longs[start & 7].put(start >> 3, values);
        return start + Long.BYTES * values.length;
    }

    long[] longs(int index) {
        int start = LimitCodec.varintEnd(bytes, index);
        long[] values = new long[LimitCodec.varint(bytes, index)];
        longs[start & 7].get(start >> 3, values);
        return values;
    }

    int putDoubles(int index, double[] values) {
        int start = LimitCodec.putVarint(bytes, index, values.length);
        doubles[start & 7].put(start >> 3, values);
        return start + Double.BYTES * values.length;
    }

    double[] doubles(int index) {
        int start = LimitCodec.varintEnd(bytes, index);
        double[] values = new double[LimitCodec.varint(bytes, index)];
        doubles[start & 7].get(start >> 3, values);
        return values;
    }

    /** Returns the index behind an array of elements of a width. */
    int arrayEnd(int index, int width) {
        return LimitCodec.varintEnd(bytes, index) + width * LimitCodec.varint(bytes, index);
    }
}
