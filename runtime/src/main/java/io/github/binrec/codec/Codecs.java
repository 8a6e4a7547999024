package io.github.binrec.codec;

import io.github.binrec.codec.CollectionCodec.Kind;
import io.github.binrec.stream.ByteStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Currency;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Codecs of the types that need no annotation, each as it stands alone: as the argument of a generic type, as an element, as a
 * key. So a codec for {@code record Pair<A, B>(A first, B second)} can be put together by hand:
 *
 * <pre>{@code
 * BinaryCodec<Pair<String, List<Leg>>> codec = PairCodec.of(Codecs.STRING, Codecs.list(LegCodec.INSTANCE));
 * }</pre>
 *
 * <p>The bytes are those that generated codecs have for the same types, as {@code FORMAT.md} describes them; those made here keep
 * the same promises about failures, limits and malformed bytes. All are immutable and may be shared between threads.
 *
 * <p>Codecs are nested up to 100 levels deep; beyond, {@link IllegalArgumentException} is thrown, as the stack would not hold what they
 * do. What nests without end is a record that holds itself, whose values are counted when they are written and read. An argument
 * that is null is a {@link NullPointerException} that names it.
 */
public final class Codecs {
    /** A boolean alone: one byte, 0 or 1. */
    public static final BinaryCodec<Boolean> BOOLEAN = ValueCodec.<Boolean>fixed(
                    "Boolean", 1, ByteStream::writeBoolean, ByteStream::readBoolean)
            .ordered();

    /** A byte. */
    public static final BinaryCodec<Byte> BYTE = ValueCodec.<Byte>fixed(
                    "Byte", 1, ByteStream::writeByte, ByteStream::readByte)
            .ordered();

    /** A short at full width, 2 bytes. */
    public static final BinaryCodec<Short> SHORT = ValueCodec.<Short>fixed(
                    "Short", 2, ByteStream::writeShort, ByteStream::readShort)
            .ordered();

    /** A char, 2 bytes. */
    public static final BinaryCodec<Character> CHAR = ValueCodec.<Character>fixed(
                    "Character", 2, ByteStream::writeChar, ByteStream::readChar)
            .ordered();

    /** An int at full width, 4 bytes. */
    public static final BinaryCodec<Integer> INT = ValueCodec.<Integer>fixed(
                    "Integer", 4, ByteStream::writeInt, ByteStream::readInt)
            .ordered();

    /** A long at full width, 8 bytes. */
    public static final BinaryCodec<Long> LONG = ValueCodec.<Long>fixed(
                    "Long", 8, ByteStream::writeLong, ByteStream::readLong)
            .ordered();

    /** A float, 4 bytes. */
    public static final BinaryCodec<Float> FLOAT = ValueCodec.<Float>fixed(
                    "Float", 4, ByteStream::writeFloat, ByteStream::readFloat)
            .ordered();

    /** A double, 8 bytes. */
    public static final BinaryCodec<Double> DOUBLE = ValueCodec.<Double>fixed(
                    "Double", 8, ByteStream::writeDouble, ByteStream::readDouble)
            .ordered();

    /** A short as {@code @Varint} has it: zigzag, then LEB128. */
    public static final BinaryCodec<Short> ZIGZAG_SHORT = ValueCodec.<Short>sized(
                    "Short", 1, ByteStream::writeZigZagInt, Varints::readZigZagShort, Varints::sizeOfZigZag)
            .upTo(3)
            .ordered()
            .as("zigzag varint");

    /** An int as {@code @Varint} has it: zigzag, then LEB128. */
    public static final BinaryCodec<Integer> ZIGZAG_INT = ValueCodec.<Integer>sized(
                    "Integer", 1, ByteStream::writeZigZagInt, ByteStream::readZigZagInt, Varints::sizeOfZigZag)
            .upTo(5)
            .ordered()
            .as("zigzag varint");

    /** A long as {@code @Varint} has it: zigzag, then LEB128. */
    public static final BinaryCodec<Long> ZIGZAG_LONG = ValueCodec.<Long>sized(
                    "Long", 1, ByteStream::writeZigZagLong, ByteStream::readZigZagLong, Varints::sizeOfZigZag)
            .upTo(10)
            .ordered()
            .as("zigzag varint");

