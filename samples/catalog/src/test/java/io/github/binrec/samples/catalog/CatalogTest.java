package io.github.binrec.samples.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program from the command line to what it prints. */
class CatalogTest {

    @TempDir
    private Path directory;

    @Test
    void theJobReportsAndKeepsTheFileItWasGiven() throws IOException {
        Path file = directory.resolve("catalog.bin");

        Outcome job = Outcome.of("--limit", 20, "--out", file);

        assertThat(job.err()).isEmpty();
        assertThat(job.exitCode()).isZero();
        String size = String.format(Locale.ROOT, "%,d", Files.size(file));
        assertThat(job.out())
                .contains(": 20 class files of ")
                .containsPattern("Binrec, memory +20 +[0-9,]+ +" + size + " ")
                .containsPattern("Binrec, file +20 +[0-9,]+ +" + size + " ")
                .containsPattern("java.io, memory +20 ")
                .contains("identical: the 20 types")
                .contains("query " + file);
        assertThat(Outcome.of("query", file, "--modules").out()).containsPattern(" 20  java.base\\R");
    }

    @Test
    void aFileThatIsThereIsReplaced() throws IOException {
        Path file = directory.resolve("catalog.bin");
        Files.write(file, new byte[1_000_000]);

        assertThat(Outcome.of("--limit", 1, "--out", file).exitCode()).isZero();
        assertThat(Outcome.of("query", file).exitCode()).isZero();
    }

    @Test
    void withoutAFileNothingIsLeftBehind() {
        Outcome job = Outcome.of("--limit", 1);

        assertThat(job.exitCode()).isZero();
        Path temporary = Path.of(job.out().replaceAll("(?s).*the file was (\\S+) and.*", "$1"));
        assertThat(temporary.getFileName().toString()).endsWith(".bin");
        assertThat(temporary).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsReportedInOneLine() {
        Path file = directory.resolve("missing").resolve("catalog.bin");

        assertThat(Outcome.of("--limit", 1, "--out", file))
                .isEqualTo(new Outcome(1, "", "catalog: " + file + ": no such file or directory" + newLine()));
    }

    @Test
    void aMissingFileIsReportedInOneLine() {
        Path file = directory.resolve("missing.bin");

        assertThat(Outcome.of("query", file))
                .isEqualTo(new Outcome(1, "", "catalog: " + file + ": no such file or directory" + newLine()));
    }

    @Test
    void aDirectoryIsReportedInOneLine() {
        Outcome query = Outcome.of("query", directory);

        assertThat(query.exitCode()).isEqualTo(1);
        assertThat(query.err().lines()).hasSize(1).first().asString().startsWith("catalog: " + directory + ": ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--limit",
                "--limit 0",
                "--limit -1",
                "--limit many",
                "--limit 99999999999",
                "--unknown",
                "unknown",
                "query",
                "query a b",
                "query a --largest 0"
            })
    void wrongUsageIsExplained(String line) {
        Outcome outcome = Outcome.of((Object[]) line.split(" "));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("Usage: catalog").doesNotContain("\tat ");
    }

    @Test
    void helpAndVersionAreGiven() {
        assertThat(Outcome.of("--help").out()).contains("--out=FILE", "--limit=N", "--help", "--version", "query");
        assertThat(Outcome.of("query", "--help").out()).contains("FILE", "--largest=N", "--modules", "--sealed");
        assertThat(Outcome.of("--version"))
                .isEqualTo(new Outcome(0, "catalog, on JDK " + System.getProperty("java.version") + newLine(), ""));
    }

    private static String newLine() {
        return System.lineSeparator();
    }
}
