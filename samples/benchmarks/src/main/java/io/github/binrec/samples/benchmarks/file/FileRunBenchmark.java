package io.github.binrec.samples.benchmarks.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What it takes to write many values to a new file and to read them all back, beside moving as many bytes. The file stays in the
 * operating system's cache: nothing asks for it to be on the disk.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgsAppend = "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED")
@Warmup(iterations = 4)
@Measurement(iterations = 5)
public class FileRunBenchmark {
    private static final String NEW = "new";

    /** Which values. */
    @Param({"trade", "media"})
    public String data = "";

    /** How many trades. */
    @Param("1000000")
    public int trades;

    /** How many media. */
    @Param("200000")
    public int media;

    /** Whose file, or {@code raw}. */
    @Param({
        FileRun.RAW,
        "binrec",
        "binrec-plain",
        "limit",
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
    private Path folder;

    @SuppressWarnings("NullAway.Init") // likewise
    private Path file;

    @SuppressWarnings("NullAway.Init") // likewise
    private FileRun<?> run;

    /** Where a shot writes to. */
    @State(Scope.Thread)
    public static class NewFile {
        @SuppressWarnings("NullAway.Init") // JMH calls make() first.
        private Path path;

        /**
         * Removes what the shot before has written. In another thread, whose time does not count: to forget a large file takes
         * about a tenth of what it takes to write it.
         *
         * @param benchmark where the folder is known
         * @throws InterruptedException if somebody wants this to end
         */
        @Setup(Level.Invocation)
        public void make(FileRunBenchmark benchmark) throws InterruptedException {
            path = benchmark.folder.resolve(NEW);
            Thread thread = new Thread(() -> delete(path));
            thread.start();
            thread.join();
        }
    }

    /** What is counted besides time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Size {
        /** The size of the file, in bytes. */
        public long bytes;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a file and tries to read it.
     *
     * @throws IOException if that fails
     */
    @Setup
    public void prepare() throws IOException {
        folder = Files.createTempDirectory("binrec-file-run");
        file = folder.resolve("values");
        run = FileRun.of(data, codec, data.equals("media") ? media : trades, file);
    }

    /**
     * Deletes what was written.
     *
     * @throws IOException if that fails
     */
    @TearDown
    public void remove() throws IOException {
        delete(folder.resolve(NEW));
        Files.delete(file);
        Files.delete(folder);
    }

    /**
     * Writes the values to a new file.
     *
     * @param target where to
     * @param size takes the size of the file
     * @throws IOException if that fails
     */
    @Benchmark
    public void write(NewFile target, Size size) throws IOException {
        run.write(target.path);
        size.bytes = Files.size(target.path);
    }

    /**
     * Reads all values of a file.
     *
     * @param sink takes the values
     * @param size takes the size of the file
     * @throws IOException if that fails
     */
    @Benchmark
    public void read(Blackhole sink, Size size) throws IOException {
        run.read(file, sink::consume);
        size.bytes = Files.size(file);
    }
}
