package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.LittleEndian;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/**
 * The JDK's values of bounded range, in a fixed number of bytes each. Called by generated code: {@code put} and
 * {@code get} with an array in which the bytes are known to be present.
 *
 * <table>
 *   <caption>Encodings, little-endian</caption>
 *   <tr><th>type</th><th>bytes</th></tr>
 *   <tr><td>UUID</td><td>16: the order of RFC 9562, most significant byte first</td></tr>
 *   <tr><td>Instant, Duration</td><td>12: seconds (64 bits), nanoseconds of the second (32)</td></tr>
 *   <tr><td>LocalDate</td><td>6: year (32 bits), month (8), day of the month (8)</td></tr>
 *   <tr><td>LocalTime</td><td>8: nanosecond of the day</td></tr>
 *   <tr><td>LocalDateTime</td><td>14: date, time</td></tr>
 * </table>
 *
 * <p>The {@code get} methods take the stream only to tell the position of a value that is out of range.
 */
public final class FixedValues {
    private static final int NANOS_PER_SECOND = 1_000_000_000;
    private static final long NANOS_PER_DAY = 86_400L * NANOS_PER_SECOND;

    private FixedValues() {}

    /**
     * Puts a UUID into an array, in 16 bytes.
     *
     * @param bytes the array
     * @param index where it starts
     * @param value the value
     */
    public static void put(byte[] bytes, int index, UUID value) {
        LittleEndian.putLong(bytes, index, Long.reverseBytes(value.getMostSignificantBits()));
        LittleEndian.putLong(bytes, index + 8, Long.reverseBytes(value.getLeastSignificantBits()));
    }

    /**
     * Gets a UUID from 16 bytes.
     *
     * @param in the stream whose window the array is
     * @param bytes the array
     * @param index where it starts
     * @return the value
     */
    public static UUID getUuid(ByteStream in, byte[] bytes, int index) {
        return new UUID(
                Long.reverseBytes(LittleEndian.getLong(bytes, index)),
                Long.reverseBytes(LittleEndian.getLong(bytes, index + 8)));
    }

    /**
     * Puts an Instant into an array, in 12 bytes.
     *
     * @param bytes the array
     * @param index where it starts
     * @param value the value
     */
    public static void put(byte[] bytes, int index, Instant value) {
        LittleEndian.putLong(bytes, index, value.getEpochSecond());
        LittleEndian.putInt(bytes, index + 8, value.getNano());
    }

    /**
     * Gets an Instant from 12 bytes.
     *
     * @param in the stream whose window the array is
     * @param bytes the array
     * @param index where it starts
     * @return the value
     * @throws MalformedRecordException if the seconds or nanoseconds are out of range
     */
    public static Instant getInstant(ByteStream in, byte[] bytes, int index) throws MalformedRecordException {
        long seconds = LittleEndian.getLong(bytes, index);
        int nanos = nanosOfSecond(in, bytes, index + 8);
        try {
            return Instant.ofEpochSecond(seconds, nanos);
        } catch (DateTimeException e) {
            throw Failures.invalid(in, index, "the second " + seconds + " is out of an Instant's range", e);
        }
    }

    /**
     * Puts a Duration into an array, in 12 bytes.
     *
     * @param bytes the array
     * @param index where it starts
     * @param value the value
     */
    public static void put(byte[] bytes, int index, Duration value) {
        LittleEndian.putLong(bytes, index, value.getSeconds());
        LittleEndian.putInt(bytes, index + 8, value.getNano());
    }

    /**
     * Gets a Duration from 12 bytes.
     *
     * @param in the stream whose window the array is
     * @param bytes the array
     * @param index where it starts
     * @return the value
     * @throws MalformedRecordException if the nanoseconds are out of range
     */
    public static Duration getDuration(ByteStream in, byte[] bytes, int index) throws MalformedRecordException {
        return Duration.ofSeconds(LittleEndian.getLong(bytes, index), nanosOfSecond(in, bytes, index + 8));
    }

    /**
     * Puts a LocalDate into an array, in 6 bytes.
     *
     * @param bytes the array
     * @param index where it starts
     * @param value the value
     */
    public static void put(byte[] bytes, int index, LocalDate value) {
        LittleEndian.putInt(bytes, index, value.getYear());
        bytes[index + 4] = (byte) value.getMonthValue();
        bytes[index + 5] = (byte) value.getDayOfMonth();
    }

