package io.github.binrec.stream;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.binrec.stream.FaultyStorage.Call;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stream does when its file fails: at each call that a piece of work makes, once and from then on. */
class FaultTest {
    /** After these nobody knows what is in the file. */
    private static final Set<Call> POISONOUS = EnumSet.complementOf(EnumSet.of(Call.READ, Call.SIZE, Call.CLOSE));

    @TempDir
    private Path directory;

    private Path file;
    private FaultyStorage storage;

    @BeforeEach
    void createFile() throws IOException {
        file = directory.toRealPath().resolve("file");
        Files.write(file, new byte[50]);
    }

    private ByteStream open(Call call, int first, boolean sticky, OpenOption... options) throws IOException {
        Access access = Access.of(options);
        storage = new FaultyStorage(DiskStorage.open(file, file.toString(), access, options), call, first, sticky);
        return new PagedByteStream(storage, access, PagedByteStream.Direction.RANDOM, 0, 16, 1 << 20);
    }

    /** A bit of everything; every byte that is written counts up. */
    private static void work(ByteStream stream) throws IOException {
        int next = 1;
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < 30; i++) {
                stream.writeByte(next++);
            }
            stream.write(new byte[40]);
            stream.position(3);
            stream.readInt();
            stream.size();
            stream.flush();
            stream.setSize(60 + round);
            stream.readBytes(20);
            stream.sync();
            stream.seek(0, Whence.END);
        }
    }

    static List<Object[]> faults() {
        List<Object[]> faults = new ArrayList<>();
        for (Call call : Call.values()) {
            for (boolean sticky : new boolean[] {false, true}) {
                faults.add(new Object[] {call, sticky});
            }
        }
        return faults;
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachFault_reachesTheCallerOnceAndTheFileIsClosed(Call call, boolean sticky) throws IOException {
        OpenOption[] options = {READ, call == Call.APPEND || call == Call.APPEND_HALF ? APPEND : WRITE};
        boolean failed = true;
        int n = 0;
        while (failed) {
            createFile();
            n++;
            ByteStream stream = open(call, n, sticky, options);
            assertThat(descriptors()).isLessThanOrEqualTo(2);
            Throwable fault = catchThrowable(() -> work(stream));
            failed = fault != null;
            if (failed) {
                assertThat(fault)
                        .isInstanceOf(IOException.class)
                        .hasMessageStartingWith(file + ": ")
                        .hasMessageMatching(".* at position \\d+: fault " + n)
                        .hasRootCauseMessage("fault " + n);
                checkAfter(stream, call);
            } else if (call == Call.CLOSE && n == 1) {
                assertThatExceptionOfType(IOException.class)
                        .isThrownBy(stream::close)
                        .withMessageMatching(".*/file: closing at position \\d+: fault 1");
                failed = true;
            }
            Throwable atClose = catchThrowable(stream::close);
            assertThat(atClose == null || !failed || !POISONOUS.contains(call)).isTrue();
            assertThat(stream.isOpen()).isFalse();
            assertThat(storage.calls.stream().filter(Call.CLOSE::equals)).hasSize(1);
            assertThat(descriptors()).isZero();
        }
        assertThat(n).isGreaterThan(1);
    }

    private void checkAfter(ByteStream stream, Call call) throws IOException {
        if (!POISONOUS.contains(call)) {
            assertThat(stream.position()).isNotNegative();
            return;
        }
        int before = storage.calls.size();
        for (var use : List.<ThrowingCallable>of(
                () -> stream.writeByte(1),
                () -> stream.write(new byte[100]),
                stream::read,
                stream::flush,
                stream::sync,
                stream::size,
                stream::position,
                () -> stream.position(0),
                () -> stream.setSize(0),
                () -> Window.hold(stream),
                stream::toByteArray)) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(use)
                    .withMessageContaining("cannot be used after a failure")
                    .withRootCauseInstanceOf(IOException.class);
        }
        assertThat(stream.isOpen()).isTrue();
        assertThat(storage.calls).hasSize(before);
    }

    /** Returns how many descriptors of the file this process has; 0 where that cannot be known. */
    private long descriptors() {
        File[] links = new File("/proc/self/fd").listFiles();
        return links == null
                ? 0
                : Arrays.stream(links)
                        .filter(link -> {
                            try {
                                return Files.readSymbolicLink(link.toPath()).equals(file);
                            } catch (IOException e) {
                                // Closed meanwhile.
                                return false;
                            }
                        })
                        .count();
    }

    @Test
    void readFault_leavesTheStreamUsable() throws IOException {
        Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        try (ByteStream stream = open(Call.READ, 1, false, READ, WRITE)) {
            stream.position(4);
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(stream::readInt)
                    .withMessage(file + ": reading at position 4: fault 1");
            assertThat(stream.position()).isEqualTo(4);
            assertThat(stream.readInt()).isEqualTo(0x08070605);
        }
    }

    @Test
    void faultOfOpeningForAppending_namesTheFile_andClosesIt() throws IOException {
        Access access = Access.of(APPEND);
        storage = new FaultyStorage(DiskStorage.open(file, file.toString(), access, APPEND), Call.SIZE, 1, false);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ByteStreams.open(storage, access))
                .withMessage(file + ": asking for the size at position 0: fault 1");
        assertThat(storage.calls).containsExactly(Call.SIZE, Call.CLOSE);
    }

    @Test
    void faultOfAskingForTheSize_namesTheFileAndThePlace() throws IOException {
        try (ByteStream stream = open(Call.SIZE, 1, false, READ, WRITE)) {
            stream.position(7);
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(stream::size)
                    .withMessage(file + ": asking for the size at position 7: fault 1");
            assertThat(stream.size()).isEqualTo(50);
        }
    }

    @Test
    void faultOfAskingWhatIsThere_namesThePlace() throws IOException {
        ByteStream stream = ByteStreams.of(new FilterInputStream(new ByteArrayInputStream(new byte[5])) {
            @Override
            public int available() throws IOException {
                throw new IOException("fault");
            }
        });
        stream.readShort();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> stream.asInputStream().available())
                .withMessageEndingWith(": asking what is there at position 2: fault");
    }

    @Test
    void faultOfSync_namesTheFileAndThePlace() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "there is no /dev/null, which cannot be forced");
        try (ByteStream stream = ByteStreams.open(device, WRITE)) {
            stream.writeInt(1);
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(stream::sync)
                    .withMessage("/dev/null: forcing to the device at position 4: sync failed");
        }
    }

    @Test
    void appendedBuffer_isWrittenInOnePiece() throws IOException {
        try (ByteStream stream = open(Call.APPEND, 9, false, READ, APPEND)) {
            stream.writeInt(1);
            stream.write(ByteBuffer.allocateDirect(1000));
            stream.flush();
            assertThat(storage.calls.stream().filter(Call.APPEND::equals)).hasSize(2);
        }
        assertThat(Files.size(file)).isEqualTo(50 + 4 + 1000);
    }

    @Test
    void faultOfWriting_namesTheFileAndThePlace() throws IOException {
        ByteStream stream = open(Call.WRITE, 1, false, WRITE);
        stream.position(7).write(new byte[10]);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(stream::flush)
                .withMessage(file + ": writing 10 bytes at position 7: fault 1");
        stream.close();
    }

    /** As where a disk becomes full in the middle of a piece. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void faultInTheMiddleOfAWrite_isOneOfTheWholePiece(boolean append) throws IOException {
        Files.write(file, new byte[8]);
        ByteStream stream = open(append ? Call.APPEND_HALF : Call.WRITE_HALF, 2, false, READ, append ? APPEND : WRITE);
        stream.position(8).write(bytes(1, 10));
        stream.flush();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> stream.write(bytes(11, 30)))
                .withMessage(file + ": writing 30 bytes at position 18: fault 2");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> stream.write(bytes(41, 30)))
                .withMessageContaining("cannot be used after a failure");
        assertThatExceptionOfType(IOException.class).isThrownBy(stream::position);
        stream.close();
        assertThat(storage.failures).isEqualTo(1);
        assertThat(Files.readAllBytes(file)).hasSize(8 + 10 + 15).endsWith(bytes(1, 25));
    }

    /** Bytes that count up. */
    private static byte[] bytes(int first, int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (first + i);
        }
        return bytes;
    }

    @Test
    void faultInClose_isThrownOnceAndTheFileIsClosed() throws IOException {
        ByteStream stream = open(Call.WRITE, 1, true, WRITE);
        stream.writeInt(1);
        assertThatExceptionOfType(IOException.class).isThrownBy(stream::close).withMessageContaining("fault 1");
        assertThat(storage.calls).contains(Call.CLOSE);
        stream.close();
        assertThat(storage.failures).isEqualTo(1);
        assertThat(Files.readAllBytes(file)).containsOnly(0);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void faultDuringAHold_endsIt(boolean append) throws IOException {
        ByteStream stream = open(append ? Call.APPEND : Call.WRITE, 1, true, append ? APPEND : WRITE);
        stream.write(new byte[10]);
        Window.hold(stream);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> stream.write(new byte[100]))
                .withMessageContaining("fault 1");
        assertThat(Window.held(stream)).isFalse();
        Window.rollback(stream);
        stream.close();
        assertThat(Files.size(file)).isEqualTo(50);
    }

    @Test
    void kindsOfExceptions_areKept() throws IOException {
        Storage interrupted = new FaultyStorage(ChannelStorage.open(file, file.toString(), READ), Call.CLOSE, 9, false);
        Storage odd = new OddStorage(interrupted);
        try (ByteStream stream = new PagedByteStream(
                odd, new Access(true, true, false, false), PagedByteStream.Direction.RANDOM, 0, 16, 100)) {
            assertThatExceptionOfType(ClosedByInterruptException.class)
                    .isThrownBy(stream::read)
                    .satisfies(e -> assertThat(e.getSuppressed())
                            .extracting(Throwable::getMessage)
                            .containsExactly(file + ": reading at position 0"));
            stream.writeByte(1);
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(stream::flush);
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(stream::flush)
                    .withRootCauseInstanceOf(IllegalStateException.class);
        }
    }

    /** Throws what streams do not expect. */
    private static final class OddStorage extends ForwardingStorage {
        OddStorage(Storage below) {
            super(below);
        }

        @Override
        public int read(long position, byte[] bytes, int offset, int length) throws IOException {
            throw new ClosedByInterruptException();
        }

        @Override
        public void write(long position, byte[] bytes, int offset, int length) {
            throw new IllegalStateException("odd");
        }

        @Override
        public long append(byte[] bytes, int offset, int length) {
            throw new IllegalStateException("odd");
        }
    }

    @Test
    void fullDevice_isReported() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "there is no /dev/full");
        ByteStream stream = ByteStreams.open(full, WRITE);
        stream.writeInt(1);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(stream::flush)
                .withMessageStartingWith("/dev/full: writing 4 bytes at position 0: ");
        stream.close();
        assertThat(stream.isOpen()).isFalse();
    }
}
