package io.github.binrec.stream.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operating system itself refuses a write: by a limit on the size of files, and by a file system that is full. */
class FullDiskTest {
    @TempDir
    private Path directory;

    @Test
    void sizeLimit_isReportedOnceWithPathAndPosition_andPoisonsTheStream() throws Exception {
        assumeThat(Path.of("/bin/bash")).as("ulimit is a command of the shell").exists();
        Path path = directory.resolve("limited");

        // 16 blocks of 1 KiB.
        List<String> said = run(List.of("/bin/bash", "-c", "ulimit -f 16 && exec \"$@\"", "limited"), path, 10_000);

        assertFailedAt(said, path, 16 * 1024);
    }

    @Test
    void fullFileSystem_isReportedOnceWithPathAndPosition_andPoisonsTheStream() throws Exception {
        Path mount = Files.createDirectory(directory.resolve("mount"));
        Process mounting = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", mount.toString())
                .redirectErrorStream(true)
                .start();
        String refusal = new String(mounting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeThat(mounting.waitFor())
                .as("mounting a small file system needs rights that are not given here: " + refusal)
                .isZero();
        try {
            Path path = mount.resolve("full");
            List<String> said = run(List.of(), path, 100_000);
            assertFailedAt(said, path, 64 * 1024);
        } finally {
            new ProcessBuilder("umount", mount.toString()).start().waitFor();
        }
    }

    private static List<String> run(List<String> before, Path path, int count) throws Exception {
        Process child = ChildProcess.start(before, Appender.class, path.toString(), Integer.toString(count));
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said.lines().toList();
    }

    private static void assertFailedAt(List<String> said, Path path, int size) throws Exception {
        int acknowledged = size / Long.BYTES;
        assertThat(said).hasSize(acknowledged + 3);
        assertThat(said.get(acknowledged - 1)).isEqualTo(Integer.toString(acknowledged - 1));
        assertThat(said.get(acknowledged)).contains(path.toString()).contains("position " + size);
        assertThat(said.get(acknowledged + 1)).contains(path.toString()).contains("after a failure");
        assertThat(said.get(acknowledged + 2)).isEqualTo("closed");
        try (ByteStream in = ByteStreams.open(path, StandardOpenOption.READ)) {
            assertThat(in.size()).isEqualTo(size);
            for (int i = 0; i < acknowledged; i++) {
                assertThat(in.readLong()).isEqualTo(i);
            }
        }
    }
}
