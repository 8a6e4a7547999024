package io.github.binrec.samples.catalog;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.samples.catalog.model.CatalogType;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogFileTest {

    @Test
    void memoryAndFileHoldTheSameBytesAndGiveBackTheSameTypes(@TempDir Path directory) throws IOException {
        List<CatalogType> types = Selection.ofEveryKind();
        Path path = directory.resolve("catalog.bin");

        try (ByteStream memory = ByteStreams.memory();
                ByteStream file = ByteStreams.open(path, CREATE_NEW, READ, WRITE)) {
            for (ByteStream stream : List.of(memory, file)) {
                CatalogFile.writeAll(stream, types);
                stream.position(0);
                assertThat(CatalogFile.readAll(stream)).isEqualTo(types);
            }
            file.flush();
            assertThat(memory.toByteArray()).isEqualTo(Files.readAllBytes(path));
        }
    }

    @Test
    void anEmptyCatalogIsAHeader() throws IOException {
        byte[] bytes = Selection.bytes(List.of());

        ByteBuffer expected = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        expected.put("catalog\n".getBytes(StandardCharsets.US_ASCII)).putInt(1).putInt(0);
        assertThat(Arrays.copyOf(bytes, 16)).isEqualTo(expected.array());
        assertThat(bytes).hasSize(20);
        assertThat(CatalogFile.readAll(ByteStreams.memory(bytes))).isEmpty();
    }

    @Test
    void bytesBehindTheLastTypeAreMalformed() throws IOException {
        byte[] bytes = Selection.bytes(Selection.small());

        assertThatExceptionOfType(MalformedRecordException.class)
                .isThrownBy(() -> CatalogFile.readAll(ByteStreams.memory(Arrays.copyOf(bytes, bytes.length + 1))))
                .satisfies(e -> {
                    assertThat(e.reason()).isEqualTo(Reason.TRAILING_BYTES);
                    assertThat(e.position()).isEqualTo(bytes.length);
                });
    }

    @Test
    void aChangedLetterIsMalformedThoughItIsALetter() throws IOException {
        byte[] bytes = Selection.bytes(Selection.small());
        int letter = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Callable");
        bytes[letter] = 'K';

        assertThatExceptionOfType(MalformedRecordException.class)
                .isThrownBy(() -> CatalogFile.readAll(ByteStreams.memory(bytes)))
                .withMessageContaining("checksum")
                .satisfies(e -> assertThat(e.position()).isEqualTo(20));
    }

    @Test
    void anotherFormatIsRefusedByName() {
        byte[] otherFormat = new byte[100];
        byte[] newer = {'c', 'a', 't', 'a', 'l', 'o', 'g', '\n', 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

        assertThatExceptionOfType(MalformedRecordException.class)
                .isThrownBy(() -> CatalogFile.readAll(ByteStreams.memory(otherFormat)))
                .withMessageContaining("not a catalogue");
        assertThatExceptionOfType(MalformedRecordException.class)
                .isThrownBy(() -> CatalogFile.readAll(ByteStreams.memory(newer)))
                .withMessageContaining("version 2");
    }
}
