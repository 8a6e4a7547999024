package io.github.binrec.samples.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of a damaged file: one line with the position, and exit code 1. */
class DamagedFileTest {

    private static final Pattern ONE_LINE = Pattern.compile("catalog: \\S+: [^\\n]*\\bbyte (\\d+)\\b[^\\n]*\\R");

    @TempDir
    private Path directory;

    private Path file;
    private byte[] intact;

    @BeforeEach
    void writeAFile() throws IOException {
        file = directory.resolve("catalog.bin");
        intact = Selection.bytes(Selection.small());
        Files.write(file, intact);
    }

    @Test
    void anIntactFileIsRead() {
        assertThat(Outcome.of("query", file).exitCode()).isZero();
    }

    @Test
    void aFileCutOffAnywhereIsReportedWithThePosition() throws IOException {
        for (int length = 0; length < intact.length; length++) {
            Files.write(file, Arrays.copyOf(intact, length));

            assertThat(reportedPosition("cut off at byte " + length)).isBetween(0L, (long) length);
        }
    }

    @Test
    void aChangeAnywhereIsReportedWithAPosition() throws IOException {
        for (int index = 0; index < intact.length; index++) {
            int bit = index % Byte.SIZE;
            Files.write(file, withFlippedBit(index, bit));

            assertThat(reportedPosition("bit " + bit + " of byte " + index)).isBetween(0L, (long) intact.length);
        }
    }

    @Test
    void eachFlippedBitIsMalformed() {
        for (int index = 0; index < intact.length; index++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                byte[] damaged = withFlippedBit(index, bit);

                assertThatExceptionOfType(MalformedRecordException.class)
                        .as("bit %d of byte %d", bit, index)
                        .isThrownBy(() -> CatalogFile.readAll(ByteStreams.memory(damaged)));
            }
        }
    }

    private byte[] withFlippedBit(int index, int bit) {
        byte[] damaged = intact.clone();
        damaged[index] ^= (byte) (1 << bit);
        return damaged;
    }

    private long reportedPosition(String damage) {
        Outcome outcome = Outcome.of("query", file);
        assertThat(outcome.exitCode()).as(damage).isEqualTo(1);
        assertThat(outcome.out()).as(damage).isEmpty();
        Matcher line = ONE_LINE.matcher(outcome.err());
        assertThat(line.matches()).as("%s: %s", damage, outcome.err()).isTrue();
        return Long.parseLong(line.group(1));
    }
}
