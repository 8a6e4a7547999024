package io.github.binrec.samples.benchmarks.peer.binrec;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.samples.benchmarks.data.DataSet;
import io.github.binrec.samples.benchmarks.peer.Subject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Our codecs of the same data with other options. Options belong to a type, so each variant has types of its own, of the same
 * names in a package below that of the data sets, into which the values are copied beforehand.
 */
public final class Variants {
    /** What has no type of its own in the variant because it is like that anyway. */
    private final Set<String> unchanged;

    private final String folder;

    private Variants(String folder, DataSet<?>... unchanged) {
        this.folder = folder;
        this.unchanged = Set.copyOf(Stream.of(unchanged).map(DataSet::name).toList());
    }

    /**
     * Returns everything in the framing {@code PLAIN}.
     *
     * @return the variants
     */
    public static Variants plain() {
        return new Variants("plain", DataSet.MESH);
    }

    /**
     * Returns everything in the framing {@code PLAIN} with varints where a user would put them.
     *
     * @return the variants; none for a mesh and for text, which have no whole numbers
     */
    public static Variants varint() {
        return new Variants("varint");
    }

    /**
     * Makes the variant of a data set.
     *
     * @param set the data set
     * @return its values as the variant's type and the codec, or nothing if there is no such variant
     */
    public Optional<? extends Subject<?>> subject(DataSet<?> set) {
        if (unchanged.contains(set.name())) {
            return BinrecCodec.codecs().subject(set);
        }
        return type(set).map(type -> subject(set, type));
    }

    private Optional<Class<? extends Record>> type(DataSet<?> set) {
        Class<?> original = set.type();
        try {
            return Optional.of(Class.forName(original.getPackageName() + "." + folder + "." + original.getSimpleName())
                    .asSubclass(Record.class));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static <V extends Record> Subject<V> subject(DataSet<?> set, Class<V> type) {
        return new Subject<>(
                set.values().stream().map(value -> RecordCopy.of(value, type)).toList(),
                new BinrecCodec<>(codec(type)));
    }

    @SuppressWarnings("unchecked") // A generated codec is named after its type.
    private static <V> BinaryCodec<V> codec(Class<V> type) {
        try {
            return (BinaryCodec<V>)
                    Class.forName(type.getName() + "Codec").getField("INSTANCE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
