package io.github.binrec.codec;

import io.github.binrec.stream.LittleEndian;

/**
 * Moves the chars of strings the way the JDK stores them: a byte for each if all of them are Latin-1, else two, which JEP 254
 * calls the string's coder. No method tells the coder, but there are two ways to see it, and {@link #isLatin1} takes the one
 * that is faster in this JVM. Whichever it takes, and whatever a JDK changes, the answer is the same; what differs is the time.
 */
final class StringCoder {
    /** The highest char that a byte holds. */
    static final int MAX_LATIN1 = 0xff;

    /** Up to this many chars looking at each is as fast as asking for the class of their spliterator. */
    static final int SHORT = 24;

    /**
     * Whether a wide string was ever written. Plain: a thread that does not see yet that it is set only takes longer.
     */
    private static boolean wideSeen;

    private StringCoder() {}

    /**
     * Whether a string shows that it has no char that a byte does not hold. One of up to {@link #SHORT} chars that does not show it has
     * such a char, a longer one may still have none.
     */
    static boolean isLatin1(String value) {
        if (wideSeen) {
            return value.length() > SHORT ? !endsWide(value) && Shown.isLatin1(value) : looksLatin1(value);
        }
        boolean latin1 = vanishes(value);
        if (!latin1) {
            wideSeen = true;
        }
        return latin1;
    }

    /** Whether a string has a char that a byte does not hold. */
    static boolean isWide(String value) {
        return !isLatin1(value) && !looksLatin1(value);
    }

    /**
     * Whether the first or the last char of a string that is not empty is above 255: in most scripts the first is, and in text that
     * has such chars for its punctuation alone it is often the last, as a quotation mark.
     */
    static boolean endsWide(String value) {
        return (value.charAt(0) | value.charAt(value.length() - 1)) > MAX_LATIN1;
    }

    /**
     * A loop of which C2 leaves nothing as long as every string was Latin-1: it then has only that branch of {@code codePointAt}, by
     * which no char is above 255. After the first wide string the other branch would be a call in the loop, for half a nanosecond a
     * char. Not {@code charAt}: what all others do with that counts here too, and most JVMs have had some wide string.
     */
    private static boolean vanishes(String value) {
        int length = value.length();
        for (int i = 0; i < length; i++) {
            if (value.codePointAt(i) > MAX_LATIN1) {
                return false;
            }
        }
        return true;
    }

    /**
     * The other coder is not taken at its word: a string may have it though no char needs it. Before JDK 22 one of an array that another
     * thread changed meanwhile has, in JDK 25 one that {@code StringBuilder.repeat} has put together of a builder from which the wide chars
     * were deleted. The first char that needs it is mostly near.
     */
    private static boolean looksLatin1(String value) {
        int length = value.length();
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) > MAX_LATIN1) {
                return false;
            }
        }
        return true;
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

    /** What tells the coder in constant time, for some 10 ns and 48 bytes, in a class of its own: most need not wait for it. */
    private static final class Shown {
        private static final Class<?> LATIN1 = spliterator("a");

        /** Not so under {@code -XX:-CompactStrings}. */
        private static final boolean SHOWS = LATIN1 != spliterator("\u0100");

        private static Class<?> spliterator(String value) {
            return value.chars().spliterator().getClass();
        }

        static boolean isLatin1(String value) {
            return SHOWS && spliterator(value) == LATIN1;
        }
    }
}
