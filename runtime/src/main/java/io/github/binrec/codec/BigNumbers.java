package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The JDK's numbers of unbounded size. Called by generated code.
 *
 * <p>A BigInteger is the length in bytes as unsigned LEB128, then its two's complement in the shortest form, the most
 * significant byte first, as {@link BigInteger#toByteArray} gives it. A BigDecimal is its scale as a zigzag varint, then
 * its unscaled value as a BigInteger; 2.0 and 2.00 differ, as they do for {@link BigDecimal#equals}.
 */
public final class BigNumbers {
    private BigNumbers() {}

    /**
     * Writes a number.
     *
     * @param out the stream to write to
     * @param value the number
     * @throws UnencodableValueException if it takes more bytes than the limits of the stream allow
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, BigInteger value) throws IOException {
        byte[] bytes = value.toByteArray();
        OutputLimits.checkLength(out, bytes.length);
        out.writeVarInt(bytes.length);
        out.write(bytes, 0, bytes.length);
    }

    /**
     * Writes a number.
     *
     * @param out the stream to write to
     * @param value the number
     * @throws UnencodableValueException if it takes more bytes than the limits of the stream allow
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, BigDecimal value) throws IOException {
        out.writeZigZagInt(value.scale());
        write(out, value.unscaledValue());
    }

    /**
     * Reads a number.
     *
     * @param in the stream to read from
     * @return the number
     * @throws MalformedRecordException if it is not in its shortest form, or its length is more than is left or allowed
     * @throws IOException if the stream fails
     */
    public static BigInteger readBigInteger(ByteStream in) throws IOException {
        int length = Counts.readLength(in);
        byte[] bytes = in.readBytes(length);
        if (length == 0 || (length > 1 && bytes[0] == bytes[1] >> 7)) {
            throw notShortest(in, length);
        }
        return new BigInteger(bytes);
    }

    /**
     * Reads a number.
     *
     * @param in the stream to read from
     * @return the number, its scale as it was written
     * @throws MalformedRecordException if the unscaled value is malformed
     * @throws IOException if the stream fails
     */
    public static BigDecimal readBigDecimal(ByteStream in) throws IOException {
        int scale = in.readZigZagInt();
        return new BigDecimal(readBigInteger(in), scale);
    }

    /**
     * Steps over a BigInteger. Its bytes are not looked at.
     *
     * @param in the stream to read from
     * @throws MalformedRecordException if it has no bytes, or its length is more than is left or allowed
     * @throws IOException if the stream fails
     */
    public static void skipBigInteger(ByteStream in) throws IOException {
        int length = Counts.readLength(in);
        if (length == 0) {
            throw notShortest(in, length);
        }
        Frames.skip(in, length);
    }

    /**
     * Steps over a BigDecimal. The bytes of its unscaled value are not looked at.
     *
     * @param in the stream to read from
     * @throws MalformedRecordException if it has no unscaled value, or its length is more than is left or allowed
     * @throws IOException if the stream fails
     */
    public static void skipBigDecimal(ByteStream in) throws IOException {
        in.readZigZagInt();
        skipBigInteger(in);
    }

    private static MalformedRecordException notShortest(ByteStream in, int length) {
        return new MalformedRecordException(
                Reason.INVALID_VALUE,
                Window.positionOf(in) - length,
                "a big number of " + Failures.count(length, "byte") + " is not in its shortest form");
    }

    /**
     * Returns the size of a number's encoding.
     *
     * @param value the number
     * @return the size in bytes
     */
    public static long sizeOf(BigInteger value) {
        int length = value.bitLength() / 8 + 1;
        OutputLimits.checkMeasuredLength(length);
        return Varints.sizeOf(length) + (long) length;
    }

    /**
     * Returns the size of a number's encoding.
     *
     * @param value the number
     * @return the size in bytes
     */
    public static long sizeOf(BigDecimal value) {
        return Varints.sizeOfZigZag(value.scale()) + sizeOf(value.unscaledValue());
    }
}
