package io.github.binrec.codec;

import io.github.binrec.stream.LittleEndian;

/**
 * Moves the chars of strings the way the JDK stores them: a byte for each if all of them are Latin-1, else two, which JEP 254
 * calls the string's coder. No method tells the coder, but it shows in which class the spliterator of the chars has: in
 * constant time, for some 10 ns and 48 bytes. Where it does not show, as under {@code -XX:-CompactStrings}, the chars are
 * looked at.
 */
final class StringCoder {
    /** The highest char that a byte holds. */
    static final int MAX_LATIN1 = 0xff;

    /** Up to this many chars looking at each is as fast as telling the coder. */
    static final int SHORT = 24;

    private StringCoder() {}

    /** Whether a string shows that it has no char that a byte does not hold. If it does not, it may still have none. */
    static boolean isLatin1(String value) {
        return value.length() > SHORT && Shown.isLatin1(value);
    }

    /** Whether a string has a char that a byte does not hold. */
    static boolean isWide(String value) {
        return !isLatin1(value) && looksWide(value);
    }

    /**
     * The other coder is not taken at its word: before JDK 22 a string that was made of an array while another thread changed
     * that may have it though no char needs it. The first that does is mostly near.
     */
    private static boolean looksWide(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) > MAX_LATIN1) {
                return true;
            }
        }
        return false;
    }

    /** The method is deprecated because it drops high bytes; here there are none, and nothing else copies as fast. */
    @SuppressWarnings("deprecation")
    static void putLatin1(byte[] bytes, int index, String value, int from, int to) {
        value.getBytes(from, to, bytes, index);
    }

    /** The constructor is deprecated because it takes a byte for a char; here it is one, and nothing else is as fast. */
    @SuppressWarnings("deprecation")
    static String latin1(byte[] bytes, int index, int length) {
        return new String(bytes, 0, index, length);
    }

    /** Puts all chars of a short string, little-endian. */
    static void putWide(byte[] bytes, int index, String value) {
        for (int i = 0; i < value.length(); i++) {
            LittleEndian.putChar(bytes, index + 2 * i, value.charAt(i));
        }
    }

    /** What tells the coder, in a class of its own: who only reads need not wait for it. */
    private static final class Shown {
        private static final Class<?> LATIN1 = spliterator("a");

        private static final boolean SHOWS = LATIN1 != spliterator("\u0100");

        private static Class<?> spliterator(String value) {
            return value.chars().spliterator().getClass();
        }

        static boolean isLatin1(String value) {
            return SHOWS && spliterator(value) == LATIN1;
        }
    }
}
