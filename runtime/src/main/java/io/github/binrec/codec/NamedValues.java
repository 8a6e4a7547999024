package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;

/**
 * Values that have a name: zones, locales, currencies, charsets. Each is its name, in the one spelling that the value itself
 * gives; which names there are is the business of the JDK that reads. Called by generated code.
 */
public final class NamedValues {
    private NamedValues() {}

    /**
     * Writes a ZoneId: its id as a compact string.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, ZoneId value) throws IOException {
        CompactStrings.write(out, value.getId());
    }

    /**
     * Reads a ZoneId: its id as a compact string.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if there is no such zone, or its id is spelt another way
     * @throws IOException if the stream fails
     */
    public static ZoneId readZoneId(ByteStream in) throws IOException {
        long start = Window.positionOf(in);
        String id = CompactStrings.read(in);
        try {
            return TextForms.canonical(ZoneId.of(id), ZoneId::getId, id, start);
        } catch (DateTimeException e) {
            throw TextForms.invalid(start, "zone", id, e);
        }
    }

    /**
     * Returns the size of a ZoneId's encoding.
     *
     * @param value the value
     * @return the size in bytes
     */
    public static long sizeOf(ZoneId value) {
        return CompactStrings.sizeOf(value.getId());
    }

    /**
     * Writes a ZonedDateTime: local date and time (14 bytes), offset (4), zone.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, ZonedDateTime value) throws IOException {
        FixedValues.write(out, value.toLocalDateTime());
        CalendarValues.write(out, value.getOffset());
        write(out, value.getZone());
    }

    /**
     * Reads a ZonedDateTime: local date and time (14 bytes), offset (4), zone.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if there is no such time: in the zone, as this JDK knows its rules, that offset does not hold then
     * @throws IOException if the stream fails
     */
    public static ZonedDateTime readZonedDateTime(ByteStream in) throws IOException {
        long start = Window.positionOf(in);
        LocalDateTime local = FixedValues.readLocalDateTime(in);
        ZoneOffset offset = CalendarValues.readZoneOffset(in);
        ZoneId zone = readZoneId(in);
        try {
            return ZonedDateTime.ofStrict(local, offset, zone);
        } catch (DateTimeException e) {
            throw TextForms.invalid(start, "time", local + " " + offset + " " + zone, e);
        }
    }

    /**
     * Steps over a ZonedDateTime, whose zone need not exist.
     *
     * @param in the stream to read from
     * @throws MalformedRecordException if the length of the zone's id is malformed, or more than is left or allowed
     * @throws IOException if the stream fails
     */
    public static void skipZonedDateTime(ByteStream in) throws IOException {
        Window.require(in, 18);
        CompactStrings.skip(in);
    }

    /**
     * Returns the size of a ZonedDateTime's encoding.
     *
     * @param value the value
     * @return the size in bytes
     */
    public static long sizeOf(ZonedDateTime value) {
        return 18 + sizeOf(value.getZone());
    }

    /**
     * Writes a Locale: its BCP 47 language tag as a compact string.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws UnencodableValueException if no language tag leads back to it
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, Locale value) throws IOException {
        CompactStrings.write(out, tag(value));
    }

    /**
     * Reads a Locale: its BCP 47 language tag as a compact string.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if it is not a language tag, or spelt another way
     * @throws IOException if the stream fails
     */
    public static Locale readLocale(ByteStream in) throws IOException {
        long start = Window.positionOf(in);
        String tag = CompactStrings.read(in);
        return TextForms.canonical(Locale.forLanguageTag(tag), Locale::toLanguageTag, tag, start);
    }

    /**
     * Returns the size of a Locale's encoding.
     *
     * @param value the value
     * @return the size in bytes
     * @throws UnencodableValueException if no language tag leads back to it
     */
    public static long sizeOf(Locale value) {
        return CompactStrings.sizeOf(tag(value));
    }

    private static String tag(Locale value) {
        String tag = value.toLanguageTag();
        if (!Locale.forLanguageTag(tag).equals(value)) {
            throw new UnencodableValueException(
                    "is the locale \"" + value + "\", which no language tag says (the nearest is " + tag + ")");
        }
        return tag;
    }

    /**
     * Writes a Charset: its canonical name as a compact string.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, Charset value) throws IOException {
        CompactStrings.write(out, value.name());
    }

    /**
     * Reads a Charset: its canonical name as a compact string.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if there is no such charset, or the name is not its canonical one
     * @throws IOException if the stream fails
     */
    public static Charset readCharset(ByteStream in) throws IOException {
        long start = Window.positionOf(in);
        String name = CompactStrings.read(in);
        try {
            return TextForms.canonical(Charset.forName(name), Charset::name, name, start);
        } catch (IllegalArgumentException e) {
            throw TextForms.invalid(start, "charset", name, e);
        }
    }

    /**
     * Returns the size of a Charset's encoding.
     *
     * @param value the value
     * @return the size in bytes
     */
    public static long sizeOf(Charset value) {
        return CompactStrings.sizeOf(value.name());
    }

    /**
     * Puts a Currency into an array, in 3 bytes.
     *
     * @param bytes the array
     * @param index where it starts
     * @param value the value
     */
    public static void put(byte[] bytes, int index, Currency value) {
        String code = value.getCurrencyCode();
        for (int i = 0; i < 3; i++) {
            bytes[index + i] = (byte) code.charAt(i);
        }
    }

    /**
     * Gets a Currency from 3 bytes.
     *
     * @param in the stream whose window the array is
     * @param bytes the array
     * @param index where it starts
     * @return the value
     * @throws MalformedRecordException if there is no such currency
     */
    public static Currency getCurrency(ByteStream in, byte[] bytes, int index) throws MalformedRecordException {
        char[] code = new char[3];
        for (int i = 0; i < 3; i++) {
            code[i] = (char) (bytes[index + i] & 0xff);
        }
        try {
            return Currency.getInstance(new String(code));
        } catch (IllegalArgumentException e) {
            throw TextForms.invalid(Window.positionOf(in, index), "currency", new String(code), e);
        }
    }

    /**
     * Writes a Currency, in 3 bytes.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, Currency value) throws IOException {
        int index = Window.reserve(out, 3);
        put(Window.array(out), index, value);
        Window.advance(out, index + 3);
    }

    /**
     * Reads a Currency from 3 bytes.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if there is no such currency
     * @throws IOException if the stream fails
     */
    public static Currency readCurrency(ByteStream in) throws IOException {
        int index = Window.require(in, 3);
        return getCurrency(in, Window.array(in), index);
    }
}
