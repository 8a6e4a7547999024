package io.github.binrec.samples.benchmarks.data;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Values of one type to encode and decode. They are the same on every run.
 *
 * @param <T> the type of the values
 */
public final class DataSet<T> {
    /** The classic value of the jvm-serializers project: one record with a few nested ones and a dozen strings. */
    public static final DataSet<MediaContent> MEDIA = new DataSet<>("media", MediaContent.class, MediaData::classic);

    /** 256 small flat records. */
    public static final DataSet<Trade> TRADE = new DataSet<>("trade", Trade.class, TradeData::trades);

    /** 10,000 triangles of four vectors each. */
    public static final DataSet<Mesh> MESH = new DataSet<>("mesh", Mesh.class, MeshData::mesh);

    /** 1,000 lines of a web server's log. */
    public static final DataSet<AccessLog> LOG = new DataSet<>("log", AccessLog.class, LogData::log);

    /** 64 pieces of text in several scripts. */
    public static final DataSet<TextPage> TEXT = new DataSet<>("text", TextPage.class, TextData::page);

    /** Arrays of 1,000 elements, a map, a list, and components that may be empty. */
    public static final DataSet<Measurements> COLLECTIONS =
            new DataSet<>("collections", Measurements.class, MeasurementsData::measurements);

    /** All of them. */
    public static final List<DataSet<?>> ALL = List.of(MEDIA, TRADE, MESH, LOG, TEXT, COLLECTIONS);

    private final String name;
    private final Class<T> type;
    private final Supplier<List<T>> source;

    private DataSet(String name, Class<T> type, Supplier<List<T>> source) {
        this.name = name;
        this.type = type;
        this.source = source;
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
