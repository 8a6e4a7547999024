package io.github.binrec.samples.tour;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that is read at any place: words of different lengths, then an index of their positions. The position of the index
 * stands in the file's first bytes, which are overwritten at the end.
 */
public final class IndexedFile {

    /** One entry. */
    @BinaryRecord
    public record Word(String text, int count) {}

    /** Where each word starts, in bytes from the start of the stream. */
    @BinaryRecord
    @SuppressWarnings("ArrayRecordComponent") // indexes are not compared
    public record Index(long[] positions) {}

    /** The start of the file, always of the same size. */
    @BinaryRecord(framing = Framing.PLAIN)
    public record Header(long magic, long index) {}

    private static final long MAGIC = 0x5844_4e49_4452_4f57L;

    private IndexedFile() {}

    /**
     * Runs the sample.
     *
     * @param args not used
     * @throws IOException if the temporary file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path path = Files.createTempFile("words", ".bin");
        try (ByteStream file = ByteStreams.open(path, READ, WRITE)) {
            writeAll(file, List.of(new Word("one", 1), new Word("three", 3), new Word("seven", 7)));
            System.out.println(read(file, 2));
            System.out.println(read(file, 0));
        } finally {
            Files.delete(path);
        }
    }

    static void writeAll(ByteStream out, List<Word> words) throws IOException {
        long[] positions = new long[words.size()];
        IndexedFile_HeaderCodec.INSTANCE.write(out, new Header(MAGIC, 0));
        for (int i = 0; i < positions.length; i++) {
            positions[i] = out.position();
            IndexedFile_WordCodec.INSTANCE.write(out, words.get(i));
        }
        long index = out.position();
        IndexedFile_IndexCodec.INSTANCE.write(out, new Index(positions));
        out.position(0);
        IndexedFile_HeaderCodec.INSTANCE.write(out, new Header(MAGIC, index));
    }

    static Word read(ByteStream in, int number) throws IOException {
        in.position(0);
        Header header = IndexedFile_HeaderCodec.INSTANCE.read(in);
        if (header.magic() != MAGIC) {
            throw new IOException("not a file of words");
        }
        in.position(header.index());
        Index index = IndexedFile_IndexCodec.INSTANCE.read(in);
        in.position(index.positions()[number]);
        return IndexedFile_WordCodec.INSTANCE.read(in);
    }
}
