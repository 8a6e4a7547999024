package io.github.binrec.samples.benchmarks.stream;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Appending small pieces to memory that grows from nothing: the time for one piece. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class AppendBenchmark {
    private static final int MANY = 1_000_000;
    private static final int FEW = 50_000;

    private final byte[] piece = "hello world".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    /** What is appended to a million times. */
    @State(Scope.Thread)
    public static class Sinks {
        /** Which memory. */
        @Param({"binrec", "byte-array-output-stream", "commons-io", "okio", "agrona", "netty"})
        public String sink = "";
    }

    /** What is appended to some thousand times, which is as much as concatenation bears. */
    @State(Scope.Thread)
    public static class FewSinks {
        /** Which memory. */
        @Param({"binrec", "concatenation"})
        public String sink = "";
    }

    /**
     * Appends 1,000,000 pieces of 11 bytes.
     *
     * @param sinks what to append to
     * @return how many bytes there are then
     * @throws IOException if it fails
     */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public long million(Sinks sinks) throws IOException {
        return append(sinks.sink, MANY);
    }

    /**
     * Appends 50,000 pieces of 11 bytes.
     *
     * @param sinks what to append to
     * @return how many bytes there are then
     * @throws IOException if it fails
     */
    @Benchmark
    @OperationsPerInvocation(FEW)
    public long thousands(FewSinks sinks) throws IOException {
        return append(sinks.sink, FEW);
    }

    private long append(String name, int count) throws IOException {
        Sink sink = Sink.of(name);
        for (int i = 0; i < count; i++) {
            sink.append(piece);
        }
        long size = sink.size();
        sink.release();
        return size;
    }
}
