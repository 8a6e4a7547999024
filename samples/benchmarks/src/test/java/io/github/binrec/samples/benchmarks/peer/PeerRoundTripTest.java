package io.github.binrec.samples.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.binrec.samples.benchmarks.data.DataSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PeerRoundTripTest {

    @TestFactory
    Stream<DynamicTest> everyPeer_everyDataSet_comesBackAsItWas() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String peer : Peers.names()) {
            for (DataSet<?> set : DataSet.ALL) {
                Peers.subject(peer, set)
                        .ifPresent(subject -> tests.add(dynamicTest(peer + " " + set, () -> roundTrip(subject))));
            }
        }
        return tests.stream();
    }

    /** Twice, since codecs are used again and again. */
    private static <T> void roundTrip(Subject<T> subject) throws IOException {
        PeerCodec<T> codec = subject.codec();
        for (int round = 0; round < 2; round++) {
            codec.rewind();
            List<Integer> ends = new ArrayList<>();
            for (T value : subject.values()) {
                codec.encode(value);
                ends.add(codec.size());
            }
            byte[] bytes = codec.encoded();
            codec.open(bytes);
            int offset = 0;
            List<T> decoded = new ArrayList<>();
            for (int end : ends) {
                decoded.add(codec.decode(offset, end - offset));
                offset = end;
            }
            assertThat(decoded).isEqualTo(subject.values());
            assertThat(bytes).hasSize(offset);
        }
    }

    @Test
    void limit_writesTheBytesThatWeWrite() throws IOException {
        for (DataSet<?> set : DataSet.ALL) {
            assertThat(encode(Peers.subject("limit", set).orElseThrow()))
                    .as(set.name())
                    .isEqualTo(encode(Peers.subject("binrec", set).orElseThrow()));
        }
    }

    private static <T> byte[] encode(Subject<T> subject) throws IOException {
        for (T value : subject.values()) {
            subject.codec().encode(value);
        }
        return subject.codec().encoded();
    }
}
