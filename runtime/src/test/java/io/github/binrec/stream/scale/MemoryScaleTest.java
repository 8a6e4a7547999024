package io.github.binrec.stream.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much memory a stream in memory takes: what was written, one segment, and a constant. */
class MemoryScaleTest {

    /** The heap is the check: 1 GiB of data leaves 116 MiB for everything else. */
    @ParameterizedTest
    @CsvSource({"append, 11, 1140", "append, 4096, 1140", "typed, 8, 1140", "beyond, 0, 2480"})
    void growing_needsLittleMoreThanTheData(String workload, String argument, int heapMebibytes) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heapMebibytes + "m",
                        // Others keep a part of the heap for young objects, which segments do not fit into.
                        "-XX:+UseG1GC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Workload.class.getName(),
                        workload,
                        argument)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    @Test
    void farSeekAndHugeSize_takeNoMemory() throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        try (ByteStream stream = ByteStreams.memory()) {
            stream.writeInt(1);
            long before = threads.getThreadAllocatedBytes(thread);

            stream.setSize(1L << 50);
            stream.position(1L << 49);
            long zero = stream.readLong();
            stream.position(Long.MAX_VALUE);
            int end = stream.read();
            long unwritten = threads.getThreadAllocatedBytes(thread) - before;
            stream.position((1L << 50) - 8);
            stream.writeLong(-1);
            long written = threads.getThreadAllocatedBytes(thread) - before;

            assertThat(zero).isZero();
            assertThat(end).isEqualTo(-1);
            assertThat(unwritten).isLessThan(1 << 18);
            assertThat(written).as("at most one segment").isLessThan(9 << 20);
            assertThat(stream.size()).isEqualTo(1L << 50);
            stream.position((1L << 50) - 9);
            assertThat(stream.read()).isZero();
            assertThat(stream.readLong()).isEqualTo(-1);
            stream.position(0);
            assertThat(stream.readInt()).isEqualTo(1);
        }
    }
}
