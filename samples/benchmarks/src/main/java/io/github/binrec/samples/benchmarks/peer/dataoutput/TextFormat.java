package io.github.binrec.samples.benchmarks.peer.dataoutput;

import io.github.binrec.samples.benchmarks.data.TextPage;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** Text by hand. */
final class TextFormat implements DataOutputCodec.Format<TextPage> {
    @Override
    public void write(DataOutputStream out, TextPage page) throws IOException {
        writeTexts(out, page.latin());
        writeTexts(out, page.chinese());
        writeTexts(out, page.emoji());
        writeTexts(out, page.mixed());
    }

    private static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
        DataOutputCodec.writeList(out, texts, DataOutputStream::writeUTF);
    }

    @Override
    public TextPage read(DataInputStream in) throws IOException {
        return new TextPage(readTexts(in), readTexts(in), readTexts(in), readTexts(in));
    }

    private static List<String> readTexts(DataInputStream in) throws IOException {
        return DataOutputCodec.readList(in, DataInput::readUTF);
    }
}
