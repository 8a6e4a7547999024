package io.github.binrec.samples.benchmarks;

import io.github.binrec.samples.benchmarks.data.DataSet;
import io.github.binrec.samples.benchmarks.peer.PeerCodec;
import io.github.binrec.samples.benchmarks.peer.Peers;
import io.github.binrec.samples.benchmarks.peer.Subject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A codec with values to encode and decode in turn, over and over. What it is given was seen to come back as it was.
 *
 * @param <T> the type of the values
 */
final class Workload<T> {
    /** A round takes about this many bytes, so that going back to its start costs next to nothing. */
    private static final int ROUND = 1 << 14;

    private final PeerCodec<T> codec;
    private final List<T> values;
    private final int[] offsets;
    private int next;

    private Workload(PeerCodec<T> codec, List<T> values, int[] offsets) {
        this.codec = codec;
        this.values = values;
        this.offsets = offsets;
    }

    static Workload<?> of(String dataSet, String peer) throws IOException {
        Subject<?> subject = Peers.subject(peer, DataSet.named(dataSet))
                .orElseThrow(() -> new IllegalArgumentException(peer + " has no codec for " + dataSet));
        return of(subject);
    }

    private static <T> Workload<T> of(Subject<T> subject) throws IOException {
        PeerCodec<T> codec = subject.codec();
        for (T value : subject.values()) {
            codec.encode(value);
        }
        int rounds = Math.max(1, ROUND / codec.size());
        List<T> values = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            values.addAll(subject.values());
        }
        codec.rewind();
        int[] offsets = new int[values.size() + 1];
        for (int i = 0; i < values.size(); i++) {
            codec.encode(values.get(i));
            offsets[i + 1] = codec.size();
        }
        codec.open(codec.encoded());
        Workload<T> workload = new Workload<>(codec, values, offsets);
        workload.verify();
        return workload;
    }

    private void verify() throws IOException {
        // All before they are looked at: a codec could give away what it reads the next value into.
        List<T> decoded = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            decoded.add(decodeNext());
        }
        if (!decoded.equals(values)) {
            throw new IllegalStateException(codec + " does not give back what it was given");
        }
        codec.rewind();
        next = 0;
    }

    /** Returns the average number of bytes of a value. */
    double bytesPerValue() {
        return (double) offsets[values.size()] / values.size();
    }

    void encodeNext() throws IOException {
        int i = next;
        if (i == values.size()) {
            codec.rewind();
            i = 0;
        }
        next = i + 1;
        codec.encode(values.get(i));
    }

    T decodeNext() throws IOException {
        int i = next == values.size() ? 0 : next;
        next = i + 1;
        return codec.decode(offsets[i], offsets[i + 1] - offsets[i]);
    }
}
