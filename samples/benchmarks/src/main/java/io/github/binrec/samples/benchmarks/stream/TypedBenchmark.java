package io.github.binrec.samples.benchmarks.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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

/** Numbers written and read one by one: the time for one number. Files are opened and closed for each million. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TypedBenchmark {
    private static final int COUNT = 1_000_000;
    private static final long SEED = 0x7479706564L;

    /** What is written to and read from. */
    @Param({"binrec-memory", "binrec-file", "data-memory", "data-file"})
    public String stream = "";

    private final long[] longs = new SplittableRandom(SEED).longs(COUNT).toArray();
    private final int[] ints = new SplittableRandom(SEED).ints(COUNT).toArray();

    /** Half of them take one byte, the others up to four. */
    private final int[] varInts = new SplittableRandom(SEED)
            .ints(COUNT)
            .map(i -> (i & 1) == 0 ? i >>> 25 : i >>> (4 + (i >>> 27 & 15)))
            .toArray();

    private @Nullable Path file;

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() first.
    private TypedStream typed;

    /**
     * Makes the stream.
     *
     * @throws IOException if there can be no file
     */
    @Setup
    public void prepare() throws IOException {
        file = stream.endsWith("file") ? Files.createTempFile("binrec-typed", ".bin") : null;
        typed = stream.startsWith("binrec") ? new BinrecTyped(file) : new DataTyped(file);
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

    /** What a read benchmark needs: the numbers are there. */
    @State(Scope.Thread)
    public static class Longs {
        /**
         * Writes the numbers.
         *
         * @param benchmark where they are
         * @throws IOException if that fails
         */
        @Setup(Level.Trial)
        public void write(TypedBenchmark benchmark) throws IOException {
            benchmark.typed.writeLongs(benchmark.longs);
        }
    }

    /** What a read benchmark needs: the numbers are there. */
    @State(Scope.Thread)
    public static class Ints {
        /**
         * Writes the numbers.
         *
         * @param benchmark where they are
         * @throws IOException if that fails
         */
        @Setup(Level.Trial)
        public void write(TypedBenchmark benchmark) throws IOException {
            benchmark.typed.writeInts(benchmark.ints);
        }
    }

    /** What a read benchmark needs: the numbers are there. */
    @State(Scope.Thread)
    public static class VarInts {
        /**
         * Writes the numbers.
         *
         * @param benchmark where they are
         * @throws IOException if that fails
         */
        @Setup(Level.Trial)
        public void write(TypedBenchmark benchmark) throws IOException {
            benchmark.typed.writeVarInts(benchmark.varInts);
        }
    }

    /**
     * Writes longs.
     *
     * @throws IOException if that fails
     */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void writeLong() throws IOException {
        typed.writeLongs(longs);
    }

    /**
     * Writes ints.
     *
     * @throws IOException if that fails
     */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void writeInt() throws IOException {
        typed.writeInts(ints);
    }

    /**
     * Writes varints.
     *
     * @throws IOException if that fails
     */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void writeVarInt() throws IOException {
        typed.writeVarInts(varInts);
    }

    /**
     * Reads longs.
     *
     * @param there the longs
     * @return their sum
     * @throws IOException if that fails
     */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public long readLong(Longs there) throws IOException {
        return typed.readLongs(COUNT);
    }

    /**
     * Reads ints.
     *
     * @param there the ints
     * @return their sum
     * @throws IOException if that fails
     */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public long readInt(Ints there) throws IOException {
        return typed.readInts(COUNT);
    }

    /**
     * Reads varints.
     *
     * @param there the varints
     * @return their sum
     * @throws IOException if that fails
     */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public long readVarInt(VarInts there) throws IOException {
        return typed.readVarInts(COUNT);
    }
}
