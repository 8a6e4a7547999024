package io.github.binrec.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksTest {
    @Test
    void folderOfTheResults_isMade(@TempDir Path folder) throws IOException {
        Path results = folder.resolve("target").resolve("results").resolve("benchmarks.json");
        Benchmarks.makeFolder(results);
        Benchmarks.makeFolder(results);
        assertThat(results.getParent()).isDirectory();
        assertThat(results).doesNotExist();
    }
}
