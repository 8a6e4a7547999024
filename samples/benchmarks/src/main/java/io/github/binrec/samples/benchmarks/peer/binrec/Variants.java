package io.github.binrec.samples.benchmarks.peer.binrec;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.samples.benchmarks.data.DataSet;
import io.github.binrec.samples.benchmarks.data.MeshCodec;
import io.github.binrec.samples.benchmarks.peer.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Our codecs of the same data with other options. Options belong to a type, so each variant has types of its own, into which
 * the values are copied beforehand.
 */
public final class Variants {
    private final Map<DataSet<?>, Variant<?>> variants = new HashMap<>();

    private record Variant<V extends Record>(Class<V> type, BinaryCodec<V> codec) {}

    private Variants() {}

    /**
     * Returns everything in the framing {@code PLAIN}.
     *
     * @return the variants
     */
    public static Variants plain() {
        return new Variants()
                .with(
                        DataSet.MEDIA,
                        io.github.binrec.samples.benchmarks.data.plain.MediaContent.class,
                        io.github.binrec.samples.benchmarks.data.plain.MediaContentCodec.INSTANCE)
                .with(
                        DataSet.TRADE,
                        io.github.binrec.samples.benchmarks.data.plain.Trade.class,
                        io.github.binrec.samples.benchmarks.data.plain.TradeCodec.INSTANCE)
                .with(DataSet.MESH, DataSet.MESH.type(), MeshCodec.INSTANCE)
                .with(
                        DataSet.LOG,
                        io.github.binrec.samples.benchmarks.data.plain.AccessLog.class,
                        io.github.binrec.samples.benchmarks.data.plain.AccessLogCodec.INSTANCE)
                .with(
                        DataSet.TEXT,
                        io.github.binrec.samples.benchmarks.data.plain.TextPage.class,
                        io.github.binrec.samples.benchmarks.data.plain.TextPageCodec.INSTANCE)
                .with(
                        DataSet.COLLECTIONS,
                        io.github.binrec.samples.benchmarks.data.plain.Measurements.class,
                        io.github.binrec.samples.benchmarks.data.plain.MeasurementsCodec.INSTANCE);
    }

    /**
     * Returns everything in the framing {@code PLAIN} with varints where a user would put them.
     *
     * @return the variants; none for a mesh and for text, which have no whole numbers
     */
    public static Variants varint() {
        return new Variants()
                .with(
                        DataSet.MEDIA,
                        io.github.binrec.samples.benchmarks.data.varint.MediaContent.class,
                        io.github.binrec.samples.benchmarks.data.varint.MediaContentCodec.INSTANCE)
                .with(
                        DataSet.TRADE,
                        io.github.binrec.samples.benchmarks.data.varint.Trade.class,
                        io.github.binrec.samples.benchmarks.data.varint.TradeCodec.INSTANCE)
                .with(
                        DataSet.LOG,
                        io.github.binrec.samples.benchmarks.data.varint.AccessLog.class,
                        io.github.binrec.samples.benchmarks.data.varint.AccessLogCodec.INSTANCE)
                .with(
                        DataSet.COLLECTIONS,
                        io.github.binrec.samples.benchmarks.data.varint.Measurements.class,
                        io.github.binrec.samples.benchmarks.data.varint.MeasurementsCodec.INSTANCE);
    }

    private <V extends Record> Variants with(DataSet<?> set, Class<V> type, BinaryCodec<V> codec) {
        variants.put(set, new Variant<>(type, codec));
        return this;
    }

    /**
     * Makes the variant of a data set.
     *
     * @param set the data set
     * @return its values as the variant's type and the codec, or nothing if there is no such variant
     */
    public Optional<Subject<?>> subject(DataSet<?> set) {
        return Optional.ofNullable(variants.get(set)).map(variant -> subject(set, variant));
    }

    private static <V extends Record> Subject<V> subject(DataSet<?> set, Variant<V> variant) {
        return new Subject<>(
                set.values().stream()
                        .map(value -> RecordCopy.of(value, variant.type()))
                        .toList(),
                new BinrecCodec<>(variant.codec()));
    }
}
