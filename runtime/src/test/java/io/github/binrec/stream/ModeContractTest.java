package io.github.binrec.stream;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ModeContractTest extends StreamContract {
    private static final String NOT_FOR_WRITING =
            " is open for reading only; open it with StandardOpenOption.WRITE too";

    private static final String NOT_FOR_READING = " is open for writing only; open it with StandardOpenOption.READ too";

    private static final String CLOSED =
            " is closed; use it before, and note that closing a view of it, such as a reader, closes it too";

    private ByteStream reopen(OpenOption... options) throws IOException {
        stream.close();
        fixture.put(DIGITS);
        stream = fixture.open(options);
        return stream;
    }

    private List<ThrowingCallable> reads() {
        return List.of(
                () -> stream.read(),
                () -> stream.read(new byte[1]),
                () -> stream.read(new byte[0]),
                () -> stream.read(new byte[1], 5, 5),
                () -> stream.read((byte[]) null),
                () -> stream.read(ByteBuffer.allocate(1)),
                () -> stream.read(ByteBuffer.allocate(1).asReadOnlyBuffer()),
                () -> stream.readFully(new byte[1]),
                () -> stream.readFully(new byte[1], 5, 5),
                () -> stream.readBytes(-1),
                () -> stream.readAllBytes(),
                () -> stream.peek(-1),
                () -> stream.skip(-1),
                () -> stream.readByte(),
                () -> stream.readUnsignedByte(),
                () -> stream.readBoolean(),
                () -> stream.readShort(),
                () -> stream.readChar(),
                () -> stream.readInt(),
                () -> stream.readLong(),
                () -> stream.readFloat(),
                () -> stream.readDouble(),
                () -> stream.readVarInt(),
                () -> stream.readVarLong(),
                () -> stream.readZigZagInt(),
                () -> stream.readZigZagLong(),
                () -> stream.transferTo(ByteStreams.memory()),
                () -> stream.asInputStream().read(),
                () -> stream.asInputStream().available(),
                () -> Window.checkReadable(stream),
                () -> Window.remaining(stream),
                () -> Window.require(stream, 4));
    }

    private List<ThrowingCallable> writes() {
        return List.of(
                () -> stream.write(new byte[1]),
                () -> stream.write(new byte[0]),
                () -> stream.write(new byte[1], 5, 5),
                () -> stream.write((byte[]) null),
                () -> stream.write(ByteBuffer.allocate(1)),
                () -> stream.write(ByteBuffer.allocateDirect(0)),
                () -> stream.writeByte(1),
                () -> stream.writeBoolean(true),
                () -> stream.writeShort(1),
                () -> stream.writeChar(1),
                () -> stream.writeInt(1),
                () -> stream.writeLong(1),
                () -> stream.writeFloat(1),
                () -> stream.writeDouble(1),
                () -> stream.writeVarInt(1),
                () -> stream.writeVarLong(1),
                () -> stream.writeZigZagInt(1),
                () -> stream.writeZigZagLong(1),
                () -> stream.setSize(-1),
                () -> stream.truncate(-1),
                () -> stream.asOutputStream().write(1),
                () -> Window.checkWritable(stream),
                () -> Window.reserve(stream, 4),
                () -> Window.hold(stream),
                () -> Window.release(stream));
    }

    /** Each call throws that exception, with a message that begins with what the stream is. */
    private void assertAll(List<ThrowingCallable> calls, Class<? extends Exception> type, String message) {
        assertThat(stream.description()).isEqualTo(fixture.description());
        for (int i = 0; i < calls.size(); i++) {
            assertThatExceptionOfType(type)
                    .as("call " + i)
                    .isThrownBy(calls.get(i))
                    .withMessage(fixture.description() + message);
        }
    }

    @Test
    void openedForReading_refusesWrites() throws IOException {
        reopen(READ);
        assertThat(stream.isReadable()).isTrue();
        assertThat(stream.isWritable()).isFalse();
        assertThat(stream.isSeekable()).isTrue();
        assertAll(writes(), NonWritableChannelException.class, NOT_FOR_WRITING);
        assertThat(stream.readInt()).isNotZero();
        assertAll(writes(), NonWritableChannelException.class, NOT_FOR_WRITING);
        stream.flush();
        stream.sync();
        assertThat(stream.size()).isEqualTo(10);
        stream.close();
        assertThat(fixture.get()).isEqualTo(DIGITS);
    }

    @Test
    void openedForWriting_refusesReads() throws IOException {
        reopen(WRITE);
        assertThat(stream.isReadable()).isFalse();
        assertThat(stream.isWritable()).isTrue();
        assertAll(reads(), NonReadableChannelException.class, NOT_FOR_READING);
        stream.position(4).writeByte('x');
        assertAll(reads(), NonReadableChannelException.class, NOT_FOR_READING);
        stream.setSize(6);
        assertThat(stream.size()).isEqualTo(6);
        stream.close();
        assertThat(fixture.get()).asString().isEqualTo("0123x5");
    }

    @Test
    void closed_refusesEverything() throws IOException {
        digits().readInt();
        String message = CLOSED + (fixture instanceof MemoryFixture ? "; toByteArray() still gives its bytes" : "");
        for (OpenOption[] mode : new OpenOption[][] {{READ, WRITE}, {READ}, {WRITE}}) {
            reopen(mode);
            stream.close();
            stream.close();
            assertThat(stream.isOpen()).isFalse();
            assertAll(reads(), ClosedChannelException.class, message);
            assertAll(writes(), ClosedChannelException.class, message);
            assertAll(
                    List.of(
                            () -> stream.position(),
                            () -> stream.position(0),
                            () -> stream.position(-1),
                            () -> stream.seek(0, Whence.END),
                            () -> stream.size(),
                            () -> stream.flush(),
                            () -> stream.sync()),
                    ClosedChannelException.class,
                    message);
        }
    }

    @Test
    void appending_writesAtTheEndWhereverItStands() throws IOException {
        assumeTrue(fixture.appends(), "a wrapped channel has no modes");
        reopen(APPEND, READ);
        assertThat(stream.position()).isEqualTo(10);
        stream.position(3);
        assertThat(stream.read()).isEqualTo('3');
        stream.writeByte('a');
        assertThat(stream.position()).isEqualTo(11);
        stream.position(2).write(new byte[] {'b', 'c'});
        assertThat(stream.position()).isEqualTo(13);
        stream.position(1).writeInt(0x47464544);
        assertThat(stream.position()).isEqualTo(17);
        assertThat(stream.read()).isEqualTo(-1);
        stream.position(50).write(new byte[100_000]);
        assertThat(stream.position()).isEqualTo(100_017);
        stream.setSize(12);
        assertThat(stream.position()).isEqualTo(100_017);
        stream.writeByte('!');
        assertThat(stream.position()).isEqualTo(13);
        stream.close();
        assertThat(fixture.get()).asString().isEqualTo("0123456789ab!");
    }

    @Test
    void appending_canStandAnywhere() throws IOException {
        assumeTrue(fixture.appends(), "a wrapped channel has no modes");
        stream.close();
        fixture.put(DIGITS);
        stream = fixture.open(READ, APPEND);
        for (int i = 1; i <= 3; i++) {
            stream.position(Long.MAX_VALUE);
            byte[] bytes = new byte[100];
            switch (i) {
                case 1 -> stream.write(bytes);
                case 2 -> stream.write(ByteBuffer.allocateDirect(100));
                default -> stream.write(ByteBuffer.wrap(bytes));
            }
            assertThat(stream.position()).isEqualTo(10 + 100 * i);
        }
    }

    @Test
    void appendingNothing_doesNotMove() throws IOException {
        assumeTrue(fixture.appends(), "a wrapped channel has no modes");
        reopen(APPEND);
        assertThat(stream.isReadable()).isFalse();
        stream.position(3).write(new byte[0]);
        assertThat(stream.write(ByteBuffer.allocateDirect(0))).isZero();
        assertThat(stream.position()).isEqualTo(3);
        Window.hold(stream);
        Window.release(stream);
        assertThat(stream.position()).isEqualTo(3);
        Window.hold(stream);
        stream.writeLong(1);
        Window.rollback(stream);
        assertThat(stream.position()).isEqualTo(3);
        assertThat(stream.size()).isEqualTo(10);
        Window.hold(stream);
        stream.writeByte('x');
        Window.release(stream);
        assertThat(stream.position()).isEqualTo(11);
        stream.close();
        assertThat(fixture.get()).asString().isEqualTo("0123456789x");
    }

    @Test
    void truncatingAtOpening_empties() throws IOException {
        reopen(WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(stream.size()).isZero();
        stream.writeByte('x');
        stream.close();
        assertThat(fixture.get()).containsExactly('x');
    }

    @Test
    void truncatingAtOpeningForReading_hasNoEffect() throws IOException {
        reopen(READ, StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(stream.readAllBytes()).isEqualTo(DIGITS);
    }
}
