package io.github.binrec.stream.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** What {@code flush} promises: the bytes are with the operating system, and survive the process that wrote them. */
class ProcessDeathTest {
    @TempDir
    private Path directory;

    @RepeatedTest(12)
    void flushedBytes_surviveTheKill() throws Exception {
        Path path = directory.resolve("killed");
        Process child = ChildProcess.start(List.of(), Appender.class, path.toString(), "1000000000");
        long acknowledged = -1;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.US_ASCII))) {
            for (int i = 0; i < 200; i++) {
                acknowledged = Long.parseLong(lines.readLine());
            }
            // Not Process.destroyForcibly, which would close the pipe and lose what was said last.
            child.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // The last line may be cut off in its middle; then it is a smaller number.
                acknowledged = line.isEmpty() ? acknowledged : Math.max(acknowledged, Long.parseLong(line));
            }
        }
        assertThat(child.waitFor()).isNotZero();
        try (ByteStream in = ByteStreams.open(path, StandardOpenOption.READ)) {
            for (long i = 0; i <= acknowledged; i++) {
                assertThat(in.readLong()).isEqualTo(i);
            }
        }
    }
}
