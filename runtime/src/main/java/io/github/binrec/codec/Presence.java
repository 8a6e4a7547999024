package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.LittleEndian;
import io.github.binrec.stream.Window;
import java.io.IOException;

/**
 * The presence bitmap of an {@code EXTENSIBLE} record: 7 fields a byte, the lowest id in the lowest bit; the highest bit
 * of a byte says that another follows. Called by generated code.
 *
 * <p>A bitmap is handled in words of 63 fields (9 bytes), the field with the lowest id in bit 0. Bit 63, the sign, says
 * that the bitmap goes on after the word.
 */
public final class Presence {
    /** The most bytes that a bitmap may have; a type has at most 1,000 ids. */
    private static final int MAX_BYTES = 143;

    private static final int BYTES_PER_WORD = 9;

    private Presence() {}

    /**
     * Reads the first word of the bitmap. It is 0 for an empty record: a type without fields writes no bitmap.
     *
     * @param in the stream to read from, at the bitmap's start
     * @return the bits of up to 63 fields; negative if the bitmap goes on
     * @throws IOException if the stream fails or the record ends within its bitmap
     */
    public static long read(ByteStream in) throws IOException {
        int ahead = Window.ahead(in);
        if (ahead >= 2) {
            int p = Window.index(in);
            int two = LittleEndian.getShort(Window.array(in), p);
            if ((two & 0x80) == 0) {
                Window.advance(in, p + 1);
                return two & 0x7f;
            }
            // Records of up to 14 fields.
            if (two >= 0) {
                Window.advance(in, p + 2);
                return (two & 0x7f) | (two & 0x7f00) >> 1;
            }
        }
        return ahead <= 0 && in.position() == Window.limit(in) ? 0 : readWord(in);
    }

    /**
     * Reads the word of the bitmap that follows another.
     *
     * @param in the stream to read from, behind the other word
     * @param previous the other word
     * @return the bits of the next 63 fields, negative if the bitmap goes on; 0 if it ended with the other word
     * @throws IOException if the stream fails or the record ends within its bitmap
     */
    public static long next(ByteStream in, long previous) throws IOException {
        return previous < 0 ? readWord(in) : 0;
    }

    private static long readWord(ByteStream in) throws IOException {
        byte first = in.readByte();
        return first >= 0 ? first : readMore(in, first & 0x7f);
    }

    private static long readMore(ByteStream in, long first) throws IOException {
        long word = first;
        for (int i = 1; i < BYTES_PER_WORD; i++) {
            byte next = in.readByte();
            word |= (long) (next & 0x7f) << (7 * i);
            if (next >= 0) {
                return word;
            }
        }
        return word | Long.MIN_VALUE;
    }

    /**
     * Tells whether a record has fields that the reader does not know, and steps over their part of the bitmap. To be
     * called before the first body is read.
     *
     * @param in the stream to read from, behind the last word that the reader knows
     * @param word that word
     * @param known the bits in it of the fields that the reader knows
     * @return whether a bit is set for a field unknown to the reader
     * @throws IOException if the stream fails or the bitmap is longer than any type's
     */
    public static boolean unknown(ByteStream in, long word, long known) throws IOException {
        return (word & ~known) != 0 && unknownBeyond(in, word, known);
    }

    private static boolean unknownBeyond(ByteStream in, long word, long known) throws IOException {
        boolean any = (word & ~known & Long.MAX_VALUE) != 0;
        boolean more = word < 0;
        for (int count = 0; more; count++) {
            if (count == MAX_BYTES) {
                throw Failures.malformed(
                        in, Reason.LIMIT_EXCEEDED, "the presence bitmap has more than " + MAX_BYTES + " bytes");
            }
            byte next = in.readByte();
            any |= (next & 0x7f) != 0;
            more = next < 0;
        }
        return any;
    }

    /**
     * Puts a word of a bitmap into an array.
     *
     * @param bytes the array
     * @param index where the word starts in it
     * @param word the bits of up to 63 fields, not negative
     * @param count how many bytes the word takes, 1 to 9
     * @param more whether the bitmap goes on after the word
     * @return the index behind the word
     */
    public static int put(byte[] bytes, int index, long word, int count, boolean more) {
        if (count == 2) {
            // Most types: one store.
            int low = ((int) word & 0x7f) | 0x80;
            int high = (int) (word << 1) & 0x7f00;
            LittleEndian.putShort(bytes, index, (short) (more ? low | high | 0x8000 : low | high));
            return index + 2;
        }
        int last = index + count - 1;
        long rest = word;
        for (int i = index; i < last; i++) {
            bytes[i] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[last] = (byte) (more ? rest | 0x80 : rest);
        return last + 1;
    }

    /**
     * Returns what to throw when a field is absent that has no default.
     *
     * @param in the stream to read from, behind the bitmap
     * @param word the word of the bitmap
     * @param required the bits in it of the fields that must be present
     * @param names the names of the fields that must be present, in the order of their bits
     * @return the exception, with the first absent field as its path
     */
    public static MalformedRecordException missing(ByteStream in, long word, long required, String... names) {
        long absent = required & ~word;
        int index = Long.bitCount(required & (Long.lowestOneBit(absent) - 1));
        MalformedRecordException failure = Failures.malformed(
                in,
                Reason.MISSING_FIELD,
                "is absent, and has no default; was it written by another version of the type?");
        failure.fieldPath().prependField(names[index]);
        return failure;
    }
}
