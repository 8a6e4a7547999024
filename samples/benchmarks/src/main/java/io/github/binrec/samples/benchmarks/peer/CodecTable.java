package io.github.binrec.samples.benchmarks.peer;

import io.github.binrec.samples.benchmarks.data.DataSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The codecs that were written for one data set each. */
public final class CodecTable {
    private final Map<String, Supplier<? extends PeerCodec<?>>> codecs = new HashMap<>();

    /** Creates an empty table. */
    public CodecTable() {}

    /**
     * Adds a codec.
     *
     * @param set the data set that it is for
     * @param codec makes the codec
     * @param <T> the type of the values
     * @return this table
     */
    public <T> CodecTable with(DataSet<T> set, Supplier<? extends PeerCodec<T>> codec) {
        codecs.put(set.name(), codec);
        return this;
    }

    /**
     * Makes the codec for a data set.
     *
     * @param set the data set
     * @param <T> the type of the values
     * @return the data set's values and the codec, or nothing if there is none
     */
    @SuppressWarnings("unchecked") // with() puts in only what fits.
    public <T> Optional<Subject<T>> subject(DataSet<T> set) {
        return Optional.ofNullable(codecs.get(set.name()))
                .map(codec -> new Subject<>(set.values(), (PeerCodec<T>) codec.get()));
    }
}
