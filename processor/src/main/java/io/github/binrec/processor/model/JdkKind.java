package io.github.binrec.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.OptionalInt;

/** The value types of the JDK that have an encoding of their own. */
public enum JdkKind {
    /** A length, then at least one byte. */
    BIG_INTEGER(Family.BIG_NUMBERS, "java.math", "BigInteger", 2, false),
    /** A scale of at least one byte, then a {@link #BIG_INTEGER}. */
    BIG_DECIMAL(Family.BIG_NUMBERS, "java.math", "BigDecimal", 3, false),
    UUID(Family.FIXED, "java.util", "UUID", 16, true),
    INSTANT(Family.FIXED, "java.time", "Instant", 12, true),
    LOCAL_DATE(Family.FIXED, "java.time", "LocalDate", 6, true),
    LOCAL_TIME(Family.FIXED, "java.time", "LocalTime", 8, true),
    LOCAL_DATE_TIME(Family.FIXED, "java.time", "LocalDateTime", 14, true),
    DURATION(Family.FIXED, "java.time", "Duration", 12, true),
    ZONE_OFFSET(Family.CALENDAR, "java.time", "ZoneOffset", 4, true),
    OFFSET_DATE_TIME(Family.CALENDAR, "java.time", "OffsetDateTime", 18, true),
    OFFSET_TIME(Family.CALENDAR, "java.time", "OffsetTime", 12, true),
    YEAR(Family.CALENDAR, "java.time", "Year", 4, true),
    YEAR_MONTH(Family.CALENDAR, "java.time", "YearMonth", 5, true),
    MONTH_DAY(Family.CALENDAR, "java.time", "MonthDay", 2, true),
    PERIOD(Family.CALENDAR, "java.time", "Period", 12, true),
    /** The header of a string, then at least a letter. */
    ZONE_ID(Family.NAMED, "java.time", "ZoneId", 2, false),
    /** Date, time and offset, then a {@link #ZONE_ID}. */
    ZONED_DATE_TIME(Family.NAMED, "java.time", "ZonedDateTime", 20, false),
    LOCALE(Family.NAMED, "java.util", "Locale", 3, false),
    CHARSET(Family.NAMED, "java.nio.charset", "Charset", 2, false),
    CURRENCY(Family.NAMED, "java.util", "Currency", 3, true),
    /** Can be empty. */
    URI(Family.NET, "java.net", "URI", 1, false),
    URL(Family.NET, "java.net", "URL", 1, false),
    INET_ADDRESS(Family.NET, "java.net", "InetAddress", 5, false),
    INET4_ADDRESS(Family.NET, "java.net", "Inet4Address", 4, true),
    INET6_ADDRESS(Family.NET, "java.net", "Inet6Address", 16, true),
    ATOMIC_INTEGER(Family.ATOMIC, "java.util.concurrent.atomic", "AtomicInteger", 4, true),
    ATOMIC_LONG(Family.ATOMIC, "java.util.concurrent.atomic", "AtomicLong", 8, true),
    ATOMIC_BOOLEAN(Family.ATOMIC, "java.util.concurrent.atomic", "AtomicBoolean", 1, true),
    STRING_BUILDER(Family.CONTENT, "java.lang", "StringBuilder", 1, false),
    BYTE_BUFFER(Family.CONTENT, "java.nio", "ByteBuffer", 1, false),
    BIT_SET(Family.CONTENT, "java.util", "BitSet", 1, false),
    /** Can be empty. */
    PATH(Family.CONTENT, "java.nio.file", "Path", 1, false),
    /** Flags, then a text, which can be empty. */
    PATTERN(Family.CONTENT, "java.util.regex", "Pattern", 2, false);

    /** Kinds that one class of the runtime writes and reads. */
    public enum Family {
        FIXED,
        BIG_NUMBERS,
        CALENDAR,
        NAMED,
        NET,
        ATOMIC,
        CONTENT
    }

    private final Family family;
    private final String packageName;
    private final String simpleName;
    private final int leastSize;
    private final boolean fixed;

    JdkKind(Family family, String packageName, String simpleName, int leastSize, boolean fixed) {
        this.family = family;
        this.packageName = packageName;
        this.simpleName = simpleName;
        this.leastSize = leastSize;
        this.fixed = fixed;
    }

    /** {@return the kinds that it is written and read with} */
    public Family family() {
        return family;
    }

    /** {@return the type} */
    public ClassName className() {
        return ClassName.get(packageName, simpleName);
    }

    /** {@return the bytes of the smallest value} */
    public int leastSize() {
        return leastSize;
    }

    /** {@return the bytes of every value, or empty where values differ in size} */
    public OptionalInt fixedSize() {
        return fixed ? OptionalInt.of(leastSize) : OptionalInt.empty();
    }

    /**
     * Tells whether a hash table of the JDK finds keys quickly even if their hash codes are equal. It does if the class itself
     * implements Comparable of itself; LocalDate, for one, inherits it.
     *
     * @return whether it does
     */
    public boolean isOrderedInHashTables() {
        return switch (this) {
            case BIG_INTEGER,
                    BIG_DECIMAL,
                    UUID,
                    INSTANT,
                    LOCAL_TIME,
                    DURATION,
                    ZONE_OFFSET,
                    OFFSET_DATE_TIME,
                    OFFSET_TIME,
                    YEAR,
                    YEAR_MONTH,
                    MONTH_DAY,
                    URI -> true;
            default -> false;
        };
    }
}
