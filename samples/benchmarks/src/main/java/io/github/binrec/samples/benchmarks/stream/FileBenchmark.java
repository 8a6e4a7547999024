package io.github.binrec.samples.benchmarks.stream;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
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

/** A large file in pieces of 64 KiB, and small pieces of it at random: the time for one pass. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class FileBenchmark {
    private static final int PIECE = 1 << 16;
    private static final int RANDOM_PIECE = 100;
    private static final int RANDOM_READS = 200_000;
    private static final long SEED = 0x66696c65L;

    /** Whose file. */
    @Param({"binrec", "file-channel", "file-channel-direct"})
    public String access = "";

    /** How large the file is. */
    @Param("1024")
    public int mebibytes;

    private final byte[] piece = new byte[PIECE];
    private final byte[] randomPiece = new byte[RANDOM_PIECE];

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() first.
    private Path file;

    private ByteBuffer buffer = ByteBuffer.wrap(piece);
    private ByteBuffer randomBuffer = ByteBuffer.wrap(randomPiece);

    /**
     * Makes the file.
     *
     * @throws IOException if that fails
     */
    @Setup
    public void prepare() throws IOException {
        file = Files.createTempFile("binrec-file", ".bin");
        new SplittableRandom(SEED).nextBytes(piece);
        if (access.endsWith("direct")) {
            buffer = ByteBuffer.allocateDirect(PIECE);
            randomBuffer = ByteBuffer.allocateDirect(RANDOM_PIECE);
        }
        writeChannel();
    }

    /**
     * Deletes the file.
     *
     * @throws IOException if that fails
     */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        Files.delete(file);
    }

    private int pieces() {
        return mebibytes << 4;
    }

    /**
     * Writes the file from the start to the end, over what is there.
     *
     * @throws IOException if that fails
     */
    @Benchmark
    public void write() throws IOException {
        if (access.equals("binrec")) {
            writeStream();
        } else {
            writeChannel();
        }
    }

    private void writeStream() throws IOException {
        try (ByteStream out = ByteStreams.open(file, StandardOpenOption.WRITE)) {
            for (int i = 0; i < pieces(); i++) {
                out.write(piece);
            }
        }
    }

    private void writeChannel() throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int i = 0; i < pieces(); i++) {
                fill();
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
            }
        }
    }

    /** The bytes come from an array; a direct buffer has to be given them. */
    private void fill() {
        buffer.clear();
        if (buffer.isDirect()) {
            buffer.put(piece).flip();
        }
    }

    /**
     * Reads the file from the start to the end.
     *
     * @return some of it
     * @throws IOException if that fails
     */
    @Benchmark
    public long read() throws IOException {
        return access.equals("binrec") ? readStream() : readChannel();
    }

    private long readStream() throws IOException {
        long some = 0;
        try (ByteStream in = ByteStreams.open(file, StandardOpenOption.READ)) {
            for (int i = 0; i < pieces(); i++) {
                in.readFully(piece);
                some += piece[i & (PIECE - 1)];
            }
        }
        return some;
    }

    private long readChannel() throws IOException {
        long some = 0;
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            for (int i = 0; i < pieces(); i++) {
                buffer.clear();
                while (buffer.hasRemaining()) {
                    checkEnd(in.read(buffer));
                }
                empty(buffer, piece);
                some += piece[i & (PIECE - 1)];
            }
        }
        return some;
    }

    /** The bytes are wanted in an array; a direct buffer has to give them. */
    private static void empty(ByteBuffer buffer, byte[] bytes) {
        if (buffer.isDirect()) {
            buffer.flip().get(bytes);
        }
    }

    private static void checkEnd(int read) throws EOFException {
        if (read < 0) {
            throw new EOFException();
        }
    }

    /**
     * Reads 200,000 pieces of 100 bytes here and there.
     *
     * @return some of them
     * @throws IOException if that fails
     */
    @Benchmark
    public long readAtRandom() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        long bound = ((long) mebibytes << 20) - RANDOM_PIECE;
        return access.equals("binrec") ? readStreamAtRandom(random, bound) : readChannelAtRandom(random, bound);
    }

    private long readStreamAtRandom(SplittableRandom random, long bound) throws IOException {
        long some = 0;
        try (ByteStream in = ByteStreams.open(file, StandardOpenOption.READ)) {
            for (int i = 0; i < RANDOM_READS; i++) {
                in.position(random.nextLong(bound));
                in.readFully(randomPiece);
                some += randomPiece[0];
            }
        }
        return some;
    }

    private long readChannelAtRandom(SplittableRandom random, long bound) throws IOException {
        long some = 0;
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            for (int i = 0; i < RANDOM_READS; i++) {
                long position = random.nextLong(bound);
                randomBuffer.clear();
                while (randomBuffer.hasRemaining()) {
                    checkEnd(in.read(randomBuffer, position + randomBuffer.position()));
                }
                empty(randomBuffer, randomPiece);
                some += randomPiece[0];
            }
        }
        return some;
    }
}
