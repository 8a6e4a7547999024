package io.github.binrec.stream;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void interruptsInFlight_loseNothing() throws IOException {
        Path file = directory.resolve("file");
        Thread worker = Thread.currentThread();
        AtomicBoolean done = new AtomicBoolean();
        Thread interrupter = new Thread(() -> {
            while (!done.get()) {
                worker.interrupt();
                Thread.onSpinWait();
            }
        });
        interrupter.start();
        while (!worker.isInterrupted()) {
            Thread.onSpinWait();
        }
        try (ByteStream stream = ByteStreams.open(file, CREATE, READ, WRITE)) {
            Random random = new Random(3);
            for (int i = 0; i < 300; i++) {
                stream.write(new byte[random.nextInt(20_000)]);
                stream.writeInt(i);
                stream.flush();
                stream.seek(-4, Whence.END);
                assertThat(stream.readInt()).isEqualTo(i);
            }
        } finally {
            done.set(true);
            while (interrupter.isAlive()) {
                Thread.onSpinWait();
            }
        }
        assertThat(Thread.interrupted()).isTrue();
    }
}
