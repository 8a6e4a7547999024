package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Values that are text or bytes with something around them: patterns, paths, builders, buffers, bit sets. Called by generated code. */
public final class ContentValues {
    /**
     * The most chars of a pattern: before the JDK searches for a text that repeats itself, it takes time in the square of its
     * length.
     */
    private static final int MOST_CHARS = 8192;

    /** The deepest groups and classes of a pattern: the JDK compiles them by recursion. */
    private static final int MOST_LEVELS = 64;

    /** {@code (?i)} and its like; {@code (?i:x)} ends by itself. */
    private static final Pattern FLAGS = Pattern.compile("\\(\\?[a-zA-Z]*(-[a-zA-Z]*)?\\)");

    private ContentValues() {}

    /**
     * Writes a StringBuilder: its text as a compact string.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, StringBuilder value) throws IOException {
        CompactStrings.write(out, value.toString());
    }

    /**
     * Reads a StringBuilder: its text as a compact string.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if the text is malformed
     * @throws IOException if the stream fails
     */
    public static StringBuilder readStringBuilder(ByteStream in) throws IOException {
        return new StringBuilder(CompactStrings.read(in));
    }

    /**
     * Returns the size of a StringBuilder's encoding.
     *
     * @param value the value
     * @return the size in bytes
     */
    public static long sizeOf(StringBuilder value) {
        return CompactStrings.sizeOf(value.toString());
    }

    /**
     * Writes a ByteBuffer: a count, then the bytes from its position to its limit.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws UnencodableValueException if it takes more bytes than the limits of the stream allow
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, ByteBuffer value) throws IOException {
        ByteBuffer rest = value.duplicate();
        OutputLimits.checkLength(out, rest.remaining());
        out.writeVarInt(rest.remaining());
        out.write(rest);
    }

    /**
     * Reads a ByteBuffer: a count, then the bytes from its position to its limit.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if the bytes are not all there
     * @throws IOException if the stream fails
     */
    public static ByteBuffer readByteBuffer(ByteStream in) throws IOException {
        return ByteBuffer.wrap(in.readBytes(Counts.readLength(in)));
    }

    /**
     * Steps over a ByteBuffer.
     *
     * @param in the stream to read from
     * @throws MalformedRecordException if the length is more than is left or allowed
     * @throws IOException if the stream fails
     */
    public static void skipByteBuffer(ByteStream in) throws IOException {
        Frames.skip(in, Counts.readLength(in));
    }

    /**
     * Returns the size of a ByteBuffer's encoding.
     *
     * @param value the value
     * @return the size in bytes
     */
    public static long sizeOf(ByteBuffer value) {
        OutputLimits.checkMeasuredLength(value.remaining());
        return Varints.sizeOf(value.remaining()) + (long) value.remaining();
    }

    /**
     * Writes a BitSet: a count of bytes, then the bits, 8 a byte, up to the highest that is set.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws UnencodableValueException if it takes more bytes than the limits of the stream allow
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, BitSet value) throws IOException {
        byte[] bytes = value.toByteArray();
        OutputLimits.checkLength(out, bytes.length);
        out.writeVarInt(bytes.length);
        out.write(bytes, 0, bytes.length);
    }

    /**
     * Reads a BitSet: a count of bytes, then the bits, 8 a byte, up to the highest that is set.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if the last byte is zero
     * @throws IOException if the stream fails
     */
    public static BitSet readBitSet(ByteStream in) throws IOException {
        byte[] bytes = in.readBytes(Counts.readLength(in));
        if (bytes.length > 0) {
            checkLast(in, bytes[bytes.length - 1]);
        }
        return BitSet.valueOf(bytes);
    }

    /**
     * Steps over a BitSet. Only its last byte is looked at.
     *
     * @param in the stream to read from
     * @throws MalformedRecordException if the last byte is zero, or the length is more than is left or allowed
     * @throws IOException if the stream fails
     */
    public static void skipBitSet(ByteStream in) throws IOException {
        int length = Counts.readLength(in);
        if (length > 0) {
            Frames.skip(in, length - 1);
            checkLast(in, in.readByte());
        }
    }

    private static void checkLast(ByteStream in, byte last) throws MalformedRecordException {
        if (last == 0) {
            throw new MalformedRecordException(
                    Reason.INVALID_VALUE, Window.positionOf(in) - 1, "the last byte of a bit set has no bit");
        }
    }

    /**
     * Returns the size of a BitSet's encoding.
     *
     * @param value the value
     * @return the size in bytes
     */
    public static long sizeOf(BitSet value) {
        int bytes = (value.length() + 7) >>> 3;
        OutputLimits.checkMeasuredLength(bytes);
        return Varints.sizeOf(bytes) + (long) bytes;
    }

    /**
     * Writes a Path: its text as a compact string, names separated by {@code /} on every platform.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws UnencodableValueException if it is not of the default file system
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, Path value) throws IOException {
        CompactStrings.write(out, text(value));
    }

    /**
     * Reads a Path: its text as a compact string, names separated by {@code /} on every platform.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if this platform has no such path, or it is spelt another way
     * @throws IOException if the stream fails
     */
    public static Path readPath(ByteStream in) throws IOException {
        long start = Window.positionOf(in);
        String text = CompactStrings.read(in);
        try {
            return TextForms.canonical(Path.of(text), ContentValues::text, text, start);
        } catch (InvalidPathException e) {
            throw TextForms.invalid(start, "path", text, e);
        }
    }

