package io.github.binrec.samples.benchmarks.data;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Values of one type to encode and decode. They are the same on every run.
 *
 * @param <T> the type of the values
 */
public final class DataSet<T> {
    /** The classic value of the jvm-serializers project: one record with a few nested ones and a dozen strings. */
    public static final DataSet<MediaContent> MEDIA = new DataSet<>(
            "media",
            MediaContent.class,
            MediaData::classic,
            () -> MediaData.many(DataSet.MANY),
            Media.class,
            Image.class,
            ImageSize.class,
            Player.class);

    /** 256 small flat records. */
    public static final DataSet<Trade> TRADE =
            new DataSet<>("trade", Trade.class, TradeData::trades, () -> TradeData.many(DataSet.MANY), Side.class);

    /** 10,000 triangles of four vectors each. */
    public static final DataSet<Mesh> MESH =
            new DataSet<>("mesh", Mesh.class, MeshData::mesh, MeshData::mesh, Triangle.class, Vector.class);

    /** 1,000 lines of a web server's log. */
    public static final DataSet<AccessLog> LOG =
            new DataSet<>("log", AccessLog.class, LogData::log, LogData::log, LogEntry.class, Address.class);

    /** 64 pieces of text in several scripts. */
    public static final DataSet<TextPage> TEXT = new DataSet<>("text", TextPage.class, TextData::page, TextData::page);

    /** Arrays of 1,000 elements, a map, a list, and components that may be empty. */
    public static final DataSet<Measurements> COLLECTIONS = new DataSet<>(
            "collections", Measurements.class, MeasurementsData::measurements, MeasurementsData::measurements);

    /** All of them. */
    public static final List<DataSet<?>> ALL = List.of(MEDIA, TRADE, MESH, LOG, TEXT, COLLECTIONS);

    /** How many values there are for a file. They fit into a processor's cache, as what was just made does. */
    private static final int MANY = 1 << 10;

    private final String name;
    private final Class<T> type;
    private final Supplier<List<T>> source;
    private final Supplier<List<T>> many;
    private final List<Class<?>> parts;

    private DataSet(String name, Class<T> type, Supplier<List<T>> source, Supplier<List<T>> many, Class<?>... parts) {
        this(name, type, source, many, List.of(parts));
    }

    private DataSet(
            String name, Class<T> type, Supplier<List<T>> source, Supplier<List<T>> many, List<Class<?>> parts) {
        this.name = name;
        this.type = type;
        this.source = source;
        this.many = many;
        this.parts = parts;
    }

    /**
     * Returns a data set.
     *
     * @param name its name
     * @return the data set
     * @throws IllegalArgumentException if there is none of that name
     */
    public static DataSet<?> named(String name) {
        return ALL.stream()
                .filter(set -> set.name.equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no data set " + name + "; there are " + ALL));
    }

    /**
     * Returns the name, as it stands in tables.
     *
     * @return a word
     */
    public String name() {
        return name;
    }

    /**
     * Returns the type of the values.
     *
     * @return the class of the record
     */
    public Class<T> type() {
        return type;
    }

    /**
     * Returns the records and enums that the values are made of, in the order in which a library that numbers them gets them.
     *
     * @return {@link #type()} first
     */
    public Class<?>[] types() {
        return Stream.concat(Stream.of(type), parts.stream()).toArray(Class<?>[]::new);
    }

    /**
     * Returns this data set with values for a file of many: 1,024 different ones of media and trade. The others are the same.
     *
     * @return a data set with the same name and type
     */
    public DataSet<T> many() {
        return new DataSet<>(name, type, many, many, parts);
    }

    /**
     * Makes the values.
     *
     * @return at least one value, equal ones for each call
     */
    public List<T> values() {
        return source.get();
    }

    /**
     * Returns the name.
     *
     * @return the same as {@link #name()}
     */
    @Override
    public String toString() {
        return name;
    }
}
