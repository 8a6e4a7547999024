package com.example.trades;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README promises of its example, and that the build is one of a module. */
class TradeTest {
    private final Trade trade = new Trade(7, "ACME", 100, null);

    @Test
    void readmeExample(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("trades");
        try (ByteStream stream = ByteStreams.open(path, CREATE, TRUNCATE_EXISTING, READ, WRITE)) { // or memory()
            TradeCodec.INSTANCE.write(stream, trade);
            stream.position(0);
            assert TradeCodec.INSTANCE.read(stream).equals(trade);
        }

        byte[] bytes = TradeCodec.INSTANCE.toBytes(trade);
        assert HexFormat.of().formatHex(bytes).equals("120707000000000000000841434d4564000000");
        assert TradeCodec.INSTANCE.fromBytes(bytes).equals(trade);
    }

    @Test
    void readmeMessage() {
        byte[] cut = Arrays.copyOf(TradeCodec.INSTANCE.toBytes(trade), 11);

        MalformedRecordException e =
                assertThrows(MalformedRecordException.class, () -> TradeCodec.INSTANCE.fromBytes(cut));

        assertEquals("Trade: the record's length is 18, but 10 bytes are left (at byte 11, TRUNCATED)", e.getMessage());
    }

    @Test
    void assertionsAreOnAndModulesAreNamed() {
        assertThrows(AssertionError.class, () -> {
            assert trade == null;
        });
        assertEquals("com.example.trades", TradeCodec.class.getModule().getName());
        assertEquals("io.github.binrec.runtime", BinaryCodec.class.getModule().getName());
    }
}
