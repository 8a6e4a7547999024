package io.github.binrec.samples.benchmarks.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.binrec.samples.benchmarks.data.DataSet;
import io.github.binrec.samples.benchmarks.data.Trade;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FirstRecordTest {
    private static final Trade FIRST = DataSet.TRADE.values().get(0);

    @Test
    void everyCodec_decodesWhatItsPeerEncodes() throws IOException {
        for (String codec : StartUp.codecs()) {
            Trade decoded = FirstRecord.decode(codec, StartUp.encode(codec));

            assertThat(decoded).as(codec).isEqualTo(codec.equals(FirstRecord.NOTHING) ? null : FIRST);
        }
    }

    @Test
    void unknownCodec_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FirstRecord.decode("xml", new byte[0]))
                .withMessageContaining("xml");
    }

    @Test
    void freshJvm_decodesTheRecord_andIsMeasured() throws IOException, InterruptedException {
        String table = StartUp.measure(StartUp.codecs().subList(0, 2), 1).toString();

        assertThat(table).contains("\n| nothing | ").contains("\n| binrec | ");
    }
}
