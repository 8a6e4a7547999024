package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Strings marked {@code @Utf8}: their length in bytes as unsigned LEB128, then strict UTF-8 (RFC 3629). A lone surrogate,
 * which UTF-8 has no form for, is refused, not replaced. Called by generated code.
 */
public final class Utf8Strings {
    /** Up to this length, in chars, ASCII text and its header fit into one reservation. */
    private static final int SHORT = Window.MAX_RUN - 5;

    private Utf8Strings() {}

    /**
     * Writes a string.
     *
     * @param out the stream to write to
     * @param value the string
     * @throws UnencodableValueException if it has a surrogate without its partner, or takes more bytes than the limits of the stream
     *     allow
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, String value) throws IOException {
        int length = value.length();
        if (length <= SHORT) {
            int start = Window.reserve(out, 5 + length);
            byte[] bytes = Window.array(out);
            int p = Varints.put(bytes, start, length);
            int i = 0;
            for (; i < length && value.charAt(i) < 0x80; i++) {
                bytes[p + i] = (byte) value.charAt(i);
            }
            if (i == length) {
                OutputLimits.checkLength(out, length);
                Window.advance(out, p + length);
                return;
            }
        }
        ByteBuffer encoded = encode(value);
        OutputLimits.checkLength(out, encoded.remaining());
        out.writeVarInt(encoded.remaining());
        out.write(encoded.array(), encoded.arrayOffset() + encoded.position(), encoded.remaining());
    }

    private static ByteBuffer encode(String value) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
        } catch (CharacterCodingException e) {
            throw loneSurrogate(value);
        }
    }

    /**
     * Reads a string.
     *
     * @param in the stream to read from
     * @return the string
     * @throws MalformedRecordException if the bytes are not UTF-8, or the length is more than is left or allowed
     * @throws IOException if the stream fails
     */
    public static String read(ByteStream in) throws IOException {
        int length = Counts.readLength(in);
        if (length > Window.readable(in) && length > Window.MAX_RUN) {
            return decode(in, in.readBytes(length), 0, length);
        }
        int p = Window.require(in, length);
        return decode(in, Window.array(in), p, length);
    }

    /**
     * Steps over a string. Its bytes are not looked at.
     *
     * @param in the stream to read from
     * @throws MalformedRecordException if the length is more than is left or allowed
     * @throws IOException if the stream fails
     */
    public static void skip(ByteStream in) throws IOException {
        Frames.skip(in, Counts.readLength(in));
    }

    private static String decode(ByteStream in, byte[] bytes, int index, int length) throws IOException {
        int all = 0;
        for (int i = index; i < index + length; i++) {
            all |= bytes[i];
        }
        if (all >= 0) {
            return new String(bytes, index, length, StandardCharsets.ISO_8859_1);
        }
        ByteBuffer encoded = ByteBuffer.wrap(bytes, index, length);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(encoded).toString();
        } catch (CharacterCodingException e) {
            long start = Window.positionOf(in) - length;
            throw new MalformedRecordException(
                    Reason.MALFORMED_TEXT, start + encoded.position() - index, "the bytes are not UTF-8", e);
        }
    }

    /**
     * Returns the size of a string's encoding.
     *
     * @param value the string
     * @return the size in bytes, with the length before it
     * @throws UnencodableValueException if it has a surrogate without its partner
     */
    public static long sizeOf(String value) {
        long size = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < 0x80) {
                size++;
            } else if (c < 0x800) {
                size += 2;
            } else if (!Character.isSurrogate(c)) {
                size += 3;
            } else if (Character.isSurrogatePair(c, i + 1 < value.length() ? value.charAt(i + 1) : 0)) {
                size += 4;
                i++;
            } else {
                throw loneSurrogate(value);
            }
        }
        OutputLimits.checkMeasuredLength(size);
        return Varints.sizeOf(size) + size;
    }

    private static UnencodableValueException loneSurrogate(String value) {
        int i = 0;
        while (true) {
            int codePoint = value.codePointAt(i);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                return new UnencodableValueException("has a lone surrogate at index " + i
                        + ", which UTF-8 cannot encode; without @Utf8 every string can be written");
            }
            i += Character.charCount(codePoint);
        }
    }
}
