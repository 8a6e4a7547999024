package io.github.binrec.samples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Reports the CPU time that the threads of a benchmark spend on an operation. On a machine with other work to do wall time
 * measures the neighbours; this does not. It leaves out what the garbage collector and the compilers do in threads of
 * their own.
 */
public final class CpuTimeProfiler implements InternalProfiler {
    /** The name of the result, in nanoseconds for each operation. */
    static final String METRIC = "cpu.time.norm";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private Map<Long, Long> before = Map.of();

    /** Creates a profiler; JMH does so. */
    public CpuTimeProfiler() {}

    @Override
    public String getDescription() {
        return "CPU time of the benchmark's threads";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = workers();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long time = 0;
        for (Map.Entry<Long, Long> worker : workers().entrySet()) {
            time += worker.getValue() - before.getOrDefault(worker.getKey(), 0L);
        }
        long operations = Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult(METRIC, (double) time / operations, "ns/op", AggregationPolicy.AVG));
    }

    /** Returns the CPU time of each thread that runs the benchmark. */
    private Map<Long, Long> workers() {
        Map<Long, Long> times = new HashMap<>();
        for (long id : threads.getAllThreadIds()) {
            var thread = threads.getThreadInfo(id);
            if (thread != null && thread.getThreadName().contains("-jmh-worker-")) {
                times.put(id, threads.getThreadCpuTime(id));
            }
        }
        return times;
    }
}