    /** A short as {@code @Varint @Unsigned} has it: the LEB128 of its 16 bits. */
    public static final BinaryCodec<Short> VAR_SHORT = ValueCodec.<Short>sized(
                    "Short",
                    1,
                    (out, value) -> out.writeVarInt(value & 0xffff),
                    Varints::readShort,
                    value -> Varints.sizeOf(value & 0xffff))
            .upTo(3)
            .ordered()
            .as("unsigned varint");

    /** An int as {@code @Varint @Unsigned} has it: the LEB128 of its 32 bits. */
    public static final BinaryCodec<Integer> VAR_INT = ValueCodec.<Integer>sized(
                    "Integer", 1, ByteStream::writeVarInt, ByteStream::readVarInt, Varints::sizeOf)
            .upTo(5)
            .ordered()
            .as("unsigned varint");

    /** A long as {@code @Varint @Unsigned} has it: the LEB128 of its 64 bits. */
    public static final BinaryCodec<Long> VAR_LONG = ValueCodec.<Long>sized(
                    "Long", 1, ByteStream::writeVarLong, ByteStream::readVarLong, Varints::sizeOf)
            .upTo(10)
            .ordered()
            .as("unsigned varint");

    /** A String as compact string, which carries every Java String. */
    public static final BinaryCodec<String> STRING = ValueCodec.<String>sized(
                    "String", 1, CompactStrings::write, CompactStrings::read, CompactStrings::sizeOf)
            .ordered()
            .skippedBy(CompactStrings::skip)
            .as("compact string");

    /** A String as {@code @Utf8} has it: strict UTF-8. */
    public static final BinaryCodec<String> UTF8_STRING = ValueCodec.<String>sized(
                    "String", 1, Utf8Strings::write, Utf8Strings::read, Utf8Strings::sizeOf)
            .ordered()
            .skippedBy(Utf8Strings::skip)
            .as("UTF-8 string");

    /** A boolean[]: a count, then 8 a byte. */
    public static final BinaryCodec<boolean[]> BOOLEANS = ValueCodec.<boolean[]>sized(
                    "boolean[]", 1, PrimitiveArrays::write, PrimitiveArrays::readBooleans, PrimitiveArrays::sizeOf)
            .skippedBy(PrimitiveArrays::skipBooleans)
            .as("count, then 8 a byte");

    /** A byte[]: a count, then the bytes. */
    public static final BinaryCodec<byte[]> BYTES = ValueCodec.<byte[]>sized(
                    "byte[]", 1, PrimitiveArrays::write, PrimitiveArrays::readBytes, PrimitiveArrays::sizeOf)
            .skippedBy(in -> PrimitiveArrays.skip(in, 1))
            .as("count, then the bytes");

    /** A short[]: a count, then the elements at full width. */
    public static final BinaryCodec<short[]> SHORTS = ValueCodec.<short[]>sized(
                    "short[]", 1, PrimitiveArrays::write, PrimitiveArrays::readShorts, PrimitiveArrays::sizeOf)
            .skippedBy(in -> PrimitiveArrays.skip(in, 2))
            .as("count, then 2 bytes each");

    /** A char[]: a count, then the elements at full width. */
    public static final BinaryCodec<char[]> CHARS = ValueCodec.<char[]>sized(
                    "char[]", 1, PrimitiveArrays::write, PrimitiveArrays::readChars, PrimitiveArrays::sizeOf)
            .skippedBy(in -> PrimitiveArrays.skip(in, 2))
            .as("count, then 2 bytes each");

    /** An int[]: a count, then the elements at full width. */
    public static final BinaryCodec<int[]> INTS = ValueCodec.<int[]>sized(
                    "int[]", 1, PrimitiveArrays::write, PrimitiveArrays::readInts, PrimitiveArrays::sizeOf)
            .skippedBy(in -> PrimitiveArrays.skip(in, 4))
            .as("count, then 4 bytes each");

    /** A long[]: a count, then the elements at full width. */
    public static final BinaryCodec<long[]> LONGS = ValueCodec.<long[]>sized(
                    "long[]", 1, PrimitiveArrays::write, PrimitiveArrays::readLongs, PrimitiveArrays::sizeOf)
            .skippedBy(in -> PrimitiveArrays.skip(in, 8))
            .as("count, then 8 bytes each");

