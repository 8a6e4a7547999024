package io.github.binrec.samples.benchmarks.peer.limit;

import io.github.binrec.samples.benchmarks.data.TextPage;
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
        BulkViews in = source;
        in.at = p + 1;
        TextPage page = new TextPage(in.texts(), in.texts(), in.texts(), in.texts());
        if (in.at != end) {
            throw malformed();
        }
        return page;
    }
}
