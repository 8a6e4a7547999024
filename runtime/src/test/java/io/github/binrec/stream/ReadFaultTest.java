package io.github.binrec.stream;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A read that fails changes nothing: a second attempt gives what the first would have given. */
class ReadFaultTest {
    private static final int SIZE = 200_000;

    @TempDir
    private Path directory;

    /** What a socket with a timeout does now and then: nothing is consumed. */
    private static final class Flaky extends InputStream {
        private final ByteArrayInputStream bytes;
        private final Random random;

        Flaky(byte[] bytes, Random random) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.random = random;
        }

        private void fail() throws SocketTimeoutException {
            if (random.nextInt(3) == 0) {
                throw new SocketTimeoutException("late");
            }
        }

        @Override
        public int read() throws IOException {
            fail();
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            fail();
            return bytes.read(target, offset, Math.min(length, 1 + random.nextInt(3000)));
        }
    }

    /** Reads values and pieces, each again after it has failed, and compares; returns how many failed. */
    private static int readAll(ByteStream stream, byte[] content, Random random, int longest) throws IOException {
        int faults = 0;
        while (stream.position() < content.length) {
            long before = stream.position();
            try {
                byte[] got = readSome(stream, random, longest);
                assertThat(got).isEqualTo(Arrays.copyOfRange(content, (int) before, (int) before + got.length));
                assertThat(stream.position()).isEqualTo(before + got.length);
            } catch (EndOfStreamException e) {
                longest = 1;
                assertThat(stream.position()).isEqualTo(before);
            } catch (IOException e) {
                faults++;
                assertThat(stream.position()).isEqualTo(before);
            }
        }
        return faults;
    }

    private static byte[] readSome(ByteStream stream, Random random, int longest) throws IOException {
        int form = longest == 1 ? 0 : random.nextInt(4);
        switch (form) {
            case 0 -> {
                return new byte[] {stream.readByte()};
            }
            case 1 -> {
                byte[] value = new byte[8];
                LittleEndian.putLong(value, 0, stream.readLong());
                return value;
            }
            case 2 -> {
                byte[] bytes = new byte[1 + random.nextInt(longest)];
                return Arrays.copyOf(bytes, Math.max(0, stream.read(bytes)));
            }
            default -> {
                byte[] bytes = new byte[random.nextInt(longest)];
                if (stream.isSeekable()) {
                    stream.readFully(bytes);
                    return bytes;
                }
                return Arrays.copyOf(bytes, Math.max(0, stream.read(bytes)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 16, 1 << 16})
    void file_readsOnWhereItStood(int page) throws IOException {
        long seed = Seed.next();
        int faults = 0;
        for (int round = 0; round < 20; round++) {
            Random random = new Random(seed + round);
            byte[] content = new byte[page < 100 ? 500 : SIZE];
            random.nextBytes(content);
            Path file = Files.write(directory.resolve("file"), content);
            Storage flaky =
                    new ReadsThatFail(DiskStorage.open(file, file.toString(), Access.READ_WRITE, READ, WRITE), random);
            try (ByteStream stream =
                    new PagedByteStream(flaky, Access.READ_WRITE, PagedByteStream.Direction.RANDOM, 0, page, 1 << 20)) {
                faults += readAll(stream, content, random, page < 100 ? 60 : 100_000);
            } catch (AssertionError e) {
                throw new AssertionError("-Dtest.seed=" + (seed + round) + ": " + e.getMessage(), e);
            }
        }
        assertThat(faults).isPositive();
    }

    @Test
    void inputStream_losesNothing() throws IOException {
        long seed = Seed.next();
        int faults = 0;
        for (int round = 0; round < 20; round++) {
            Random random = new Random(seed + round);
            byte[] content = new byte[SIZE];
            random.nextBytes(content);
            InputStream flaky = new Flaky(content, random);
            try (ByteStream stream = round % 2 == 0 ? ByteStreams.of(flaky) : ByteStreams.ofExact(flaky)) {
                faults += readAll(stream, content, random, 5_000);
            } catch (AssertionError e) {
                throw new AssertionError("-Dtest.seed=" + (seed + round) + ": " + e.getMessage(), e);
            }
        }
        assertThat(faults).isPositive();
    }

    /** Fails now and then, and gives fewer bytes than it is asked for. */
    private static final class ReadsThatFail extends ForwardingStorage {
        private final Random random;

        ReadsThatFail(Storage below, Random random) {
            super(below);
            this.random = random;
        }

        @Override
        public int read(long position, byte[] bytes, int offset, int length) throws IOException {
            if (random.nextInt(3) == 0) {
                throw new IOException("fault");
            }
            return super.read(position, bytes, offset, 1 + random.nextInt(length));
        }
    }
}