    /** A float[]: a count, then the elements at full width. */
    public static final BinaryCodec<float[]> FLOATS = ValueCodec.<float[]>sized(
                    "float[]", 1, PrimitiveArrays::write, PrimitiveArrays::readFloats, PrimitiveArrays::sizeOf)
            .skippedBy(in -> PrimitiveArrays.skip(in, 4))
            .as("count, then 4 bytes each");

    /** A double[]: a count, then the elements at full width. */
    public static final BinaryCodec<double[]> DOUBLES = ValueCodec.<double[]>sized(
                    "double[]", 1, PrimitiveArrays::write, PrimitiveArrays::readDoubles, PrimitiveArrays::sizeOf)
            .skippedBy(in -> PrimitiveArrays.skip(in, 8))
            .as("count, then 8 bytes each");

    /** An OptionalInt: a byte, 0 or 1, then the int. */
    public static final BinaryCodec<OptionalInt> OPTIONAL_INT = ValueCodec.<OptionalInt>sized(
                    "OptionalInt", 1, OptionalValues::write, OptionalValues::readInt, OptionalValues::sizeOf)
            .upTo(5)
            .as("0, or 1 and 4 bytes");

    /** An OptionalLong: a byte, 0 or 1, then the long. */
    public static final BinaryCodec<OptionalLong> OPTIONAL_LONG = ValueCodec.<OptionalLong>sized(
                    "OptionalLong", 1, OptionalValues::write, OptionalValues::readLong, OptionalValues::sizeOf)
            .upTo(9)
            .as("0, or 1 and 8 bytes");

    /** An OptionalDouble: a byte, 0 or 1, then the double. */
    public static final BinaryCodec<OptionalDouble> OPTIONAL_DOUBLE = ValueCodec.<OptionalDouble>sized(
                    "OptionalDouble", 1, OptionalValues::write, OptionalValues::readDouble, OptionalValues::sizeOf)
            .upTo(9)
            .as("0, or 1 and 8 bytes");

    /** A BigInteger: a length, then its bytes. */
    public static final BinaryCodec<BigInteger> BIG_INTEGER = ValueCodec.<BigInteger>sized(
                    "BigInteger", 2, BigNumbers::write, BigNumbers::readBigInteger, BigNumbers::sizeOf)
            .ordered()
            .as("length, then bytes")
            .skippedBy(BigNumbers::skipBigInteger);

    /** A BigDecimal: its scale, then its unscaled value. */
    public static final BinaryCodec<BigDecimal> BIG_DECIMAL = ValueCodec.<BigDecimal>sized(
                    "BigDecimal", 3, BigNumbers::write, BigNumbers::readBigDecimal, BigNumbers::sizeOf)
            .ordered()
            .as("scale, then length and bytes")
            .skippedBy(BigNumbers::skipBigDecimal);

    /** A UUID, 16 bytes. */
    public static final BinaryCodec<UUID> UUID = ValueCodec.<UUID>fixed(
                    "UUID", 16, FixedValues::write, FixedValues::readUuid)
            .ordered();

    /** An Instant, 12 bytes. */
    public static final BinaryCodec<Instant> INSTANT = ValueCodec.<Instant>fixed(
                    "Instant", 12, FixedValues::write, FixedValues::readInstant)
            .ordered();

    /** A LocalDate, 6 bytes. */
    public static final BinaryCodec<LocalDate> LOCAL_DATE =
            ValueCodec.<LocalDate>fixed("LocalDate", 6, FixedValues::write, FixedValues::readLocalDate);

    /** A LocalTime, 8 bytes. */
    public static final BinaryCodec<LocalTime> LOCAL_TIME = ValueCodec.<LocalTime>fixed(
                    "LocalTime", 8, FixedValues::write, FixedValues::readLocalTime)
            .ordered();

    /** A LocalDateTime, 14 bytes. */
    public static final BinaryCodec<LocalDateTime> LOCAL_DATE_TIME =
            ValueCodec.<LocalDateTime>fixed("LocalDateTime", 14, FixedValues::write, FixedValues::readLocalDateTime);

    /** A Duration, 12 bytes. */
    public static final BinaryCodec<Duration> DURATION = ValueCodec.<Duration>fixed(
                    "Duration", 12, FixedValues::write, FixedValues::readDuration)
            .ordered();

