package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.LittleEndian;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * What java.time has for parts of a date, for offsets and for times with an offset, in a fixed number of bytes each. Called by
 * generated code: {@code put} and {@code get} with an array in which the bytes are known to be present.
 *
 * <table>
 *   <caption>Encodings, little-endian</caption>
 *   <tr><th>type</th><th>bytes</th></tr>
 *   <tr><td>ZoneOffset</td><td>4: seconds, -64,800 to 64,800</td></tr>
 *   <tr><td>OffsetDateTime</td><td>18: local date and time (14), offset (4)</td></tr>
 *   <tr><td>OffsetTime</td><td>12: nanosecond of the local day (8), offset (4)</td></tr>
 *   <tr><td>Year</td><td>4</td></tr>
 *   <tr><td>YearMonth</td><td>5: year (4), month (1)</td></tr>
 *   <tr><td>MonthDay</td><td>2: month, day of the month</td></tr>
 *   <tr><td>Period</td><td>12: years, months, days (4 each)</td></tr>
 * </table>
 *
 * <p>The {@code get} methods take the stream only to tell the position of a value that is out of range.
 */
public final class CalendarValues {
    private static final int MAX_OFFSET = 64_800;

    private CalendarValues() {}

    /**
     * Puts a ZoneOffset into an array, in 4 bytes.
     *
     * @param bytes the array
     * @param index where it starts
     * @param value the value
     */
    public static void put(byte[] bytes, int index, ZoneOffset value) {
        LittleEndian.putInt(bytes, index, value.getTotalSeconds());
    }

    /**
     * Gets a ZoneOffset from 4 bytes.
     *
     * @param in the stream whose window the array is
     * @param bytes the array
     * @param index where it starts
     * @return the value
     * @throws MalformedRecordException if the offset is out of range
     */
    public static ZoneOffset getZoneOffset(ByteStream in, byte[] bytes, int index) throws MalformedRecordException {
        int seconds = LittleEndian.getInt(bytes, index);
        if (seconds < -MAX_OFFSET || seconds > MAX_OFFSET) {
            throw Failures.invalid(in, index, "an offset of " + seconds + " seconds is more than 18 hours", null);
        }
        return ZoneOffset.ofTotalSeconds(seconds);
    }

    /**
     * Writes a ZoneOffset, in 4 bytes.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, ZoneOffset value) throws IOException {
        int index = Window.reserve(out, 4);
        put(Window.array(out), index, value);
        Window.advance(out, index + 4);
    }

    /**
     * Reads a ZoneOffset from 4 bytes.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if the offset is out of range
     * @throws IOException if the stream fails
     */
    public static ZoneOffset readZoneOffset(ByteStream in) throws IOException {
        int index = Window.require(in, 4);
        return getZoneOffset(in, Window.array(in), index);
    }

    /**
     * Puts an OffsetDateTime into an array, in 18 bytes.
     *
     * @param bytes the array
     * @param index where it starts
     * @param value the value
     */
    public static void put(byte[] bytes, int index, OffsetDateTime value) {
        FixedValues.put(bytes, index, value.toLocalDateTime());
        put(bytes, index + 14, value.getOffset());
    }

    /**
     * Gets an OffsetDateTime from 18 bytes.
     *
     * @param in the stream whose window the array is
     * @param bytes the array
     * @param index where it starts
     * @return the value
     * @throws MalformedRecordException if there is no such date, time or offset
     */
    public static OffsetDateTime getOffsetDateTime(ByteStream in, byte[] bytes, int index)
            throws MalformedRecordException {
        return OffsetDateTime.of(FixedValues.getLocalDateTime(in, bytes, index), getZoneOffset(in, bytes, index + 14));
    }

    /**
     * Writes an OffsetDateTime, in 18 bytes.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, OffsetDateTime value) throws IOException {
        int index = Window.reserve(out, 18);
        put(Window.array(out), index, value);
        Window.advance(out, index + 18);
    }

    /**
     * Reads an OffsetDateTime from 18 bytes.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if there is no such date, time or offset
     * @throws IOException if the stream fails
     */
    public static OffsetDateTime readOffsetDateTime(ByteStream in) throws IOException {
        int index = Window.require(in, 18);
        return getOffsetDateTime(in, Window.array(in), index);
    }

    /**
     * Puts an OffsetTime into an array, in 12 bytes.
     *
     * @param bytes the array
     * @param index where it starts
     * @param value the value
     */
    public static void put(byte[] bytes, int index, OffsetTime value) {
        FixedValues.put(bytes, index, value.toLocalTime());
        put(bytes, index + 8, value.getOffset());
    }

    /**
     * Gets an OffsetTime from 12 bytes.
     *
     * @param in the stream whose window the array is
     * @param bytes the array
     * @param index where it starts
     * @return the value
     * @throws MalformedRecordException if there is no such time or offset
     */
    public static OffsetTime getOffsetTime(ByteStream in, byte[] bytes, int index) throws MalformedRecordException {
        return OffsetTime.of(FixedValues.getLocalTime(in, bytes, index), getZoneOffset(in, bytes, index + 8));
    }

    /**
     * Writes an OffsetTime, in 12 bytes.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, OffsetTime value) throws IOException {
        int index = Window.reserve(out, 12);
        put(Window.array(out), index, value);
        Window.advance(out, index + 12);
    }

    /**
     * Reads an OffsetTime from 12 bytes.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if there is no such time or offset
     * @throws IOException if the stream fails
     */
    public static OffsetTime readOffsetTime(ByteStream in) throws IOException {
        int index = Window.require(in, 12);
        return getOffsetTime(in, Window.array(in), index);
    }

