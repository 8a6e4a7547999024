package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is special about streams in memory; the rest is in the contract. */
class MemoryByteStreamTest {
    private static ByteStream memory(int segment) {
        return new MemoryByteStream(Access.READ_WRITE, new Segmentation(segment, segment), 1 << 16);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64, 65536, 1 << 25})
    void typedValues_areReadBackAcrossSeams(int segment) throws IOException {
        ByteStream stream = memory(segment);
        for (int i = 0; i < 100; i++) {
            stream.writeLong(0x0102030405060708L * i);
            stream.writeByte(i);
            stream.writeVarInt(i * 77777);
            stream.writeZigZagLong(-i * 7777777777L);
            stream.writeBoolean(i % 2 == 0);
            stream.writeDouble(i / 3.0);
            stream.writeShort(-i);
            stream.writeInt(i << 20);
        }
        stream.position(0);
        for (int i = 0; i < 100; i++) {
            assertThat(stream.readLong()).isEqualTo(0x0102030405060708L * i);
            assertThat(stream.readByte()).isEqualTo((byte) i);
            assertThat(stream.readVarInt()).isEqualTo(i * 77777);
            assertThat(stream.readZigZagLong()).isEqualTo(-i * 7777777777L);
            assertThat(stream.readBoolean()).isEqualTo(i % 2 == 0);
            assertThat(stream.readDouble()).isEqualTo(i / 3.0);
            assertThat(stream.readShort()).isEqualTo((short) -i);
            assertThat(stream.readInt()).isEqualTo(i << 20);
        }
        assertThat(stream.read()).isEqualTo(-1);
        assertThatExceptionOfType(EndOfStreamException.class)
                .isThrownBy(stream::readInt)
                .satisfies(e -> assertThat(e.position()).isEqualTo(stream.here()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64, 65536, 1 << 25})
    void rollback_dropsWhatWasWrittenAndRestoresWhatWasOverwritten(int segment) throws IOException {
        ByteStream stream = memory(segment);
        stream.write(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
        stream.position(4);
        Window.hold(stream);
        stream.writeLong(-1);
        stream.writeLong(-1);
        assertThat(stream.position()).isEqualTo(20);
        Window.rollback(stream);
        assertThat(stream.position()).isEqualTo(4);
        assertThat(stream.toByteArray()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        stream.position(12);
        Window.hold(stream);
        stream.writeInt(-1);
        Window.rollback(stream);
        assertThat(stream.size()).isEqualTo(10);
        Window.hold(stream);
        stream.writeShort(0x0102);
        Window.release(stream);
        assertThat(stream.toByteArray()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 0, 2, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1 << 25})
    void heldBytes_canBePatchedAndMoved(int segment) throws IOException {
        ByteStream stream = memory(segment);
        stream.writeInt(7);
        Window.hold(stream);
        long frame = stream.position();
        stream.writeByte(0);
        stream.write(new byte[200]);
        int end = Window.reserve(stream, 1);
        int index = Window.heldIndex(stream, frame);
        byte[] bytes = Window.array(stream);
        System.arraycopy(bytes, index + 1, bytes, index + 2, 200);
        bytes[index] = (byte) 0xc8;
        bytes[index + 1] = 1;
        Window.advance(stream, end + 1);
        Window.release(stream);
        stream.position(4);
        assertThat(stream.readVarInt()).isEqualTo(200);
        assertThat(stream.readBytes(200)).containsOnly(0);
        assertThat(stream.size()).isEqualTo(206);
    }

    @Test
    void givenArray_isNeverChanged() throws IOException {
        byte[] given = {1, 2, 3};
        ByteStream stream = ByteStreams.memory(given);
        stream.writeByte(9);
        stream.setSize(2);
        stream.setSize(4);
        assertThat(given).containsExactly(1, 2, 3);
        assertThat(stream.toByteArray()).containsExactly(9, 2, 0, 0);
    }

    @Test
    void snapshot_keepsItsBytes() throws IOException {
        ByteStream stream = ByteStreams.memory();
        stream.writeInt(0x04030201);
        var snapshot = stream.asByteBuffer();
        stream.position(0).writeByte(9);
        stream.setSize(1);
        stream.setSize(4);
        assertThat(snapshot.remaining()).isEqualTo(4);
        assertThat(snapshot.get(0)).isEqualTo((byte) 1);
        assertThat(snapshot.get(3)).isEqualTo((byte) 4);
        assertThat(stream.toByteArray()).containsExactly(9, 0, 0, 0);
    }

    @Test
    void farPositions_costNothingUntilWritten() throws IOException {
        ByteStream stream = ByteStreams.memory();
        stream.setSize(1L << 60);
        stream.position((1L << 62) - 1).writeInt(5);
        assertThat(stream.size()).isEqualTo((1L << 62) + 3);
        assertThat(stream.position((1L << 62) - 1).readInt()).isEqualTo(5);
        assertThat(stream.position(1L << 61).readLong()).isZero();
        stream.position(Long.MAX_VALUE - 3);
        assertThatThrownBy(() -> stream.writeInt(1)).isInstanceOf(IOException.class);
        assertThat(stream.size()).isEqualTo((1L << 62) + 3);
    }

    @Test
    void bytes_canBeTakenAfterClose() throws IOException {
        ByteStream stream = ByteStreams.memory();
        stream.writeInt(0x04030201);
        stream.close();
        assertThat(stream.toByteArray()).containsExactly(1, 2, 3, 4);
        assertThat(stream.asByteBuffer().remaining()).isEqualTo(4);
        assertThat(stream.asByteBuffers()).hasSize(1);
        assertThat(stream.isOpen()).isFalse();
    }

    @Test
    void bytes_canBeTakenOfAStreamForWritingOnly() throws IOException {
        ByteStream stream = ByteStreams.memory(new byte[] {1, 2}, StandardOpenOption.APPEND);
        assertThat(stream.position()).isEqualTo(2);
        stream.writeByte(3);
        assertThat(stream.toByteArray()).containsExactly(1, 2, 3);
    }

    @Test
    void snapshots_areReadOnlyAndOfOneLength() throws IOException {
        ByteStream stream = ByteStreams.memory();
        assertThat(stream.asByteBuffer().remaining()).isZero();
        assertThat(stream.asByteBuffers()).isEmpty();
        stream.write(new byte[] {1, 2, 3});
        ByteBuffer three = stream.asByteBuffer();
        assertThat(three.isReadOnly()).isTrue();
        assertThat(three.capacity()).isEqualTo(3);
        stream.writeByte(4);
        ByteBuffer four = stream.asByteBuffer();
        stream.position(0).writeInt(-1);
        stream.setSize(0);
        stream.writeLong(-1);
        assertThat(three).isEqualTo(ByteBuffer.wrap(new byte[] {1, 2, 3}));
        assertThat(four).isEqualTo(ByteBuffer.wrap(new byte[] {1, 2, 3, 4}));
    }

    @Test
    void snapshotOfExtendedStream_isWhole() throws IOException {
        ByteStream stream = ByteStreams.memory();
        stream.writeByte(1);
        stream.setSize(1_000_000);
        ByteBuffer snapshot = stream.asByteBuffer();
        assertThat(snapshot.remaining()).isEqualTo(1_000_000);
        assertThat(snapshot.get(999_999)).isZero();
    }

    @Test
    void snapshotOfSeveralSegments_isInPieces() throws IOException {
        ByteStream stream = memory(8);
        stream.write(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17});
        assertThatIllegalStateException().isThrownBy(stream::asByteBuffer).withMessageContaining("asByteBuffers()");
        List<ByteBuffer> pieces = stream.asByteBuffers();
        assertThat(pieces).extracting(ByteBuffer::remaining).containsExactly(8, 8, 2);
        stream.position(0).write(new byte[18]);
        assertThat(pieces.get(2)).isEqualTo(ByteBuffer.wrap(new byte[] {16, 17}));
    }

    @Test
    void givenArrayOfSeveralSegments_isOnePieceUntilWritten() throws IOException {
        byte[] given = new byte[20];
        ByteStream stream = new MemoryByteStream(given, Access.READ_WRITE, new Segmentation(8, 8), 1 << 16);
        assertThat(stream.asByteBuffer().remaining()).isEqualTo(20);
        stream.position(10).writeByte(1);
        assertThat(given).containsOnly(0);
        assertThat(stream.asByteBuffers()).extracting(ByteBuffer::remaining).containsExactly(8, 8, 4);
        assertThat(stream.toByteArray()[10]).isEqualTo((byte) 1);
    }

    @Test
    void moreThanAnArrayHolds_isSaid() throws IOException {
        ByteStream stream = ByteStreams.memory();
        stream.setSize(3L << 30);
        assertThatIllegalStateException().isThrownBy(stream::toByteArray).withMessageContaining("3221225472 bytes");
        assertThatIllegalStateException().isThrownBy(stream::readAllBytes);
        assertThatIllegalStateException().isThrownBy(() -> stream.readBytes(Integer.MAX_VALUE));
        assertThatIllegalStateException().isThrownBy(stream::asByteBuffer).withMessageContaining("asByteBuffers()");
        assertThat(stream.position()).isZero();
        assertThat(stream.asByteBuffers().stream()
                        .mapToLong(ByteBuffer::remaining)
                        .sum())
                .isEqualTo(3L << 30);
        stream.setSize(1L << 60);
        assertThatIllegalStateException().isThrownBy(stream::asByteBuffers);
    }

    @Test
    void cutBytes_doNotComeBackFromAGivenArray() throws IOException {
        ByteStream stream = ByteStreams.memory(new byte[] {1, 2, 3, 4, 5, 6});
        stream.setSize(2);
        stream.setSize(4);
        assertThat(stream.readAllBytes()).containsExactly(1, 2, 0, 0);
        stream.position(5).writeByte(9);
        assertThat(stream.toByteArray()).containsExactly(1, 2, 0, 0, 0, 9);
    }

    @Test
    void scatteredWrites_costASegmentEachAtMost() throws IOException {
        ByteStream stream = memory(1 << 10);
        Random random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            long position = random.nextLong() >>> 1;
            stream.position(Math.min(position, Long.MAX_VALUE - 8)).writeLong(position);
        }
        random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            long position = random.nextLong() >>> 1;
            assertThat(stream.position(Math.min(position, Long.MAX_VALUE - 8)).readLong())
                    .isEqualTo(position);
        }
    }
}
