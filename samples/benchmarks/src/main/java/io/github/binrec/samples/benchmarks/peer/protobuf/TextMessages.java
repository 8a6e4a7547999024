package io.github.binrec.samples.benchmarks.peer.protobuf;

import io.github.binrec.samples.benchmarks.data.TextPage;
import io.github.binrec.samples.benchmarks.generated.protobuf.Protobuf;
import java.util.ArrayList;

/** Text as messages. */
final class TextMessages {
    private TextMessages() {}

    static Protobuf.TextPage of(TextPage page) {
        return Protobuf.TextPage.newBuilder()
                .addAllLatin(page.latin())
                .addAllChinese(page.chinese())
                .addAllEmoji(page.emoji())
                .addAllMixed(page.mixed())
                .build();
    }

    static TextPage toRecord(Protobuf.TextPage message) {
        return new TextPage(
                new ArrayList<>(message.getLatinList()),
                new ArrayList<>(message.getChineseList()),
                new ArrayList<>(message.getEmojiList()),
                new ArrayList<>(message.getMixedList()));
    }
}
