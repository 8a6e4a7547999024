package io.github.binrec.stream;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interrupting a thread does nothing to the streams that it uses, and the thread stays interrupted. */
class InterruptTest {
    @TempDir
    private Path directory;

    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    @Test
    void pendingInterrupt_hasNoEffectOnAFile() throws IOException {
        for (List<OpenOption> mode : List.of(List.<OpenOption>of(READ, WRITE), List.<OpenOption>of(READ, APPEND))) {
            Path file = directory.resolve("file-" + mode.size() + mode.contains(APPEND));
            Thread.currentThread().interrupt();
            OpenOption[] options = {mode.get(0), mode.get(1), CREATE};
            try (ByteStream stream = ByteStreams.open(file, options)) {
                use(stream);
            }
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void pendingInterrupt_hasNoEffectOnMemory() throws IOException {
        Thread.currentThread().interrupt();
        use(ByteStreams.memory());
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void use(ByteStream stream) throws IOException {
        stream.write(new byte[200_000]);
        stream.writeLong(7);
        stream.flush();
        stream.sync();
        assertThat(stream.size()).isEqualTo(200_008);
        stream.position(200_000);
        assertThat(stream.readLong()).isEqualTo(7);
        stream.setSize(100_000);
        stream.truncate(90_000);
        stream.position(0);
        assertThat(stream.readAllBytes()).hasSize(90_000);
        stream.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void interruptsInFlight_loseNothing(boolean append) throws IOException {
        Path file = directory.resolve("file");
        byte[] written;
        Interrupter interrupter = new Interrupter(Thread.currentThread());
        try (ByteStream stream = ByteStreams.open(file, CREATE, READ, append ? APPEND : WRITE)) {
            written = writeAndRead(stream);
        } finally {
            interrupter.stop();
        }
        assertThat(Thread.interrupted()).isTrue();
        assertThat(Files.readAllBytes(file)).isEqualTo(written);
    }

    /** Writes pieces of all sizes, reads each back, and returns what is in the file then. */
    private static byte[] writeAndRead(ByteStream stream) throws IOException {
        long seed = Seed.next();
        Random random = new Random(seed);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < 200; i++) {
            byte[] piece = new byte[random.nextInt(i % 20 == 0 ? 300_000 : 2_000)];
            random.nextBytes(piece);
            stream.seek(0, Whence.END);
            stream.write(piece);
            stream.writeInt(i);
            all.write(piece);
            all.write(new byte[] {(byte) i, 0, 0, 0});
            if (i % 50 == 0) {
                stream.sync();
            }
            stream.setSize(all.size() + 5L);
            stream.setSize(all.size());
            stream.seek(-piece.length - 4, Whence.END);
            assertThat(stream.readBytes(piece.length)).as("-Dtest.seed=" + seed).isEqualTo(piece);
            assertThat(stream.readInt()).isEqualTo(i);
        }
        return all.toByteArray();
    }

    /** Interrupts a thread again and again, for the first time before it is made. */
    private static final class Interrupter {
        private final AtomicBoolean done = new AtomicBoolean();
        private final Thread thread;

        Interrupter(Thread worker) {
            thread = new Thread(() -> {
                while (!done.get()) {
                    worker.interrupt();
                    Thread.onSpinWait();
                }
            });
            worker.interrupt();
            thread.start();
        }

        void stop() {
            done.set(true);
            while (thread.isAlive()) {
                Thread.onSpinWait();
            }
        }
    }
}