    /** A ZoneOffset, 4 bytes. */
    public static final BinaryCodec<ZoneOffset> ZONE_OFFSET = ValueCodec.<ZoneOffset>fixed(
                    "ZoneOffset", 4, CalendarValues::write, CalendarValues::readZoneOffset)
            .ordered();

    /** An OffsetDateTime, 18 bytes. */
    public static final BinaryCodec<OffsetDateTime> OFFSET_DATE_TIME = ValueCodec.<OffsetDateTime>fixed(
                    "OffsetDateTime", 18, CalendarValues::write, CalendarValues::readOffsetDateTime)
            .ordered();

    /** An OffsetTime, 12 bytes. */
    public static final BinaryCodec<OffsetTime> OFFSET_TIME = ValueCodec.<OffsetTime>fixed(
                    "OffsetTime", 12, CalendarValues::write, CalendarValues::readOffsetTime)
            .ordered();

    /** A Year, 4 bytes. */
    public static final BinaryCodec<Year> YEAR = ValueCodec.<Year>fixed(
                    "Year", 4, CalendarValues::write, CalendarValues::readYear)
            .ordered();

    /** A YearMonth, 5 bytes. */
    public static final BinaryCodec<YearMonth> YEAR_MONTH = ValueCodec.<YearMonth>fixed(
                    "YearMonth", 5, CalendarValues::write, CalendarValues::readYearMonth)
            .ordered();

    /** A MonthDay, 2 bytes. */
    public static final BinaryCodec<MonthDay> MONTH_DAY = ValueCodec.<MonthDay>fixed(
                    "MonthDay", 2, CalendarValues::write, CalendarValues::readMonthDay)
            .ordered();

    /** A Period, 12 bytes. */
    public static final BinaryCodec<Period> PERIOD =
            ValueCodec.<Period>fixed("Period", 12, CalendarValues::write, CalendarValues::readPeriod);

    /** A ZoneId: its id as compact string. */
    public static final BinaryCodec<ZoneId> ZONE_ID = ValueCodec.<ZoneId>sized(
                    "ZoneId", 2, NamedValues::write, NamedValues::readZoneId, NamedValues::sizeOf)
            .as("compact string")
            .skippedBy(CompactStrings::skip);

    /** A ZonedDateTime: 18 bytes, then its zone. */
    public static final BinaryCodec<ZonedDateTime> ZONED_DATE_TIME = ValueCodec.<ZonedDateTime>sized(
                    "ZonedDateTime", 20, NamedValues::write, NamedValues::readZonedDateTime, NamedValues::sizeOf)
            .as("18 bytes, then the zone as a compact string")
            .skippedBy(NamedValues::skipZonedDateTime);

    /** A Locale: its language tag as compact string. */
    public static final BinaryCodec<Locale> LOCALE = ValueCodec.<Locale>sized(
                    "Locale", 3, NamedValues::write, NamedValues::readLocale, NamedValues::sizeOf)
            .as("compact string")
            .skippedBy(CompactStrings::skip);

    /** A Charset: its name as compact string. */
    public static final BinaryCodec<Charset> CHARSET = ValueCodec.<Charset>sized(
                    "Charset", 2, NamedValues::write, NamedValues::readCharset, NamedValues::sizeOf)
            .as("compact string")
            .skippedBy(CompactStrings::skip);

    /** A Currency: the 3 letters of its code. */
    public static final BinaryCodec<Currency> CURRENCY =
            ValueCodec.<Currency>fixed("Currency", 3, NamedValues::write, NamedValues::readCurrency);

    /** A URI: its text as compact string. */
    public static final BinaryCodec<URI> URI = ValueCodec.<URI>sized(
                    "URI", 1, NetValues::write, NetValues::readUri, NetValues::sizeOf)
            .ordered()
            .as("compact string")
            .skippedBy(CompactStrings::skip);

    /** A URL: its text as compact string. */
    public static final BinaryCodec<URL> URL = ValueCodec.<URL>sized(
                    "URL", 1, NetValues::write, NetValues::readUrl, NetValues::sizeOf)
            .as("compact string")
            .skippedBy(CompactStrings::skip);

    /** An InetAddress: a length, then 4 or 16 bytes. */
    public static final BinaryCodec<InetAddress> INET_ADDRESS = ValueCodec.<InetAddress>sized(
                    "InetAddress", 5, NetValues::write, NetValues::readInetAddress, NetValues::sizeOf)
            .as("length, then bytes")
            .skippedBy(NetValues::skipInetAddress);

