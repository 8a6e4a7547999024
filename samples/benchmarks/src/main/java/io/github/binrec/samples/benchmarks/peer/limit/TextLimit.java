package io.github.binrec.samples.benchmarks.peer.limit;

import io.github.binrec.samples.benchmarks.data.TextPage;
import java.util.ArrayList;
import java.util.List;

/** Text: a length of two bytes and lists of strings. */
final class TextLimit extends LimitCodec<TextPage> {
    private static final int LENGTH = 2;
    private static final byte PRESENT = 0x0f;

    @Override
    public void encode(TextPage page) {
        int start = position;
        byte[] bytes =
                room(start, 16 + most(page.latin()) + most(page.chinese()) + most(page.emoji()) + most(page.mixed()));
        bytes[start + LENGTH] = PRESENT;
        int p = put(start + LENGTH + 1, page.latin());
        p = put(p, page.chinese());
        p = put(p, page.emoji());
        p = put(p, page.mixed());
        position = frame(bytes, start, LENGTH, p);
    }

    private static int most(List<String> texts) {
        int most = 5;
        for (int i = 0; i < texts.size(); i++) {
            most += 5 + 2 * texts.get(i).length();
        }
        return most;
    }

    private int put(int index, List<String> texts) {
        int count = texts.size();
        int p = putVarint(target.bytes, index, count);
        for (int i = 0; i < count; i++) {
            p = target.putText(p, texts.get(i));
        }
        return p;
    }

    @Override
    public TextPage decode(int offset, int size) {
        byte[] bytes = source.bytes;
        int end = frameEnd(bytes, offset);
        int p = varintEnd(bytes, offset);
        if (bytes[p] != PRESENT) {
            throw malformed();
        }
        int chinese = textsEnd(p + 1);
        int emoji = textsEnd(chinese);
        int mixed = textsEnd(emoji);
        if (textsEnd(mixed) != end) {
            throw malformed();
        }
        return new TextPage(texts(p + 1), texts(chinese), texts(emoji), texts(mixed));
    }

    private List<String> texts(int index) {
        int count = varint(source.bytes, index);
        int p = varintEnd(source.bytes, index);
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(source.text(p));
            p = source.textEnd(p);
        }
        return texts;
    }

    private int textsEnd(int index) {
        int count = varint(source.bytes, index);
        int p = varintEnd(source.bytes, index);
        for (int i = 0; i < count; i++) {
            p = source.textEnd(p);
        }
        return p;
    }
}
