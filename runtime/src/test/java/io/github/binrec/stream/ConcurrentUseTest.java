package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ConcurrentModificationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One thread at a time. */
class ConcurrentUseTest {
    private final ExecutorService other = Executors.newSingleThreadExecutor();
    private final CountDownLatch reading = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private volatile boolean closed;

    /** Gives its bytes when it is told to. */
    private final InputStream slow = new FilterInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3, 4})) {
        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            reading.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return super.read(bytes, offset, length);
        }

        @Override
        public void close() {
            closed = true;
        }
    };

    @AfterEach
    void stop() {
        goOn.countDown();
        other.shutdown();
    }

    @Test
    void overlappingUse_isReported() throws Exception {
        ByteStream stream = ByteStreams.of(slow);
        Future<Integer> value = other.submit(stream::readInt);
        reading.await();
        assertThatExceptionOfType(ConcurrentModificationException.class)
                .isThrownBy(stream::readInt)
                .withMessageContaining("two threads");
        goOn.countDown();
        assertThat(value.get()).isEqualTo(0x04030201);
        assertThat(stream.read()).isEqualTo(-1);
    }

    @Test
    void closingWhileInUse_closesAndReports() throws Exception {
        ByteStream stream = ByteStreams.of(slow);
        Future<Integer> value = other.submit(stream::readInt);
        reading.await();
        assertThatExceptionOfType(ConcurrentModificationException.class).isThrownBy(stream::close);
        assertThat(closed).isTrue();
        assertThat(stream.isOpen()).isFalse();
        goOn.countDown();
        // Whatever it got: the call must not hang.
        assertThat(catchThrowable(value::get)).isNotInstanceOf(InterruptedException.class);
    }

    @Test
    void handingOver_isFine() throws Exception {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        ByteStream stream = ByteStreams.of(target);
        for (int i = 0; i < 100; i++) {
            int value = i;
            other.submit(() -> {
                        stream.writeInt(value);
                        return null;
                    })
                    .get();
            stream.writeInt(-value);
        }
        stream.close();
        assertThat(target.size()).isEqualTo(800);
    }

    @Test
    void targetThatUsesTheStreamItself_isReported() throws IOException {
        ByteStream[] self = new ByteStream[1];
        self[0] = ByteStreams.of(new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                try {
                    self[0].write(new byte[100_000]);
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
        });
        self[0].writeInt(1);
        assertThatExceptionOfType(ConcurrentModificationException.class).isThrownBy(() -> self[0].flush());
    }
}
