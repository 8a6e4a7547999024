package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonReadableChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams over an {@link OutputStream}. */
class ForwardOutputTest {
    private final ByteArrayOutputStream target = new ByteArrayOutputStream();

    private ByteStream open(int page, int holdMax) {
        return new PagedByteStream(
                new OutputStreamStorage(target),
                new Access(false, true, true, false),
                PagedByteStream.Direction.FORWARD,
                0,
                page,
                holdMax);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1 << 16})
    void whatIsWritten_isThereWhenFlushed(int page) throws IOException {
        ByteStream want = ByteStreams.memory();
        ByteStream stream = open(page, 1 << 20);
        for (int i = 0; i < 3000; i++) {
            for (ByteStream each : new ByteStream[] {want, stream}) {
                each.writeVarInt(i * i);
                each.writeLong(i);
                each.write(new byte[i % 50]);
            }
            assertThat(stream.position()).isEqualTo(want.position());
        }
        assertThat(stream.size()).isEqualTo(want.size());
        stream.flush();
        assertThat(target.toByteArray()).isEqualTo(want.toByteArray());
        stream.write(new byte[200_000]);
        stream.close();
        assertThat(target.size()).isEqualTo(want.size() + 200_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1 << 16})
    void heldBytes_areNotHandedOver(int page) throws IOException {
        ByteStream stream = open(page, 1 << 20);
        stream.writeInt(1);
        Window.hold(stream);
        stream.write(new byte[70_000]);
        assertThat(target.size()).isLessThanOrEqualTo(4);
        assertThat(stream.position()).isEqualTo(70_004);
        Window.rollback(stream);
        assertThat(stream.position()).isEqualTo(4);
        Window.hold(stream);
        stream.writeInt(2);
        Window.array(stream)[Window.heldIndex(stream, 4)] = 9;
        Window.release(stream);
        stream.close();
        assertThat(target.toByteArray()).containsExactly(1, 0, 0, 0, 9, 0, 0, 0);
    }

    @Test
    void tooMuchToHold_isSaid() throws IOException {
        ByteStream stream = open(4, 100);
        stream.write(new byte[3]);
        Window.hold(stream);
        stream.write(new byte[100]);
        assertThatExceptionOfType(HoldOverflowException.class).isThrownBy(() -> stream.writeByte(1));
        assertThatExceptionOfType(HoldOverflowException.class).isThrownBy(() -> stream.write(new byte[1]));
        Window.rollback(stream);
        stream.close();
        assertThat(target.size()).isEqualTo(3);
    }

    @Test
    void movingAboutAndReading_isNotSupported() throws IOException {
        ByteStream stream = ByteStreams.of(target);
        stream.writeInt(1);
        assertThat(stream.isSeekable()).isFalse();
        assertThat(stream.isReadable()).isFalse();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> stream.position(0));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> stream.setSize(0));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> stream.truncate(0));
        assertThatExceptionOfType(NonReadableChannelException.class)
                .isThrownBy(stream::readInt)
                .withMessage(
                        "java.io.ByteArrayOutputStream only takes bytes; what is to be read too is written to memory() or to"
                                + " a file opened with READ and WRITE");
        assertThat(stream.position()).isEqualTo(4);
        assertThat(stream.size()).isEqualTo(4);
        stream.close();
        assertThatExceptionOfType(ClosedChannelException.class)
                .isThrownBy(() -> stream.writeInt(2))
                .withMessage(
                        "java.io.ByteArrayOutputStream is closed; use it before, and note that closing a view of it, such as a"
                                + " reader, closes it too");
        assertThat(target.toByteArray()).containsExactly(1, 0, 0, 0);
    }

    @Test
    void compressedStream_isReadBack() throws IOException {
        try (ByteStream stream = ByteStreams.of(new GZIPOutputStream(target))) {
            for (int i = 0; i < 100_000; i++) {
                stream.writeVarInt(i);
            }
        }
        try (ByteStream stream = ByteStreams.of(new GZIPInputStream(new ByteArrayInputStream(target.toByteArray())))) {
            for (int i = 0; i < 100_000; i++) {
                assertThat(stream.readVarInt()).isEqualTo(i);
            }
            assertThat(stream.read()).isEqualTo(-1);
        }
    }

    @Test
    void sync_reachesAFile(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("file");
        try (ByteStream stream = ByteStreams.of(new FileOutputStream(file.toFile()))) {
            stream.writeInt(7);
            stream.sync();
            assertThat(Files.size(file)).isEqualTo(4);
        }
    }

    @Test
    void failingTarget_isClosedAndNotWrittenAgain() throws IOException {
        int[] calls = {0, 0};
        ByteStream stream = ByteStreams.of(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                calls[0]++;
                throw new IOException("full");
            }

            @Override
            public void close() {
                calls[1]++;
            }
        });
        stream.writeInt(1);
        assertThatExceptionOfType(IOException.class).isThrownBy(stream::flush).withMessageContaining("full");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> stream.writeInt(1))
                .withMessageContaining("full");
        stream.close();
        assertThat(calls).containsExactly(1, 1);
    }
}