    /** An Inet4Address, 4 bytes. */
    public static final BinaryCodec<Inet4Address> INET4_ADDRESS =
            ValueCodec.<Inet4Address>fixed("Inet4Address", 4, NetValues::write, NetValues::readInet4Address);

    /** An Inet6Address, 16 bytes. */
    public static final BinaryCodec<Inet6Address> INET6_ADDRESS =
            ValueCodec.<Inet6Address>fixed("Inet6Address", 16, NetValues::write, NetValues::readInet6Address);

    /** An AtomicInteger, 4 bytes. */
    public static final BinaryCodec<AtomicInteger> ATOMIC_INTEGER =
            ValueCodec.<AtomicInteger>fixed("AtomicInteger", 4, AtomicValues::write, AtomicValues::readAtomicInteger);

    /** An AtomicLong, 8 bytes. */
    public static final BinaryCodec<AtomicLong> ATOMIC_LONG =
            ValueCodec.<AtomicLong>fixed("AtomicLong", 8, AtomicValues::write, AtomicValues::readAtomicLong);

    /** An AtomicBoolean, one byte. */
    public static final BinaryCodec<AtomicBoolean> ATOMIC_BOOLEAN =
            ValueCodec.<AtomicBoolean>fixed("AtomicBoolean", 1, AtomicValues::write, AtomicValues::readAtomicBoolean);

    /** A StringBuilder: its text as compact string. */
    public static final BinaryCodec<StringBuilder> STRING_BUILDER = ValueCodec.<StringBuilder>sized(
                    "StringBuilder", 1, ContentValues::write, ContentValues::readStringBuilder, ContentValues::sizeOf)
            .as("compact string")
            .skippedBy(CompactStrings::skip);

    /** A ByteBuffer: a count, then the bytes from its position to its limit. */
    public static final BinaryCodec<ByteBuffer> BYTE_BUFFER = ValueCodec.<ByteBuffer>sized(
                    "ByteBuffer", 1, ContentValues::write, ContentValues::readByteBuffer, ContentValues::sizeOf)
            .as("length, then bytes")
            .skippedBy(ContentValues::skipByteBuffer);

    /** A BitSet: a count of bytes, then the bits. */
    public static final BinaryCodec<BitSet> BIT_SET = ValueCodec.<BitSet>sized(
                    "BitSet", 1, ContentValues::write, ContentValues::readBitSet, ContentValues::sizeOf)
            .as("length, then bytes")
            .skippedBy(ContentValues::skipBitSet);

    /** A Path: its names, with {@code /} between them, as compact string. */
    public static final BinaryCodec<Path> PATH = ValueCodec.<Path>sized(
                    "Path", 1, ContentValues::write, ContentValues::readPath, ContentValues::sizeOf)
            .as("compact string")
            .skippedBy(CompactStrings::skip);

    /** A Pattern: its flags, then its text as compact string. */
    public static final BinaryCodec<Pattern> PATTERN = ValueCodec.<Pattern>sized(
                    "Pattern", 2, ContentValues::write, ContentValues::readPattern, ContentValues::sizeOf)
            .as("flags, then compact string")
            .skippedBy(ContentValues::skipPattern);

    private Codecs() {}

    /**
     * Returns a codec of lists. Read back is an {@link ArrayList}.
     *
     * @param <E> the type of the elements
     * @param elements a codec of the elements, none of which may be null
     * @return the codec
     */
    public static <E> BinaryCodec<List<E>> list(BinaryCodec<E> elements) {
        return new CollectionCodec<>(
                "List",
                Kind.LIST,
                Composition.part(elements, "elements"),
                (in, count) -> new ArrayList<>(Counts.capacity(in, count)));
    }

    /**
     * Returns a codec of sets. Read back is a {@link LinkedHashSet}; an element that occurs twice is malformed.
     *
     * @param <E> the type of the elements
     * @param elements a codec of the elements, none of which may be null
     * @return the codec
     */
    public static <E> BinaryCodec<Set<E>> set(BinaryCodec<E> elements) {
        return new CollectionCodec<>(
                "Set",
                Kind.HASH_SET,
                Composition.part(elements, "elements"),
                (in, count) -> new LinkedHashSet<>(Counts.hashCapacity(in, count)));
    }

