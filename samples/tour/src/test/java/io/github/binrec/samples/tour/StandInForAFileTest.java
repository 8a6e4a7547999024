package io.github.binrec.samples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.samples.tour.StandInForAFile.Reading;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Libraries that know nothing of the stream find a file in it, in memory and on disk alike. */
class StandInForAFileTest {
    @TempDir
    private Path directory;

    private interface Use<T> {
        T with(ByteStream stream) throws Exception;
    }

    @BeforeAll
    static void withoutAScreen() {
        System.setProperty("java.awt.headless", "true");
    }

    private <T> List<T> inMemoryAndOnDisk(Use<T> use) throws Exception {
        try (ByteStream memory = ByteStreams.memory();
                ByteStream file = ByteStreams.open(
                        directory.resolve("file"),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            return List.of(use.with(memory), use.with(file));
        }
    }

    @Test
    void image_isReadBack() throws Exception {
        assertThat(inMemoryAndOnDisk(StandInForAFile::image)).allSatisfy(image -> {
            assertThat(image.getRGB(3, 4)).isEqualTo(0xffff8800);
            assertThat(image.getRGB(0, 0)).isEqualTo(0xff000000);
            assertThat(image.getHeight()).isEqualTo(30);
        });
    }

    @Test
    void xml_isParsed() throws Exception {
        assertThat(inMemoryAndOnDisk(StandInForAFile::xml))
                .allSatisfy(document -> assertThat(document.getElementsByTagName("trade")
                                .item(1)
                                .getAttributes()
                                .getNamedItem("symbol")
                                .getNodeValue())
                        .isEqualTo("Zoë"));
    }

    @Test
    void csv_isParsedFromTheReader() throws Exception {
        assertThat(inMemoryAndOnDisk(StandInForAFile::csv))
                .allSatisfy(table -> assertThat(table)
                        .containsExactly(
                                List.of("symbol", "price"), List.of("Zoë €", "2"), List.of("ACME, Inc.", "1.50")));
    }

    @Test
    void zip_isWrittenAndReadThroughTheChannel() throws Exception {
        assertThat(inMemoryAndOnDisk(StandInForAFile::zip))
                .allSatisfy(entries -> assertThat(entries)
                        .containsExactlyInAnyOrderEntriesOf(
                                Map.of("a.txt", "content of a.txt", "b.txt", "content of b.txt")));
    }

    @Test
    void records_goThroughACompressor() throws Exception {
        assertThat(inMemoryAndOnDisk(StandInForAFile::gzip)).allSatisfy(readings -> {
            assertThat(readings).hasSize(1000);
            assertThat(readings.get(9)).isEqualTo(new Reading(9, 9 / 8.0));
        });
    }

    @Test
    void bytes_areThereAfterClose() throws IOException {
        assertThat(StandInForAFile.afterClose()).containsExactly(1, 2, 3);
    }

    @Test
    void program_runs() throws Exception {
        StandInForAFile.main(new String[0]);
    }
}
