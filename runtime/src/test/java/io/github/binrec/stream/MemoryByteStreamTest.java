package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is special about streams in memory; the rest is in the contract. */
class MemoryByteStreamTest {
    private static ByteStream memory(int segment) {
        return new MemoryByteStream(Access.READ_WRITE, segment, 1 << 16);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64, 65536, MemoryByteStream.SEGMENT})
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
    @ValueSource(ints = {1, 2, 7, 64, 65536, MemoryByteStream.SEGMENT})
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
    @ValueSource(ints = {1, 7, MemoryByteStream.SEGMENT})
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
}
