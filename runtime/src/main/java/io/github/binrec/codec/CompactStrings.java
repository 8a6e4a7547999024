package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.LittleEndian;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Compact strings: a header, unsigned LEB128 of {@code byteLength << 1 | wide}, then the chars as Latin-1, or, if at least
 * one of them is above {@code 0xff}, as UTF-16LE with {@code wide} set. Called by generated code.
 *
 * <p>Chars are moved, not transcoded, so that every String comes back as it was, lone surrogates included.
 */
public final class CompactStrings {
    /** Up to this length the longest encoding, with its header, fits into one reservation. */
    private static final int SHORT = (Window.MAX_RUN - 5) / 2;

    private CompactStrings() {}

    /**
     * Writes a string.
     *
     * @param out the stream to write to
     * @param value the string
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, String value) throws IOException {
        int length = value.length();
        if (length > SHORT) {
            writeLong(out, value);
            return;
        }
        int start = Window.reserve(out, 5 + 2 * length);
        byte[] bytes = Window.array(out);
        int p = Varints.put(bytes, start, length << 1);
        int all = 0;
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            bytes[p + i] = (byte) c;
            all |= c;
        }
        Window.advance(out, all < 0x100 ? p + length : putWide(bytes, start, value));
    }

    private static int putWide(byte[] bytes, int start, String value) {
        int length = value.length();
        int p = Varints.put(bytes, start, length << 2 | 1);
        for (int i = 0; i < length; i++) {
            LittleEndian.putChar(bytes, p + 2 * i, value.charAt(i));
        }
        return p + 2 * length;
    }

    private static void writeLong(ByteStream out, String value) throws IOException {
        boolean wide = isWide(value);
        int length = value.length();
        out.writeVarLong(wide ? (long) length << 2 | 1 : (long) length << 1);
        for (int from = 0; from < length; ) {
            int to = Math.min(length, from + SHORT);
            int p = Window.reserve(out, wide ? 2 * (to - from) : to - from);
            byte[] bytes = Window.array(out);
            Window.advance(out, wide ? copyWide(value, from, to, bytes, p) : copyLatin1(value, from, to, bytes, p));
            from = to;
        }
    }

    private static int copyWide(String value, int from, int to, byte[] bytes, int index) {
        for (int i = from; i < to; i++) {
            LittleEndian.putChar(bytes, index + 2 * (i - from), value.charAt(i));
        }
        return index + 2 * (to - from);
    }

    /** The method is deprecated because it drops high bytes; here there are none, and nothing else copies as fast. */
    @SuppressWarnings("deprecation")
    private static int copyLatin1(String value, int from, int to, byte[] bytes, int index) {
        value.getBytes(from, to, bytes, index);
        return index + to - from;
    }

    private static boolean isWide(String value) {
        int all = 0;
        for (int i = 0; i < value.length(); i++) {
            all |= value.charAt(i);
        }
        return all >= 0x100;
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
        long header = readHeader(in);
        boolean wide = (header & 1) != 0;
        int length = (int) (header >>> 1);
        if (length > Window.readable(in) && length > Window.MAX_RUN) {
            byte[] bytes = in.readBytes(length);
            return wide ? wide(in, bytes, 0, length) : new String(bytes, StandardCharsets.ISO_8859_1);
        }
        int p = Window.require(in, length);
        byte[] bytes = Window.array(in);
        return wide ? wide(in, bytes, p, length) : new String(bytes, p, length, StandardCharsets.ISO_8859_1);
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
        Frames.skip(in, readHeader(in) >>> 1);
    }

    private static String wide(ByteStream in, byte[] bytes, int index, int length) throws IOException {
        char[] chars = new char[length >>> 1];
        int all = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = LittleEndian.getChar(bytes, index + 2 * i);
            chars[i] = c;
            all |= c;
        }
        if (all < 0x100) {
            throw new MalformedRecordException(
                    Reason.INVALID_VALUE, Window.positionOf(in) - length, "a wide string has no char that is wide");
        }
        return new String(chars);
    }

    /**
     * Returns the size of a string's encoding.
     *
     * @param value the string
     * @return the size in bytes, header included
     */
    public static long sizeOf(String value) {
        long length = value.length();
        return isWide(value) ? Varints.sizeOf(length << 2 | 1) + 2 * length : Varints.sizeOf(length << 1) + length;
    }
}
