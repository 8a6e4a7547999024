package io.github.binrec.stream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Fixed-width values in byte arrays, least significant byte first, at any index.
 *
 * <p>Every method throws {@link IndexOutOfBoundsException} when the value does not lie inside the array, and {@link
 * NullPointerException} when there is no array. Floating-point
 * values keep their raw bits, the payload of a NaN included. All methods may be called by any number of threads.
 */
public final class LittleEndian {
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private LittleEndian() {}

    /**
     * Returns the short at an index.
     *
     * @param bytes the array to read from
     * @param index where the 2 bytes begin
     * @return the value
     */
    public static short getShort(byte[] bytes, int index) {
        return (short) SHORT.get(bytes, index);
    }

    /**
     * Returns the char at an index.
     *
     * @param bytes the array to read from
     * @param index where the 2 bytes begin
     * @return the value
     */
    public static char getChar(byte[] bytes, int index) {
        return (char) getShort(bytes, index);
    }

    /**
     * Returns the int at an index.
     *
     * @param bytes the array to read from
     * @param index where the 4 bytes begin
     * @return the value
     */
    public static int getInt(byte[] bytes, int index) {
        return (int) INT.get(bytes, index);
    }

    /**
     * Returns the long at an index.
     *
     * @param bytes the array to read from
     * @param index where the 8 bytes begin
     * @return the value
     */
    public static long getLong(byte[] bytes, int index) {
        return (long) LONG.get(bytes, index);
    }

    /**
     * Returns the float at an index.
     *
     * @param bytes the array to read from
     * @param index where the 4 bytes begin
     * @return the value
     */
    public static float getFloat(byte[] bytes, int index) {
        return Float.intBitsToFloat((int) INT.get(bytes, index));
    }

    /**
     * Returns the double at an index.
     *
     * @param bytes the array to read from
     * @param index where the 8 bytes begin
     * @return the value
     */
    public static double getDouble(byte[] bytes, int index) {
        return Double.longBitsToDouble((long) LONG.get(bytes, index));
    }

    /**
     * Stores a short.
     *
     * @param bytes the array to write to
     * @param index where the 2 bytes begin
     * @param value the value
     */
    public static void putShort(byte[] bytes, int index, short value) {
        SHORT.set(bytes, index, value);
    }

    /**
     * Stores a char.
     *
     * @param bytes the array to write to
     * @param index where the 2 bytes begin
     * @param value the value
     */
    public static void putChar(byte[] bytes, int index, char value) {
        putShort(bytes, index, (short) value);
    }

    /**
     * Stores an int.
     *
     * @param bytes the array to write to
     * @param index where the 4 bytes begin
     * @param value the value
     */
    public static void putInt(byte[] bytes, int index, int value) {
        INT.set(bytes, index, value);
    }

    /**
     * Stores a long.
     *
     * @param bytes the array to write to
     * @param index where the 8 bytes begin
     * @param value the value
     */
    public static void putLong(byte[] bytes, int index, long value) {
        LONG.set(bytes, index, value);
    }

    /**
     * Stores a float.
     *
     * @param bytes the array to write to
     * @param index where the 4 bytes begin
     * @param value the value
     */
    public static void putFloat(byte[] bytes, int index, float value) {
        INT.set(bytes, index, Float.floatToRawIntBits(value));
    }

    /**
     * Stores a double.
     *
     * @param bytes the array to write to
     * @param index where the 8 bytes begin
     * @param value the value
     */
    public static void putDouble(byte[] bytes, int index, double value) {
        LONG.set(bytes, index, Double.doubleToRawLongBits(value));
    }
}
