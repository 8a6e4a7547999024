package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;

/**
 * The less frequent ways of {@linkplain CompactStrings compact strings}: writing those whose header may take more than a byte, in pieces
 * where they are longer than a run may be, and reading those that are not in the window as a whole.
 */
final class LongStrings {
    /** Up to this many chars of Latin-1 are written with one reservation, their header included. */
    private static final int ONE_RUN = Window.MAX_RUN - CompactStrings.MAX_HEADER;

    private LongStrings() {}

    /**
     * Writes a string; one that is not Latin-1 has more than {@link StringCoder#SHORT} chars.
     *
     * @param latin1 what {@link StringCoder#isLatin1} says of it
     */
    static void write(ByteStream out, String value, boolean latin1) throws IOException {
        int length = value.length();
        if (!latin1 && writeIfWide(out, value, length)) {
            return;
        }
        OutputLimits.checkLength(out, length);
        if (length <= ONE_RUN) {
            int start = Window.reserve(out, Varints.sizeOf(length << 1) + length);
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

    /** Writes a string of more than {@link StringCoder#SHORT} chars unless it has no wide one, as {@link CompactStrings} puts it. */
    private static boolean writeIfWide(ByteStream out, String value, int length) throws IOException {
        WideChars chars = CodecState.of(out).wideChars();
        int first = Math.min(length, WideChars.MAX);
        chars.take(value, 0, first);
        boolean wide = StringCoder.endsWide(value) || chars.areWide(first);
        if (!wide && (first == length || !StringCoder.isWide(value))) {
            return false;
        }
        OutputLimits.checkLength(out, 2L * length);
        long header = (long) length << 2 | 1;
        int start = Window.reserve(out, Varints.sizeOf(header) + 2 * first);
        byte[] bytes = Window.array(out);
        int p = Varints.put(bytes, start, header);
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

    /** Reads a string of any length, of which nothing need be in the window yet. */
    static String read(ByteStream in) throws IOException {
        long header = CompactStrings.readHeader(in);
        int length = (int) (header >>> 1);
        boolean piece = length <= Window.readable(in) || length <= Window.MAX_RUN;
        int p = piece ? Window.require(in, length) : 0;
        byte[] bytes = piece ? Window.array(in) : in.readBytes(length);
        return (header & 1) == 0 ? StringCoder.latin1(bytes, p, length) : CompactStrings.readWide(in, bytes, p, length);
    }
}
