package io.github.binrec.samples.benchmarks.peer.avro;

import io.github.binrec.samples.benchmarks.data.TextPage;
import io.github.binrec.samples.benchmarks.generated.avro.AvroTextPage;

/** Text as specific records. */
final class TextRecords {
    private TextRecords() {}

    static AvroTextPage of(TextPage page) {
        return new AvroTextPage(page.latin(), page.chinese(), page.emoji(), page.mixed());
    }

    static TextPage toRecord(AvroTextPage specific) {
        return new TextPage(specific.getLatin(), specific.getChinese(), specific.getEmoji(), specific.getMixed());
    }
}