    /**
     * Gets a LocalDate from 6 bytes.
     *
     * @param in the stream whose window the array is
     * @param bytes the array
     * @param index where it starts
     * @return the value
     * @throws MalformedRecordException if there is no such date
     */
    public static LocalDate getLocalDate(ByteStream in, byte[] bytes, int index) throws MalformedRecordException {
        int year = LittleEndian.getInt(bytes, index);
        int month = bytes[index + 4] & 0xff;
        int day = bytes[index + 5] & 0xff;
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw Failures.invalid(
                    in, index, "there is no date with year " + year + ", month " + month + ", day " + day, e);
        }
    }

    /**
     * Puts a LocalTime into an array, in 8 bytes.
     *
     * @param bytes the array
     * @param index where it starts
     * @param value the value
     */
    public static void put(byte[] bytes, int index, LocalTime value) {
        LittleEndian.putLong(bytes, index, value.toNanoOfDay());
    }

    /**
     * Gets a LocalTime from 8 bytes.
     *
     * @param in the stream whose window the array is
     * @param bytes the array
     * @param index where it starts
     * @return the value
     * @throws MalformedRecordException if a day does not have that nanosecond
     */
    public static LocalTime getLocalTime(ByteStream in, byte[] bytes, int index) throws MalformedRecordException {
        long nanos = LittleEndian.getLong(bytes, index);
        if (nanos < 0 || nanos >= NANOS_PER_DAY) {
            throw Failures.invalid(in, index, "a day has no nanosecond " + nanos, null);
        }
        return LocalTime.ofNanoOfDay(nanos);
    }

    /**
     * Puts a LocalDateTime into an array, in 14 bytes.
     *
     * @param bytes the array
     * @param index where it starts
     * @param value the value
     */
    public static void put(byte[] bytes, int index, LocalDateTime value) {
        put(bytes, index, value.toLocalDate());
        put(bytes, index + 6, value.toLocalTime());
    }

    /**
     * Gets a LocalDateTime from 14 bytes.
     *
     * @param in the stream whose window the array is
     * @param bytes the array
     * @param index where it starts
     * @return the value
     * @throws MalformedRecordException if there is no such date or time
     */
    public static LocalDateTime getLocalDateTime(ByteStream in, byte[] bytes, int index)
            throws MalformedRecordException {
        return LocalDateTime.of(getLocalDate(in, bytes, index), getLocalTime(in, bytes, index + 6));
    }

    /**
     * Writes a UUID, in 16 bytes.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, UUID value) throws IOException {
        int index = Window.reserve(out, 16);
        put(Window.array(out), index, value);
        Window.advance(out, index + 16);
    }

    /**
     * Reads a UUID from 16 bytes.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the stream fails
     */
    public static UUID readUuid(ByteStream in) throws IOException {
        int index = Window.require(in, 16);
        return getUuid(in, Window.array(in), index);
    }

    /**
     * Writes an Instant, in 12 bytes.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, Instant value) throws IOException {
        int index = Window.reserve(out, 12);
        put(Window.array(out), index, value);
        Window.advance(out, index + 12);
    }

    /**
     * Reads an Instant from 12 bytes.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if the seconds or nanoseconds are out of range
     * @throws IOException if the stream fails
     */
    public static Instant readInstant(ByteStream in) throws IOException {
        int index = Window.require(in, 12);
        return getInstant(in, Window.array(in), index);
    }

    /**
     * Writes a Duration, in 12 bytes.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, Duration value) throws IOException {
        int index = Window.reserve(out, 12);
        put(Window.array(out), index, value);
        Window.advance(out, index + 12);
    }

    /**
     * Reads a Duration from 12 bytes.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if the nanoseconds are out of range
     * @throws IOException if the stream fails
     */
    public static Duration readDuration(ByteStream in) throws IOException {
        int index = Window.require(in, 12);
        return getDuration(in, Window.array(in), index);
    }

    /**
     * Writes a LocalDate, in 6 bytes.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, LocalDate value) throws IOException {
        int index = Window.reserve(out, 6);
        put(Window.array(out), index, value);
        Window.advance(out, index + 6);
    }

    /**
     * Reads a LocalDate from 6 bytes.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if there is no such date
     * @throws IOException if the stream fails
     */
    public static LocalDate readLocalDate(ByteStream in) throws IOException {
        int index = Window.require(in, 6);
        return getLocalDate(in, Window.array(in), index);
    }

    /**
     * Writes a LocalTime, in 8 bytes.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, LocalTime value) throws IOException {
        int index = Window.reserve(out, 8);
        put(Window.array(out), index, value);
        Window.advance(out, index + 8);
    }

    /**
     * Reads a LocalTime from 8 bytes.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if a day does not have that nanosecond
     * @throws IOException if the stream fails
     */
    public static LocalTime readLocalTime(ByteStream in) throws IOException {
        int index = Window.require(in, 8);
        return getLocalTime(in, Window.array(in), index);
    }

    /**
     * Writes a LocalDateTime, in 14 bytes.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, LocalDateTime value) throws IOException {
        int index = Window.reserve(out, 14);
        put(Window.array(out), index, value);
        Window.advance(out, index + 14);
    }

    /**
     * Reads a LocalDateTime from 14 bytes.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if there is no such date or time
     * @throws IOException if the stream fails
     */
    public static LocalDateTime readLocalDateTime(ByteStream in) throws IOException {
        int index = Window.require(in, 14);
        return getLocalDateTime(in, Window.array(in), index);
    }

    private static int nanosOfSecond(ByteStream in, byte[] bytes, int index) throws MalformedRecordException {
        int nanos = LittleEndian.getInt(bytes, index);
        if (nanos < 0 || nanos >= NANOS_PER_SECOND) {
            throw Failures.invalid(in, index, "a second has no nanosecond " + nanos, null);
        }
        return nanos;
    }
}
