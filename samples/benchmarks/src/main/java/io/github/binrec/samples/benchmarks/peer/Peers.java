package io.github.binrec.samples.benchmarks.peer;

import io.github.binrec.samples.benchmarks.data.DataSet;
import io.github.binrec.samples.benchmarks.peer.activej.ActivejCodec;
import io.github.binrec.samples.benchmarks.peer.activej.MeasurementsCodec;
import io.github.binrec.samples.benchmarks.peer.avro.AvroCodec;
import io.github.binrec.samples.benchmarks.peer.binrec.BinrecCodec;
import io.github.binrec.samples.benchmarks.peer.binrec.Variants;
import io.github.binrec.samples.benchmarks.peer.dataoutput.DataOutputCodec;
import io.github.binrec.samples.benchmarks.peer.limit.LimitCodec;
import io.github.binrec.samples.benchmarks.peer.protobuf.ProtobufCodec;
import io.github.binrec.samples.benchmarks.peer.sbe.SbeCodec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All that is compared, by name. */
public final class Peers {
    private static final Map<String, Function<DataSet<?>, Optional<? extends Subject<?>>>> PEERS =
            new LinkedHashMap<>();

    static {
        PEERS.put("binrec", set -> BinrecCodec.codecs().subject(set));
        PEERS.put("binrec-wide", BinrecCodec::afterWideStrings);
        PEERS.put("binrec-plain", set -> Variants.plain().subject(set));
        PEERS.put("binrec-varint", set -> Variants.varint().subject(set));
        PEERS.put("limit", set -> LimitCodec.codecs().subject(set));
        PEERS.put("limit-wide", LimitCodec::afterWideStrings);
        PEERS.put("fory", set -> Optional.of(fory(set, false)));
        PEERS.put("fory-compressed", set -> Optional.of(fory(set, true)));
        PEERS.put("kryo", set -> Optional.of(kryo(set)));
        PEERS.put("activej", set -> activej().subject(set));
        PEERS.put("protobuf", set -> ProtobufCodec.codecs().subject(set));
        PEERS.put("sbe", set -> SbeCodec.codecs().subject(set));
        PEERS.put("avro", set -> AvroCodec.codecs().subject(set));
        PEERS.put("data-output", set -> DataOutputCodec.codecs().subject(set));
    }

    private Peers() {}

    /**
     * Returns the names of all peers.
     *
     * @return the names, ours first
     */
    public static List<String> names() {
        return List.copyOf(PEERS.keySet());
    }

    /**
     * Returns a peer with a data set.
     *
     * @param peer the name of the peer
     * @param set the data set
     * @return the values and the codec, or nothing if the peer has none for it
     */
    public static Optional<? extends Subject<?>> subject(String peer, DataSet<?> set) {
        Function<DataSet<?>, Optional<? extends Subject<?>>> subjects = PEERS.get(peer);
        if (subjects == null) {
            throw new IllegalArgumentException("no peer " + peer + "; there are " + names());
        }
        return subjects.apply(set);
    }

    private static <T> Subject<T> fory(DataSet<T> set, boolean compressNumbers) {
        return new Subject<>(set.values(), new ForyCodec<>(set, compressNumbers));
    }

    private static <T> Subject<T> kryo(DataSet<T> set) {
        return new Subject<>(set.values(), new KryoCodec<>(set));
    }

    private static CodecTable activej() {
        CodecTable codecs = new CodecTable().with(DataSet.COLLECTIONS, MeasurementsCodec::new);
        for (DataSet<?> set : List.of(DataSet.MEDIA, DataSet.TRADE, DataSet.MESH, DataSet.LOG, DataSet.TEXT)) {
            add(codecs, set);
        }
        return codecs;
    }

    private static <T> void add(CodecTable codecs, DataSet<T> set) {
        codecs.with(set, () -> new ActivejCodec<>(set.type()));
    }
}
