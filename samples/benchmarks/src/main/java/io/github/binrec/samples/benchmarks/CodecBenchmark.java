package io.github.binrec.samples.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it takes to write one value and to read one, for each data set and each peer. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED")
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 120, timeUnit = TimeUnit.MILLISECONDS) // Short, since the fastest counts.
public class CodecBenchmark {
    /** Which values. */
    @Param({"media", "trade", "mesh", "log", "text", "collections"})
    public String data = "";

    /** Whose codec. */
    @Param({
        "binrec",
        "binrec-wide",
        "binrec-plain",
        "limit",
        "limit-wide",
        "fory",
        "fory-compressed",
        "kryo",
        "activej",
        "protobuf",
        "sbe",
        "avro",
        "data-output"
    })
    public String codec = "";

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() first.
    private Workload<?> workload;

    /**
     * Makes the values and the codec and tries them.
     *
     * @throws IOException if the codec fails
     */
    @Setup
    public void prepare() throws IOException {
        workload = Workload.of(data, codec);
    }

    /**
     * Writes a value to memory.
     *
     * @throws IOException if the codec fails
     */
    @Benchmark
    public void write() throws IOException {
        workload.encodeNext();
    }

    /**
     * Reads a value from memory.
     *
     * @return the value
     * @throws IOException if the codec fails
     */
    @Benchmark
    public Object read() throws IOException {
        return workload.decodeNext();
    }
}
