package io.github.binrec.samples.benchmarks.stream;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
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
 * Numbers written and read one by one, over and over at the start of an open stream: the time for one number of what the
 * stream does itself, without the operating system's part in a file.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class WindowBenchmark {
    /** As many as fit into the page of a file stream. */
    private static final int COUNT = 4_096;

    /** What is written to and read from. */
    @Param({"memory", "file"})
    public String stream = "";

    /** How the numbers are written. */
    @Param({"long", "int", "varint"})
    public String number = "";

    /** Added to a number it gives the next: an odd multiple of the golden ratio, which spreads the bits. */
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private @Nullable Path file;

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() first.
    private ByteStream bytes;

    /**
     * Makes the stream, with the numbers in it.
     *
     * @throws IOException if there can be no file
     */
    @Setup
    public void prepare() throws IOException {
        if (stream.equals("file")) {
            file = Files.createTempFile("binrec-window", ".bin");
            bytes = ByteStreams.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } else {
            bytes = ByteStreams.memory();
        }
        write();
    }

    /**
     * Closes the stream and deletes the file.
     *
     * @throws IOException if that fails
     */
    @TearDown
    public void remove() throws IOException {
        bytes.close();
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
        bytes.position(0);
        switch (number) {
            case "long" -> writeLongs(bytes);
            case "int" -> writeInts(bytes);
            default -> writeVarInts(bytes);
        }
    }

    // The numbers are computed, since the place of an array beside the window would decide what its reads cost. Each
    // loop is
    // compiled by itself, since in one method with JMH's own loop C2 runs out of registers for one stream and not for
    // another.

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    static void writeLongs(ByteStream out) throws IOException {
        long value = STEP;
        for (int i = 0; i < COUNT; i++, value += STEP) {
            out.writeLong(value);
        }
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    static void writeInts(ByteStream out) throws IOException {
        long value = STEP;
        for (int i = 0; i < COUNT; i++, value += STEP) {
            out.writeInt((int) (value >>> 32));
        }
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    static void writeVarInts(ByteStream out) throws IOException {
        long value = STEP;
        for (int i = 0; i < COUNT; i++, value += STEP) {
            out.writeVarInt(Numbers.varInt((int) (value >>> 32)));
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
        bytes.position(0);
        return switch (number) {
            case "long" -> readLongs(bytes);
            case "int" -> readInts(bytes);
            default -> readVarInts(bytes);
        };
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    static long readLongs(ByteStream in) throws IOException {
        long sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += in.readLong();
        }
        return sum;
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    static long readInts(ByteStream in) throws IOException {
        long sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += in.readInt();
        }
        return sum;
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    static long readVarInts(ByteStream in) throws IOException {
        long sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += in.readVarInt();
        }
        return sum;
    }
}