    /**
     * Returns the size of a Path's encoding.
     *
     * @param value the value
     * @return the size in bytes
     * @throws UnencodableValueException if it is not of the default file system
     */
    public static long sizeOf(Path value) {
        return CompactStrings.sizeOf(text(value));
    }

    private static String text(Path value) {
        if (value.getFileSystem() != FileSystems.getDefault()) {
            throw new UnencodableValueException("is a path of " + value.getFileSystem()
                    + "; only those of the default file system have an encoding");
        }
        return value.toString().replace(value.getFileSystem().getSeparator(), "/");
    }

    /**
     * Writes a Pattern: its flags as an unsigned varint, then its text as a compact string.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws UnencodableValueException if it has the flag {@link Pattern#CANON_EQ}, changes flags behind its start, is longer
     *     than 8,192 chars, or nests deeper than 64 levels
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, Pattern value) throws IOException {
        out.writeVarInt(flags(value));
        CompactStrings.write(out, value.pattern());
    }

    /**
     * Reads a Pattern: its flags as an unsigned varint, then its text as a compact string.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if the text is no pattern, longer than 8,192 chars or nested deeper than 64 levels, or the
     *     flags are not those that it has
     * @throws IOException if the stream fails
     */
    public static Pattern readPattern(ByteStream in) throws IOException {
        long start = Window.positionOf(in);
        int flags = in.readVarInt();
        String text = CompactStrings.read(in);
        checkChars(text.length(), start);
        if (PatternNesting.mayExceed(text, flags, MOST_LEVELS)) {
            throw new MalformedRecordException(
                    Reason.LIMIT_EXCEEDED,
                    start,
                    "a pattern nests deeper than " + MOST_LEVELS + " groups and classes, or may do so");
        }
        try {
            if ((flags & Pattern.CANON_EQ) == 0 && !changesFlags(text)) {
                Pattern pattern = Pattern.compile(text, flags);
                if (pattern.flags() == flags) {
                    return pattern;
                }
            }
        } catch (PatternSyntaxException | StackOverflowError e) {
            // A long pattern is looked through by recursion when it is compiled, on which a small stack may end.
            throw TextForms.invalid(start, "pattern", text, e);
        } catch (IllegalArgumentException e) {
            throw TextForms.invalid(start, "pattern with flags " + flags, text, e);
        }
        throw new MalformedRecordException(Reason.INVALID_VALUE, start, "a pattern cannot have the flags " + flags);
    }

    /**
     * Steps over a Pattern. Its flags and its chars are not looked at.
     *
     * @param in the stream to read from
     * @throws MalformedRecordException if its text is longer than 8,192 chars, or than is left or allowed
     * @throws IOException if the stream fails
     */
    public static void skipPattern(ByteStream in) throws IOException {
        long start = Window.positionOf(in);
        in.readVarInt();
        checkChars(CompactStrings.skipChars(in), start);
    }

    private static void checkChars(int chars, long start) throws MalformedRecordException {
        if (chars > MOST_CHARS) {
            throw new MalformedRecordException(
                    Reason.LIMIT_EXCEEDED,
                    start,
                    "a pattern of " + chars + " chars is over the limit of " + MOST_CHARS);
        }
    }

    /**
     * Returns the size of a Pattern's encoding.
     *
     * @param value the value
     * @return the size in bytes
     * @throws UnencodableValueException if it has the flag {@link Pattern#CANON_EQ}, changes flags behind its start, is longer
     *     than 8,192 chars, or nests deeper than 64 levels
     */
    public static long sizeOf(Pattern value) {
        return Varints.sizeOf(flags(value)) + CompactStrings.sizeOf(value.pattern());
    }

    /** CANON_EQ is left out: to compile such a pattern takes time and memory that grow with the factorial of its length. */
    private static int flags(Pattern value) {
        if ((value.flags() & Pattern.CANON_EQ) != 0) {
            throw new UnencodableValueException("is a pattern with CANON_EQ, which cannot safely be read back");
        }
        if (value.pattern().length() > MOST_CHARS) {
            throw new UnencodableValueException(
                    "is a pattern of " + value.pattern().length() + " chars, over the limit of " + MOST_CHARS
                            + "; readers would refuse it");
        }
        if (PatternNesting.mayExceed(value.pattern(), value.flags(), MOST_LEVELS)) {
            throw new UnencodableValueException("is a pattern that nests deeper than " + MOST_LEVELS
                    + " groups and classes, or may do so; readers would refuse it");
        }
        if (changesFlags(value.pattern())) {
            throw new UnencodableValueException(
                    "is a pattern that changes its flags on the way, and does not tell those that it"
                            + " starts with; put (?i) and the like at its start, or write (?i:...)");
        }
        return value.flags();
    }

    /** Whether flags are set behind the start: {@link Pattern#flags} gives those at the end, and they would hold from the start. */
    private static boolean changesFlags(String pattern) {
        Matcher matcher = FLAGS.matcher(pattern);
        while (matcher.find()) {
            if (matcher.start() > 0) {
                return true;
            }
        }
        return false;
    }
}
