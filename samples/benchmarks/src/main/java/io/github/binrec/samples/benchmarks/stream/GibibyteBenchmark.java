package io.github.binrec.samples.benchmarks.stream;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A gibibyte in pieces of 4 KiB, written to memory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class GibibyteBenchmark {
    private static final int PIECE = 1 << 12;
    private static final int PIECES = 1 << 18;
    private static final int SEGMENT = 1 << 25;

    private final byte[] piece = new byte[PIECE];

    /** Where a plain copy goes: arrays that are there before. */
    @State(Scope.Thread)
    public static class Preallocated {
        private final byte[][] segments = new byte[32][SEGMENT];
    }

    /** Our stream, which has no bytes before each shot. */
    @State(Scope.Thread)
    public static class Stream {
        private ByteStream stream = ByteStreams.memory();

        /** Lets go of the last shot's bytes, which is not part of the next one. */
        @Setup(Level.Invocation)
        public void renew() {
            stream = ByteStreams.memory();
            System.gc();
        }
    }

    /**
     * Copies into arrays that are there before.
     *
     * @param target the arrays
     * @return the arrays
     */
    @Benchmark
    public byte[][] arrayCopy(Preallocated target) {
        for (int i = 0; i < PIECES; i++) {
            int at = i * (PIECE >>> 10);
            System.arraycopy(piece, 0, target.segments[at >>> 15], (at & 0x7fff) << 10, PIECE);
        }
        return target.segments;
    }

    /**
     * Writes to a new stream.
     *
     * @param target the stream
     * @return how many bytes it has then
     * @throws IOException if it fails
     */
    @Benchmark
    public long binrec(Stream target) throws IOException {
        for (int i = 0; i < PIECES; i++) {
            target.stream.write(piece);
        }
        return target.stream.size();
    }
}