    /**
     * Returns a codec of sets in the natural order of their elements. Read back is a {@link TreeSet}; a set with a comparator is
     * refused at write.
     *
     * @param <E> the type of the elements
     * @param elements a codec of the elements, none of which may be null
     * @return the codec
     */
    public static <E extends Comparable<? super E>> BinaryCodec<SortedSet<E>> sortedSet(BinaryCodec<E> elements) {
        return new CollectionCodec<>(
                "SortedSet", Kind.SORTED_SET, Composition.part(elements, "elements"), (in, count) -> new TreeSet<>());
    }

    /**
     * Returns a codec of queues with two ends. Read back is an {@link ArrayDeque}.
     *
     * @param <E> the type of the elements
     * @param elements a codec of the elements, none of which may be null
     * @return the codec
     */
    public static <E> BinaryCodec<Deque<E>> deque(BinaryCodec<E> elements) {
        return new CollectionCodec<>(
                "Deque",
                Kind.LIST,
                Composition.part(elements, "elements"),
                (in, count) -> new ArrayDeque<>(Counts.capacity(in, count)));
    }

    /**
     * Returns a codec of maps. Read back is a {@link LinkedHashMap}; a key that occurs twice is malformed.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param keys a codec of the keys, none of which may be null
     * @param values a codec of the values, none of which may be null
     * @return the codec
     */
    public static <K, V> BinaryCodec<Map<K, V>> map(BinaryCodec<K> keys, BinaryCodec<V> values) {
        return new MapCodec<>(
                "Map",
                false,
                Composition.part(keys, "keys"),
                Composition.part(values, "values"),
                (in, count) -> new LinkedHashMap<>(Counts.hashCapacity(in, count)));
    }

    /**
     * Returns a codec of maps in the natural order of their keys. Read back is a {@link TreeMap}; a map with a comparator is
     * refused at write.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param keys a codec of the keys, none of which may be null
     * @param values a codec of the values, none of which may be null
     * @return the codec
     */
    public static <K extends Comparable<? super K>, V> BinaryCodec<SortedMap<K, V>> sortedMap(
            BinaryCodec<K> keys, BinaryCodec<V> values) {
        return new MapCodec<>(
                "SortedMap",
                true,
                Composition.part(keys, "keys"),
                Composition.part(values, "values"),
                (in, count) -> new TreeMap<>());
    }

    /**
     * Returns a codec of Optionals: a byte, 0 or 1, then the content.
     *
     * @param <T> the type of the content
     * @param content a codec of the content
     * @return the codec
     */
    public static <T> BinaryCodec<Optional<T>> optional(BinaryCodec<T> content) {
        return new OptionalCodec<>(Composition.part(content, "content"));
    }

    /**
     * Returns a codec of arrays of objects: a count, then the elements.
     *
     * @param <E> the type of the elements
     * @param elements a codec of the elements, none of which may be null
     * @param maker makes an array of a length: {@code String[]::new}
     * @return the codec
     */
    public static <E> BinaryCodec<E[]> array(BinaryCodec<E> elements, IntFunction<E[]> maker) {
        return new ArrayCodec<>(Composition.part(elements, "elements"), Composition.nonNull(maker, "maker"));
    }

    /**
     * Returns a codec of an enum whose constants have no {@code @Tag}: their position is their tag.
     *
     * @param <E> the enum
     * @param constants all constants, {@code Side.values()}
     * @return the codec
     * @throws IllegalArgumentException if these are not all in their order from the first on
     */
    public static <E extends Enum<E>> BinaryCodec<E> enumeration(E[] constants) {
        return EnumCodec.of(
                Composition.nonNull(constants, "constants"),
                IntStream.range(0, constants.length).toArray());
    }

    /**
     * Returns a codec of an enum with tags.
     *
     * @param <E> the enum
     * @param constants all constants, {@code Side.values()}
     * @param tags the tag of each constant, as its {@code @Tag} has it
     * @return the codec
     * @throws IllegalArgumentException if these are not all constants in their order from the first on, or there is not one tag
     *     for each, none negative and none twice
     */
    public static <E extends Enum<E>> BinaryCodec<E> enumeration(E[] constants, int... tags) {
        return EnumCodec.of(Composition.nonNull(constants, "constants"), Composition.nonNull(tags, "tags"));
    }
}
