package io.github.binrec.stream;

import java.util.Objects;

/** Copies between arrays that favour a few bytes, where a call of the general routine costs more than the bytes do. */
final class ShortCopies {
    private ShortCopies() {}

    /**
     * Copies bytes as {@link System#arraycopy} does. Eight to sixteen of them are moved as two longs, which overlap unless it
     * is sixteen.
     *
     * @throws IndexOutOfBoundsException if a range does not lie in its array; nothing was copied then
     */
    static void copy(byte[] source, int from, byte[] target, int to, int length) {
        if (length >= 8 && length <= 16) {
            // The first store must not happen where the second cannot.
            Objects.checkFromIndexSize(to, length, target.length);
            long first = LittleEndian.getLong(source, from);
            long last = LittleEndian.getLong(source, from + length - 8);
            LittleEndian.putLong(target, to, first);
            LittleEndian.putLong(target, to + length - 8, last);
        } else {
            System.arraycopy(source, from, target, to, length);
        }
    }
}
