package io.github.binrec.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streams over channels that somebody else opened. */
class ChannelStreamTest {
    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void createFile() throws IOException {
        file = directory.resolve("file");
        Files.writeString(file, "0123456789");
    }

    @Test
    void stream_beginsWhereTheChannelStands() throws IOException {
        try (FileChannel channel = FileChannel.open(file, READ)) {
            channel.position(4);
            ByteStream stream = ByteStreams.of(channel);
            assertThat(stream.position()).isEqualTo(4);
            assertThat(stream.read()).isEqualTo('4');
        }
    }

    @Test
    void channel_getsItsPositionBackOnFlush() throws IOException {
        for (boolean file : new boolean[] {true, false}) {
            try (SeekableByteChannel channel = channel(file)) {
                ByteStream stream = ByteStreams.of(channel);
                stream.readInt();
                stream.writeByte('x');
                stream.flush();
                assertThat(channel.position()).isEqualTo(5);
                ByteBuffer two = ByteBuffer.allocate(2);
                channel.read(two);
                assertThat(two.array()).asString(ISO_8859_1).isEqualTo("56");
                assertThat(stream.read()).isEqualTo('5');
                stream.position(9);
                stream.flush();
                assertThat(channel.position()).isEqualTo(9);
                stream.position(Long.MAX_VALUE);
                stream.flush();
                assertThat(stream.position(4).read()).isEqualTo('x');
            }
        }
    }

    private SeekableByteChannel channel(boolean ofFile) throws IOException {
        return ofFile ? FileChannel.open(file, READ, WRITE) : ByteStreams.memory("0123456789".getBytes(ISO_8859_1));
    }

    @Test
    void channel_getsItsPositionAndBytesBeforeItIsClosed() throws IOException {
        long[] positionAtClose = {-1};
        SeekableByteChannel channel = new ForwardingChannel(ByteStreams.memory()) {
            @Override
            public void close() throws IOException {
                positionAtClose[0] = position();
                super.close();
            }
        };
        ByteStream stream = ByteStreams.of(channel);
        stream.writeLong(1);
        stream.position(3);
        stream.close();
        assertThat(positionAtClose[0]).isEqualTo(3);
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void modesOfTheChannel_areThoseOfTheStream() throws IOException {
        try (ByteStream stream = ByteStreams.of(FileChannel.open(file, READ))) {
            assertThat(stream.isWritable()).isFalse();
            assertThatExceptionOfType(NonWritableChannelException.class)
                    .isThrownBy(() -> stream.writeByte(1))
                    .withMessageEndingWith(" is open for reading only; open it with StandardOpenOption.WRITE too");
            assertThat(stream.readInt()).isNotZero();
        }
        try (ByteStream stream = ByteStreams.of(FileChannel.open(file, WRITE))) {
            assertThat(stream.isReadable()).isFalse();
            assertThatExceptionOfType(NonReadableChannelException.class).isThrownBy(stream::read);
            stream.writeByte('x');
        }
        assertThat(file).hasContent("x123456789");
        try (ByteStream stream = ByteStreams.of(ByteStreams.memory(new byte[3], READ))) {
            assertThat(stream.isWritable()).isFalse();
        }
    }

    @Test
    void closedChannel_isRefused() throws IOException {
        FileChannel channel = FileChannel.open(file, READ);
        ByteStream stream = ByteStreams.of(channel);
        channel.close();
        assertThatExceptionOfType(ClosedChannelException.class).isThrownBy(stream::read);
        assertThatExceptionOfType(ClosedChannelException.class).isThrownBy(() -> ByteStreams.of(channel));
    }

    @Test
    void satisfiedReads_askTheChannelOnce() throws IOException {
        int[] reads = {0};
        SeekableByteChannel channel = new ForwardingChannel(ByteStreams.memory(new byte[100])) {
            @Override
            public int read(ByteBuffer target) throws IOException {
                reads[0]++;
                return super.read(target);
            }
        };
        ByteStream stream = ByteStreams.of(channel);
        for (int i = 0; i < 100; i++) {
            stream.readByte();
        }
        assertThat(reads[0]).isEqualTo(1);
    }

    @Test
    void channelThatTakesOrGivesNothing_isGivenUp() throws IOException {
        SeekableByteChannel idle = new ForwardingChannel(ByteStreams.memory(new byte[100])) {
            @Override
            public int read(ByteBuffer target) {
                return 0;
            }

            @Override
            public int write(ByteBuffer source) {
                return 0;
            }
        };
        ByteStream stream = ByteStreams.of(idle);
        assertThatExceptionOfType(IOException.class).isThrownBy(stream::read).withMessageContaining("gives no bytes");
        stream.writeInt(1);
        assertThatExceptionOfType(IOException.class).isThrownBy(stream::flush).withMessageContaining("takes no bytes");
        stream.close();
        try (ByteStream source = ByteStreams.memory(new byte[5])) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> source.transferTo(idle))
                    .withMessageContaining("takes no bytes");
        }
    }

    @Test
    void channelThatRefusesWriting_saysSoWhenBytesAreHandedOver() throws IOException {
        SeekableByteChannel channel = new ForwardingChannel(ByteStreams.memory(new byte[100], READ));
        ByteStream stream = ByteStreams.of(channel);
        stream.writeInt(1);
        assertThatExceptionOfType(NonWritableChannelException.class).isThrownBy(stream::flush);
        stream.close();
        assertThat(channel.isOpen()).isFalse();
    }
}
