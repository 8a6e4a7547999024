package io.github.binrec.samples.benchmarks.peer.avro;

import io.github.binrec.samples.benchmarks.data.TextPage;
import io.github.binrec.samples.benchmarks.generated.avro.AvroTextPage;
import java.util.ArrayList;

/** Text as specific records. */
final class TextRecords {
    private TextRecords() {}

    static AvroTextPage of(TextPage page) {
        return new AvroTextPage(page.latin(), page.chinese(), page.emoji(), page.mixed());
    }

    static TextPage toRecord(AvroTextPage specific) {
        return new TextPage(
                new ArrayList<>(specific.getLatin()),
                new ArrayList<>(specific.getChinese()),
                new ArrayList<>(specific.getEmoji()),
                new ArrayList<>(specific.getMixed()));
    }
}
