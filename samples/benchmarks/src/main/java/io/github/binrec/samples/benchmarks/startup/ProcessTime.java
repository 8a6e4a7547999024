package io.github.binrec.samples.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The CPU time that a process has taken. */
final class ProcessTime {
    private ProcessTime() {}

    /**
     * Returns the CPU time of all threads of a running process, in nanoseconds. Where Linux tells it exactly, it is that of the
     * threads that have not ended; elsewhere it is as coarse as the JDK's answer, and 0 where that has none.
     */
    static long of(ProcessHandle process) throws IOException {
        Path tasks = Path.of("/proc", Long.toString(process.pid()), "task");
        if (!Files.isReadable(tasks.resolve(process.pid() + "/schedstat"))) {
            return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
        }
        long time = 0;
        for (Path task : tasks(tasks)) {
            time += Long.parseLong(Files.readString(task.resolve("schedstat")).split(" ", 2)[0]);
        }
        return time;
    }

    private static List<Path> tasks(Path folder) throws IOException {
        try (Stream<Path> tasks = Files.list(folder)) {
            return tasks.toList();
        }
    }
}
