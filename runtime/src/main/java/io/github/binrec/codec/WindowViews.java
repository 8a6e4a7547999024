package io.github.binrec.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Little-endian views of the array that a stream's window is: only such views move many numbers or chars at once. They are kept as
 * long as the window stays in that array, which it mostly does.
 */
final class WindowViews {
    private static final byte[] NONE = {};
    private static final ByteBuffer EMPTY = ByteBuffer.wrap(NONE);

    /** The array that the views are of. */
    private byte[] viewed = NONE;

    private ByteBuffer buffer = EMPTY;

    /** Its chars from the first byte on, made when they are needed: most arrays hold none that are moved so. */
    private @Nullable CharBuffer even;

    /** Its chars from the second byte on. */
    private @Nullable CharBuffer odd;

    /** Returns a buffer of the array. Its position and limit are anywhere. */
    ByteBuffer bytes(byte[] array) {
        if (array != viewed) {
            buffer = ByteBuffer.wrap(array).order(ByteOrder.LITTLE_ENDIAN);
            even = null;
            odd = null;
            viewed = array;
        }
        return buffer;
    }

    /** Returns a view of chars whose element {@code index >> 1} lies at an index of the array. */
    CharBuffer chars(byte[] array, int index) {
        ByteBuffer bytes = bytes(array);
        CharBuffer chars = (index & 1) == 0 ? even : odd;
        return chars != null ? chars : makeChars(bytes, index & 1);
    }

    private CharBuffer makeChars(ByteBuffer bytes, int start) {
        CharBuffer chars = bytes.clear()
                .position(start)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asCharBuffer();
        if (start == 0) {
            even = chars;
        } else {
            odd = chars;
        }
        return chars;
    }
}
