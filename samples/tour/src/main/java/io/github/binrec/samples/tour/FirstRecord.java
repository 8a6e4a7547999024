package io.github.binrec.samples.tour;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A record, written to a stream and read back: in memory, in a file, as an array. It is the README's example. */
public final class FirstRecord {

    /** What is stored. */
    @BinaryRecord
    public record Trade(
            long id, String symbol, int quantity, @Nullable String note) {}

    private FirstRecord() {}

    /**
     * Runs the sample.
     *
     * @param args not used
     * @throws IOException if the temporary file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path path = Files.createTempFile("trade", ".bin");
        try (ByteStream memory = ByteStreams.memory();
                ByteStream file = ByteStreams.open(path, CREATE, READ, WRITE)) {
            System.out.println("memory: " + writeAndRead(memory));
            System.out.println("file:   " + writeAndRead(file));
        } finally {
            Files.delete(path);
        }
        System.out.println("bytes:  " + HexFormat.of().formatHex(bytes()));
    }

    /** The very same code for every stream. */
    static Trade writeAndRead(ByteStream stream) throws IOException {
        Trade trade = new Trade(7, "ACME", 100, null);
        FirstRecord_TradeCodec.INSTANCE.write(stream, trade);
        stream.position(0);
        return FirstRecord_TradeCodec.INSTANCE.read(stream);
    }

    static byte[] bytes() {
        return FirstRecord_TradeCodec.INSTANCE.toBytes(new Trade(7, "ACME", 100, null));
    }
}
