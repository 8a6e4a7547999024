package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Compact strings: a header, unsigned LEB128 of {@code byteLength << 1 | wide}, then the chars as Latin-1, or, if at least
 * one of them is above {@code 0xff}, as UTF-16LE with {@code wide} set. Called by generated code.
 *
 * <p>Chars are moved, not transcoded, so that every String comes back as it was, lone surrogates included.
 */
public final class CompactStrings {
    static final int MAX_HEADER = 5;

    /** Up to this many chars of Latin-1 have a header of one byte. */
    private static final int MAX_SHORT = 63;

    /** Up to this many chars a string has its place in the room that is made for several fields. */
    private static final int MAX_SHARED = 255;

    /** The most bytes of the header of such a string. */
    private static final int SHARED_HEADER = 2;

    /** The most that {@link #room} returns. */
    public static final int MAX_ROOM = SHARED_HEADER + MAX_SHARED * Character.BYTES;

    /** The last bits of a header that is malformed, as a wide string of an odd number of bytes. */
    private static final int ODD_WIDE = 0b11;

    private CompactStrings() {}

    /**
     * Returns how much room to make for a string among other fields. A long one takes more, for which {@link #put} makes room itself.
     *
     * @param value the string, or null for one that is not written
     * @return the number of bytes, 0 to {@link #MAX_ROOM}
     */
    public static int room(@Nullable String value) {
        return value == null ? 0 : SHARED_HEADER + Math.min(value.length(), MAX_SHARED) * Character.BYTES;
    }

    /**
     * Returns what limits leave of the short strings, as the number for streams that have them: 0 mostly. Strings are written and read
     * so often that looking up the limits for each would be felt.
     *
     * @param limits the limits
     * @return how many chars less than {@link #MAX_SHORT} a string of Latin-1 may have that need not be held against the limits
     */
    static int shortageOf(DecodeLimits limits) {
        return MAX_SHORT - Math.min(MAX_SHORT, limits.maxLength());
    }

    /**
     * Puts a string where {@linkplain #room room} was {@linkplain Window#reserve made} for it and the fields that follow.
     *
     * @param out the stream to write to
     * @param index where in its window
     * @param value the string
     * @param room the bytes that were reserved: as many are again, elsewhere, behind a string that is too long to be put there
     * @return the index behind the string, in the array that is the window now
     * @throws UnencodableValueException if it takes more bytes than the limits of the stream allow
     * @throws IOException if the stream fails
     */
    public static int put(ByteStream out, int index, String value, int room) throws IOException {
        int length = value.length();
        boolean latin1 = StringCoder.isLatin1(value);
        if (length > MAX_SHORT - Window.attachedNumber(out) || !latin1) {
            return putAny(out, index, value, latin1, room);
        }
        byte[] bytes = Window.array(out);
        bytes[index] = (byte) (length << 1);
        StringCoder.putLatin1(bytes, index + 1, value, 0, length);
        return index + 1 + length;
    }

    private static int putAny(ByteStream out, int index, String value, boolean latin1, int room) throws IOException {
        int length = value.length();
        if (length > MAX_SHARED) {
            Window.advance(out, index);
            LongStrings.write(out, value, latin1);
            return Window.reserve(out, room);
        }
        if (!latin1) {
            int end = length > StringCoder.SHORT
                    ? putIfWide(out, index, value, length)
                    : putWide(out, index, value, length);
            if (end > 0) {
                return end;
            }
        }
        OutputLimits.checkLength(out, length);
        byte[] bytes = Window.array(out);
        int p = Varints.put(bytes, index, length << 1);
        StringCoder.putLatin1(bytes, p, value, 0, length);
        return p + length;
    }

    private static int putWide(ByteStream out, int index, String value, int length) {
        OutputLimits.checkLength(out, 2L * length);
        byte[] bytes = Window.array(out);
        bytes[index] = (byte) (length << 2 | 1);
        StringCoder.putWide(bytes, index + 1, value);
        return index + 1 + 2 * length;
    }

    /**
     * Puts a string unless it has no wide char: what the JDK stores as if it had may have none. Chars are looked at before they are put:
     * behind what is written, bytes that were read may still lie in the window.
     *
     * @return the index behind it, or 0 if nothing was put
     */
    private static int putIfWide(ByteStream out, int index, String value, int length) {
        WideChars chars = CodecState.of(out).wideChars();
        chars.take(value, 0, length);
        if (!StringCoder.endsWide(value) && !chars.areWide(length)) {
            return 0;
        }
        OutputLimits.checkLength(out, 2L * length);
        byte[] bytes = Window.array(out);
        int p = Varints.put(bytes, index, length << 2 | 1);
        chars.put(bytes, p, length);
        return p + 2 * length;
    }

