package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The array of a stream in memory is used again, or given away, where nobody else has it. */
class MemoryReuseTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static long allocated() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    @Test
    void emptiedStream_isFilledAgainWithoutAllocating() throws IOException {
        byte[] bytes = new byte[100_000];
        try (ByteStream stream = ByteStreams.memory()) {
            stream.write(bytes);
            stream.setSize(0);
            stream.position(0);
            long before = allocated();
            for (int i = 0; i < 100; i++) {
                stream.write(bytes);
                stream.setSize(0);
                stream.position(0);
            }
            assertThat(allocated() - before).isLessThan(bytes.length);
        }
    }

    @Test
    void givenArray_isNotCopiedBeforeTheFirstWrite() throws IOException {
        byte[] content = new byte[3 << 20];
        content[1 << 20] = 5;
        long before = allocated();
        ByteStream stream = ByteStreams.memory(content);
        stream.position(1 << 20);
        assertThat(stream.read()).isEqualTo(5);
        assertThat(stream.seek(-8, Whence.END)).isEqualTo((3 << 20) - 8);
        assertThat(stream.readLong()).isZero();
        assertThat(stream.asByteBuffer().get(1 << 20)).isEqualTo((byte) 5);
        assertThat(allocated() - before).as("until the first write").isLessThan(1 << 20);
        stream.writeByte(1);
        assertThat(allocated() - before).as("with it").isGreaterThan(3 << 20);
        assertThat(content).hasSize(3 << 20);
    }

    @Test
    void longsAcrossSeams_areReadAndWrittenWithoutAllocating() throws IOException {
        try (ByteStream stream = new MemoryByteStream(Access.READ_WRITE, new Segmentation(64, 64), Window.HOLD_MAX)) {
            writeAndReadAcrossSeams(stream, 1);
            long before = allocated();
            writeAndReadAcrossSeams(stream, 2);
            assertThat(allocated() - before).isLessThan(1_000);
        }
    }

    private static void writeAndReadAcrossSeams(ByteStream stream, long value) throws IOException {
        for (int seam = 64; seam <= 64_000; seam += 64) {
            stream.position(seam - 3);
            stream.writeLong(value * seam);
        }
        boolean same = true;
        for (int seam = 64; seam <= 64_000; seam += 64) {
            stream.position(seam - 3);
            same &= stream.readLong() == value * seam;
        }
        if (!same) {
            throw new AssertionError("not what was written");
        }
    }

    @Test
    void snapshotOfALargeStream_isNoCopy() throws IOException {
        ByteStream stream = ByteStreams.memory();
        for (int i = 0; i < 20; i++) {
            stream.write(new byte[1 << 20]);
        }
        long before = allocated();
        assertThat(stream.asByteBuffer().remaining()).isEqualTo(20 << 20);
        assertThat(allocated() - before).isLessThan(1 << 20);
    }

    @Test
    void heldBytesThatOverwriteOthers_areKeptInOneArray() throws IOException {
        try (ByteStream stream = ByteStreams.memory()) {
            stream.write(new byte[100]);
            overwrite(stream, 1);
            long before = allocated();
            overwrite(stream, 1_000);
            assertThat(allocated() - before).isLessThan(100_000);
            assertThat(stream.toByteArray()).startsWith(0, 0, 0, 0, 0, 0, 0, 7).hasSize(100);
        }
    }

    private static void overwrite(ByteStream stream, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            stream.position(0);
            Window.hold(stream);
            int p = Window.reserve(stream, 8);
            LittleEndian.putLong(Window.array(stream), p, 7L << 56);
            Window.advance(stream, p + 8);
            Window.release(stream);
        }
    }

    @Test
    void emptiedStream_hasNoOldBytes() throws IOException {
        try (ByteStream stream = ByteStreams.memory()) {
            stream.writeLong(-1);
            stream.setSize(0);
            stream.position(4);
            stream.writeInt(-1);
            assertThat(stream.toByteArray()).containsExactly(0, 0, 0, 0, -1, -1, -1, -1);
        }
    }

    @Test
    void snapshot_isNotOverwrittenWhenTheStreamIsFilledAgain() throws IOException {
        try (ByteStream stream = ByteStreams.memory()) {
            stream.writeLong(-1);
            ByteBuffer snapshot = stream.asByteBuffer();
            stream.setSize(0);
            stream.position(0);
            stream.writeLong(0);
            assertThat(snapshot.getLong()).isEqualTo(-1);
        }
    }

    @Test
    void exactlyFilledArray_isTakenWithoutACopy() throws IOException {
        byte[] piece = new byte[1 << 20];
        Arrays.fill(piece, (byte) 7);
        ByteStream stream = ByteStreams.memory(4L * piece.length);
        for (int i = 0; i < 4; i++) {
            stream.write(piece);
        }
        long before = allocated();
        byte[] taken = stream.takeByteArray();
        long after = allocated();

        assertThat(after - before).isLessThan(piece.length);
        assertThat(taken).hasSize(4 * piece.length).containsOnly(7);
        assertThat(stream.isOpen()).isFalse();
        assertThat(stream.toByteArray()).isEmpty();
        assertThatExceptionOfType(ClosedChannelException.class).isThrownBy(stream::takeByteArray);
    }

    @Test
    void longArray_isTakenWithoutACopyToo() throws IOException {
        byte[] piece = new byte[1 << 20];
        ByteStream stream = ByteStreams.memory(40L * piece.length);
        long before = allocated();
        for (int i = 0; i < 40; i++) {
            stream.write(piece);
        }
        assertThat(stream.takeByteArray()).hasSize(40 * piece.length);
        assertThat(allocated() - before).isLessThan(41L * piece.length);
    }

    @Test
    void movingAboutInManySegments_doesNotAllocate() throws IOException {
        ByteStream stream = new MemoryByteStream(Access.READ_WRITE, new Segmentation(64, 64), 1 << 20);
        stream.write(new byte[64 * 10_000]);
        byte[] piece = new byte[100];
        long sum = 0;
        long before = allocated();
        for (int i = 0; i < 10_000; i++) {
            long place = 64L * (i * 7919L % 9_990);
            stream.position(place).writeLong(i);
            stream.position(place);
            sum += stream.readLong();
            stream.readFully(piece);
            stream.write(piece);
        }
        assertThat(allocated() - before).isLessThan(10_000);
        assertThat(sum).isEqualTo(10_000L * 9_999 / 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 3, 4, 5, 100})
    void whateverWasExpected_allBytesAreTaken(long expected) throws IOException {
        ByteStream stream = ByteStreams.memory(expected);
        stream.writeInt(1);
        assertThat(stream.takeByteArray()).containsExactly(1, 0, 0, 0);
    }

    /** A codec makes room for the most that values can take; what does not come must cost neither a larger array nor a copy. */
    @ParameterizedTest
    @ValueSource(ints = {4, 20, 300, 5_000, 100_000})
    void roomThatIsNotNeeded_leavesTheArrayAsExpected(int size) throws IOException {
        for (boolean held : new boolean[] {true, false}) {
            ByteStream stream = ByteStreams.memory(size);
            byte[] array = null;
            byte[] expected = new byte[size];
            for (int done = 0; done < size; ) {
                if (held) {
                    Window.hold(stream);
                }
                int step = Math.min(size - done, 1 + done % 100);
                for (int i = 0; i < 2; i++) {
                    int some = i == 0 ? step / 2 : step - step / 2;
                    int p = Window.reserve(stream, Math.min(Window.MAX_RUN, 2 * some + 2));
                    Arrays.fill(Window.array(stream), p, p + some, (byte) step);
                    Window.advance(stream, p + some);
                }
                if (held) {
                    Window.release(stream);
                }
                Arrays.fill(expected, done, done + step, (byte) step);
                done += step;
                array = array == null && done < size / 2 ? Window.array(stream) : array;
            }
            byte[] taken = stream.takeByteArray();
            assertThat(taken).isEqualTo(expected);
            if (array != null) {
                assertThat(taken).isSameAs(array);
            }
        }
    }

    /** What was expected may have been too little, by any number, in the middle of what is held or not. */
    @Test
    void moreThanExpected_isWrittenLikewise() throws IOException {
        for (int expected = 1; expected < 300; expected += 7) {
            for (int length : new int[] {1, 10, 100, 3_000_000}) {
                ByteStream stream = ByteStreams.memory(expected);
                stream.position(5);
                Window.hold(stream);
                byte[] bytes = new byte[length];
                for (int done = 0; done < length; ) {
                    int n = Math.min(length - done, 1 + done % 4000);
                    int p = Window.reserve(stream, Math.min(Window.MAX_RUN, 2 * n));
                    for (int i = 0; i < n; i++) {
                        bytes[done + i] = (byte) (done + i);
                        Window.array(stream)[p + i] = (byte) (done + i);
                    }
                    Window.advance(stream, p + n);
                    done += n;
                }
                Window.release(stream);
                byte[] all = stream.takeByteArray();
                assertThat(all).startsWith(0, 0, 0, 0, 0).hasSize(5 + length);
                assertThat(Arrays.copyOfRange(all, 5, all.length)).isEqualTo(bytes);
            }
        }
    }

    @Test
    void arrayThatSomebodyElseHas_isNotGivenAway() throws IOException {
        byte[] own = {1, 2, 3};
        byte[] taken = ByteStreams.memory(own).takeByteArray();
        assertThat(taken).isEqualTo(own).isNotSameAs(own);

        ByteStream stream = ByteStreams.memory(3);
        stream.write(own);
        ByteBuffer snapshot = stream.asByteBuffer();
        byte[] second = stream.takeByteArray();
        second[0] = 9;
        assertThat(snapshot.get(0)).isEqualTo((byte) 1);
    }

    @Test
    void file_isReadAndClosed(@TempDir Path directory) throws IOException {
        ByteStream stream = ByteStreams.open(
                directory.resolve("file"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        stream.writeInt(1);
        assertThat(stream.takeByteArray()).containsExactly(1, 0, 0, 0);
        assertThat(stream.isOpen()).isFalse();
    }

    @Test
    void negativeSize_isRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> ByteStreams.memory(-1));
    }
}
