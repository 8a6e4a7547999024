package io.github.binrec.samples.benchmarks.peer.sbe;

import io.github.binrec.samples.benchmarks.data.TextPage;
import io.github.binrec.samples.benchmarks.generated.sbe.TextPageDecoder;
import io.github.binrec.samples.benchmarks.generated.sbe.TextPageEncoder;
import java.util.ArrayList;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/** Text as messages. */
final class TextFormat implements SbeCodec.Format<TextPage> {
    private final TextPageEncoder encoder = new TextPageEncoder();
    private final TextPageDecoder decoder = new TextPageDecoder();

    @Override
    public int write(MutableDirectBuffer target, int offset, TextPage page) {
        encoder.wrap(target, offset);
        TextPageEncoder.LatinEncoder latin = encoder.latinCount(page.latin().size());
        for (String text : page.latin()) {
            latin.next().text(text);
        }
        TextPageEncoder.ChineseEncoder chinese =
                encoder.chineseCount(page.chinese().size());
        for (String text : page.chinese()) {
            chinese.next().text(text);
        }
        TextPageEncoder.EmojiEncoder emoji = encoder.emojiCount(page.emoji().size());
        for (String text : page.emoji()) {
            emoji.next().text(text);
        }
        TextPageEncoder.MixedEncoder mixed = encoder.mixedCount(page.mixed().size());
        for (String text : page.mixed()) {
            mixed.next().text(text);
        }
        return encoder.limit();
    }

    @Override
    public TextPage read(DirectBuffer source, int offset) {
        decoder.wrap(source, offset, TextPageDecoder.BLOCK_LENGTH, TextPageDecoder.SCHEMA_VERSION);
        TextPageDecoder.LatinDecoder latinGroup = decoder.latin();
        List<String> latin = new ArrayList<>(latinGroup.count());
        while (latinGroup.hasNext()) {
            latin.add(latinGroup.next().text());
        }
        TextPageDecoder.ChineseDecoder chineseGroup = decoder.chinese();
        List<String> chinese = new ArrayList<>(chineseGroup.count());
        while (chineseGroup.hasNext()) {
            chinese.add(chineseGroup.next().text());
        }
        TextPageDecoder.EmojiDecoder emojiGroup = decoder.emoji();
        List<String> emoji = new ArrayList<>(emojiGroup.count());
        while (emojiGroup.hasNext()) {
            emoji.add(emojiGroup.next().text());
        }
        TextPageDecoder.MixedDecoder mixedGroup = decoder.mixed();
        List<String> mixed = new ArrayList<>(mixedGroup.count());
        while (mixedGroup.hasNext()) {
            mixed.add(mixedGroup.next().text());
        }
        return new TextPage(latin, chinese, emoji, mixed);
    }
}