    /**
     * Writes a string.
     *
     * @param out the stream to write to
     * @param value the string
     * @throws UnencodableValueException if it takes more bytes than the limits of the stream allow
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, String value) throws IOException {
        int length = value.length();
        boolean latin1 = StringCoder.isLatin1(value);
        // Not room and put, as for fields in a run: with no others to make room for, it takes just what the string
        // needs.
        if (latin1 && length <= MAX_SHORT - Window.attachedNumber(out)) {
            int start = Window.reserve(out, 1 + length);
            byte[] bytes = Window.array(out);
            bytes[start] = (byte) (length << 1);
            StringCoder.putLatin1(bytes, start + 1, value, 0, length);
            Window.advance(out, start + 1 + length);
        } else if (latin1 || length > StringCoder.SHORT) {
            LongStrings.write(out, value, latin1);
        } else {
            int start = Window.reserve(out, 1 + 2 * length);
            Window.advance(out, putWide(out, start, value, length));
        }
    }

    /**
     * Reads a string.
     *
     * @param in the stream to read from
     * @return the string
     * @throws MalformedRecordException if its length is odd though it is wide, or more than is left or allowed, or if it
     *     is wide though no char needs it
     * @throws IOException if the stream fails
     */
    public static String read(ByteStream in) throws IOException {
        int ahead = Window.ahead(in);
        if (ahead > 0) {
            int p = Window.index(in);
            byte[] bytes = Window.array(in);
            int header = bytes[p];
            int length = header >> 1;
            // One byte, and not wide: most strings.
            if ((header & 0x81) == 0 && length < ahead && length <= MAX_SHORT - Window.attachedNumber(in)) {
                Window.advance(in, p + 1 + length);
                return StringCoder.latin1(bytes, p + 1, length);
            }
        }
        return readAny(in);
    }

    /** Reads at once what lies in the window and has a header of up to two bytes, which is up to 8,191 bytes. */
    private static String readAny(ByteStream in) throws IOException {
        int ahead = Window.ahead(in);
        if (ahead > 1) {
            int p = Window.index(in);
            int end = p + ahead;
            byte[] bytes = Window.array(in);
            int header = bytes[p++];
            if (header < 0) {
                int second = bytes[p++];
                // A longer header, and one that is not in its shortest form, is not read here either.
                header = second > 0 ? (header & 0x7f) | (second << 7) : ODD_WIDE;
            }
            int length = header >> 1;
            if ((header & ODD_WIDE) != ODD_WIDE
                    && length <= end - p
                    && length <= CodecState.limits(in).maxLength()) {
                Window.advance(in, p + length);
                return (header & 1) == 0 ? StringCoder.latin1(bytes, p, length) : readWide(in, bytes, p, length);
            }
        }
        return LongStrings.read(in);
    }

    static String readWide(ByteStream in, byte[] bytes, int index, int length) throws IOException {
        int count = length >>> 1;
        String value = count <= WideChars.MAX
                ? CodecState.of(in).wideChars().get(bytes, index, count)
                : WideChars.getLong(bytes, index, count);
        if (value == null) {
            throw new MalformedRecordException(
                    Reason.INVALID_VALUE, Window.positionOf(in) - length, "a wide string has no char that is wide");
        }
        return value;
    }

    static long readHeader(ByteStream in) throws IOException {
        long header = in.readVarLong();
        if (header >>> 32 != 0) {
            throw Failures.malformed(in, Reason.LENGTH_EXCEEDS_INPUT, "the header of a string is " + header);
        }
        int length = (int) (header >>> 1);
        if ((header & 1) != 0 && (length & 1) != 0) {
            throw Failures.malformed(in, Reason.INVALID_VALUE, "a wide string has an odd length of " + length);
        }
        Counts.checkLength(in, length, length);
        return header;
    }

    /**
     * Steps over a string. Its chars are not looked at.
     *
     * @param in the stream to read from
     * @throws MalformedRecordException if its length is odd though it is wide, or more than is left or allowed
     * @throws IOException if the stream fails
     */
    public static void skip(ByteStream in) throws IOException {
        skipChars(in);
    }

    /** Likewise, and returns how many chars there are. */
    static int skipChars(ByteStream in) throws IOException {
        long header = readHeader(in);
        int length = (int) (header >>> 1);
        Frames.skip(in, length);
        return (header & 1) == 0 ? length : length >>> 1;
    }

    /**
     * Returns the size of a string's encoding.
     *
     * @param value the string
     * @return the size in bytes, header included
     */
    public static long sizeOf(String value) {
        long wide = StringCoder.isWide(value) ? 1 : 0;
        long size = (long) value.length() << wide;
        OutputLimits.checkMeasuredLength(size);
        return Varints.sizeOf(size << 1 | wide) + size;
    }
}
