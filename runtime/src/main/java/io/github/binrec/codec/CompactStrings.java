package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;

/**
 * Compact strings: a header, unsigned LEB128 of {@code byteLength << 1 | wide}, then the chars as Latin-1, or, if at least
 * one of them is above {@code 0xff}, as UTF-16LE with {@code wide} set. Called by generated code.
 *
 * <p>Chars are moved, not transcoded, so that every String comes back as it was, lone surrogates included.
 */
public final class CompactStrings {
    static final int MAX_HEADER = 5;

    /** Up to this many chars of Latin-1 are written with one reservation, their header included. */
    private static final int ONE_RUN = Window.MAX_RUN - MAX_HEADER;

    /** Up to this many chars of Latin-1 have a header of one byte. */
    private static final int MAX_SHORT = 63;

    private CompactStrings() {}

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
        if (length > MAX_SHORT || !latin1) {
            writeAny(out, value, length, latin1);
            return;
        }
        OutputLimits.checkLength(out, length);
        int start = Window.reserve(out, 1 + length);
        byte[] bytes = Window.array(out);
        bytes[start] = (byte) (length << 1);
        StringCoder.putLatin1(bytes, start + 1, value, 0, length);
        Window.advance(out, start + 1 + length);
    }

    private static void writeAny(ByteStream out, String value, int length, boolean latin1) throws IOException {
        if (!latin1 && writeIfWide(out, value, length)) {
            return;
        }
        OutputLimits.checkLength(out, length);
        if (length <= ONE_RUN) {
            int start = Window.reserve(out, MAX_HEADER + length);
            byte[] bytes = Window.array(out);
            int p = Varints.put(bytes, start, length << 1);
            StringCoder.putLatin1(bytes, p, value, 0, length);
            Window.advance(out, p + length);
        } else {
            out.writeVarLong((long) length << 1);
            writeLatin1(out, value, length);
        }
    }

    private static void writeLatin1(ByteStream out, String value, int length) throws IOException {
        for (int from = 0; from < length; ) {
            int to = Math.min(length, from + Window.MAX_RUN);
            int p = Window.reserve(out, to - from);
            StringCoder.putLatin1(Window.array(out), p, value, from, to);
            Window.advance(out, p + to - from);
            from = to;
        }
    }

    /** Writes a string unless it has no wide char: what the JDK stores as if it had may have none. */
    private static boolean writeIfWide(ByteStream out, String value, int length) throws IOException {
        if (length > StringCoder.SHORT) {
            return writeLongIfWide(out, value, length);
        }
        OutputLimits.checkLength(out, 2L * length);
        int start = Window.reserve(out, 1 + 2 * length);
        byte[] bytes = Window.array(out);
        bytes[start] = (byte) (length << 2 | 1);
        StringCoder.putWide(bytes, start + 1, value);
        Window.advance(out, start + 1 + 2 * length);
        return true;
    }

    /** Chars are looked at before they are put: behind what is written, bytes that were read may still lie in the window. */
    private static boolean writeLongIfWide(ByteStream out, String value, int length) throws IOException {
        WideChars chars = CodecState.of(out).wideChars();
        int first = Math.min(length, WideChars.MAX);
        chars.take(value, 0, first);
        // In most scripts the first char is wide.
        boolean wide = value.charAt(0) > StringCoder.MAX_LATIN1 || chars.areWide(first);
        if (!wide && (first == length || !StringCoder.isWide(value))) {
            return false;
        }
        OutputLimits.checkLength(out, 2L * length);
        int start = Window.reserve(out, MAX_HEADER + 2 * first);
        byte[] bytes = Window.array(out);
        int p = Varints.put(bytes, start, (long) length << 2 | 1);
        chars.put(bytes, p, first);
        Window.advance(out, p + 2 * first);
        for (int from = first; from < length; from += WideChars.MAX) {
            int to = Math.min(length, from + WideChars.MAX);
            chars.take(value, from, to);
            p = Window.reserve(out, 2 * (to - from));
            chars.put(Window.array(out), p, to - from);
            Window.advance(out, p + 2 * (to - from));
        }
        return true;
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
            if ((header & 0x81) == 0
                    && length < ahead
                    && length <= CodecState.limits(in).maxLength()) {
                Window.advance(in, p + 1 + length);
                return StringCoder.latin1(bytes, p + 1, length);
            }
        }
        return readAny(in);
    }

    private static String readAny(ByteStream in) throws IOException {
        long header = readHeader(in);
        int length = (int) (header >>> 1);
        boolean piece = length <= Window.readable(in) || length <= Window.MAX_RUN;
        int p = piece ? Window.require(in, length) : 0;
        byte[] bytes = piece ? Window.array(in) : in.readBytes(length);
        return (header & 1) == 0 ? StringCoder.latin1(bytes, p, length) : readWide(in, bytes, p, length);
    }

    private static String readWide(ByteStream in, byte[] bytes, int index, int length) throws IOException {
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

    private static long readHeader(ByteStream in) throws IOException {
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
