package io.github.binrec.samples.benchmarks.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A million numbers written and read one by one: the time for one number. Files are opened and closed for each million, so
 * that what the operating system takes for its copy of the bytes is measured too.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TypedBenchmark {
    private static final int COUNT = 1_000_000;

    /** What is written to and read from. */
    @Param({"binrec-memory", "data-memory", "binrec-file", "data-file"})
    public String stream = "";

    /** How the numbers are written. */
    @Param({"long", "int", "varint"})
    public String number = "";

    private final Numbers numbers = new Numbers(COUNT);
    private @Nullable Path file;

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() first.
    private TypedStream typed;

    /**
     * Makes the stream, with the numbers in it.
     *
     * @throws IOException if there can be no file
     */
    @Setup
    public void prepare() throws IOException {
        file = stream.endsWith("file") ? Files.createTempFile("binrec-typed", ".bin") : null;
        typed = stream.startsWith("binrec") ? new BinrecTyped(file) : new DataTyped(file);
        write();
        if (read() != numbers.sum(number)) {
            throw new IllegalStateException(stream + " reads other numbers than it wrote");
        }
    }

    /**
     * Deletes the file.
     *
     * @throws IOException if that fails
     */
    @TearDown
    public void remove() throws IOException {
        if (file != null) {
            Files.delete(file);
        }
    }

    /**
     * Writes the numbers.
     *
     * @throws IOException if that fails
     */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void write() throws IOException {
        switch (number) {
            case "long" -> typed.writeLongs(numbers.longs);
            case "int" -> typed.writeInts(numbers.ints);
            default -> typed.writeVarInts(numbers.varInts);
        }
    }

    /**
     * Reads the numbers.
     *
     * @return their sum
     * @throws IOException if that fails
     */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public long read() throws IOException {
        return switch (number) {
            case "long" -> typed.readLongs(COUNT);
            case "int" -> typed.readInts(COUNT);
            default -> typed.readVarInts(COUNT);
        };
    }
}