    /**
     * Puts a Year into an array, in 4 bytes.
     *
     * @param bytes the array
     * @param index where it starts
     * @param value the value
     */
    public static void put(byte[] bytes, int index, Year value) {
        LittleEndian.putInt(bytes, index, value.getValue());
    }

    /**
     * Gets a Year from 4 bytes.
     *
     * @param in the stream whose window the array is
     * @param bytes the array
     * @param index where it starts
     * @return the value
     * @throws MalformedRecordException if the year is out of range
     */
    public static Year getYear(ByteStream in, byte[] bytes, int index) throws MalformedRecordException {
        int year = LittleEndian.getInt(bytes, index);
        try {
            return Year.of(year);
        } catch (DateTimeException e) {
            throw Failures.invalid(in, index, "there is no year " + year, e);
        }
    }

    /**
     * Writes a Year, in 4 bytes.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, Year value) throws IOException {
        int index = Window.reserve(out, 4);
        put(Window.array(out), index, value);
        Window.advance(out, index + 4);
    }

    /**
     * Reads a Year from 4 bytes.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if the year is out of range
     * @throws IOException if the stream fails
     */
    public static Year readYear(ByteStream in) throws IOException {
        int index = Window.require(in, 4);
        return getYear(in, Window.array(in), index);
    }

    /**
     * Puts a YearMonth into an array, in 5 bytes.
     *
     * @param bytes the array
     * @param index where it starts
     * @param value the value
     */
    public static void put(byte[] bytes, int index, YearMonth value) {
        LittleEndian.putInt(bytes, index, value.getYear());
        bytes[index + 4] = (byte) value.getMonthValue();
    }

    /**
     * Gets a YearMonth from 5 bytes.
     *
     * @param in the stream whose window the array is
     * @param bytes the array
     * @param index where it starts
     * @return the value
     * @throws MalformedRecordException if there is no such year or month
     */
    public static YearMonth getYearMonth(ByteStream in, byte[] bytes, int index) throws MalformedRecordException {
        int year = LittleEndian.getInt(bytes, index);
        int month = bytes[index + 4] & 0xff;
        try {
            return YearMonth.of(year, month);
        } catch (DateTimeException e) {
            throw Failures.invalid(in, index, "there is no month " + month + " in a year " + year, e);
        }
    }

    /**
     * Writes a YearMonth, in 5 bytes.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, YearMonth value) throws IOException {
        int index = Window.reserve(out, 5);
        put(Window.array(out), index, value);
        Window.advance(out, index + 5);
    }

    /**
     * Reads a YearMonth from 5 bytes.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if there is no such year or month
     * @throws IOException if the stream fails
     */
    public static YearMonth readYearMonth(ByteStream in) throws IOException {
        int index = Window.require(in, 5);
        return getYearMonth(in, Window.array(in), index);
    }

    /**
     * Puts a MonthDay into an array, in 2 bytes.
     *
     * @param bytes the array
     * @param index where it starts
     * @param value the value
     */
    public static void put(byte[] bytes, int index, MonthDay value) {
        bytes[index] = (byte) value.getMonthValue();
        bytes[index + 1] = (byte) value.getDayOfMonth();
    }

    /**
     * Gets a MonthDay from 2 bytes.
     *
     * @param in the stream whose window the array is
     * @param bytes the array
     * @param index where it starts
     * @return the value
     * @throws MalformedRecordException if there is no such day
     */
    public static MonthDay getMonthDay(ByteStream in, byte[] bytes, int index) throws MalformedRecordException {
        int month = bytes[index] & 0xff;
        int day = bytes[index + 1] & 0xff;
        try {
            return MonthDay.of(month, day);
        } catch (DateTimeException e) {
            throw Failures.invalid(in, index, "there is no day " + day + " in month " + month, e);
        }
    }

    /**
     * Writes a MonthDay, in 2 bytes.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, MonthDay value) throws IOException {
        int index = Window.reserve(out, 2);
        put(Window.array(out), index, value);
        Window.advance(out, index + 2);
    }

    /**
     * Reads a MonthDay from 2 bytes.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if there is no such day
     * @throws IOException if the stream fails
     */
    public static MonthDay readMonthDay(ByteStream in) throws IOException {
        int index = Window.require(in, 2);
        return getMonthDay(in, Window.array(in), index);
    }

    /**
     * Puts a Period into an array, in 12 bytes.
     *
     * @param bytes the array
     * @param index where it starts
     * @param value the value
     */
    public static void put(byte[] bytes, int index, Period value) {
        LittleEndian.putInt(bytes, index, value.getYears());
        LittleEndian.putInt(bytes, index + 4, value.getMonths());
        LittleEndian.putInt(bytes, index + 8, value.getDays());
    }

    /**
     * Gets a Period from 12 bytes.
     *
     * @param in the stream whose window the array is
     * @param bytes the array
     * @param index where it starts
     * @return the value
     */
    public static Period getPeriod(ByteStream in, byte[] bytes, int index) {
        return Period.of(
                LittleEndian.getInt(bytes, index),
                LittleEndian.getInt(bytes, index + 4),
                LittleEndian.getInt(bytes, index + 8));
    }

    /**
     * Writes a Period, in 12 bytes.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, Period value) throws IOException {
        int index = Window.reserve(out, 12);
        put(Window.array(out), index, value);
        Window.advance(out, index + 12);
    }

    /**
     * Reads a Period from 12 bytes.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the stream fails
     */
    public static Period readPeriod(ByteStream in) throws IOException {
        int index = Window.require(in, 12);
        return getPeriod(in, Window.array(in), index);
    }
}
