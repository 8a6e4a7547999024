package io.github.binrec.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.NonWritableChannelException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Streams over an {@link InputStream}. */
class ForwardInputTest {
    /** Gives its bytes in given pieces and fails the test if it is asked to wait for more. */
    private static final class Pieces extends InputStream {
        private final String[] pieces;
        private int next;

        Pieces(String... pieces) {
            this.pieces = pieces;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (next == pieces.length) {
                throw new AssertionError("would wait");
            }
            byte[] piece = pieces[next++].getBytes(ISO_8859_1);
            assertThat(length).isGreaterThanOrEqualTo(piece.length);
            System.arraycopy(piece, 0, bytes, offset, piece.length);
            return piece.length;
        }

        @Override
        public int read() {
            throw new AssertionError("one byte at a time");
        }
    }

    /** How the stream is made. */
    enum Making {
        AHEAD,
        EXACT,
        SMALL_PAGE;

        ByteStream of(InputStream in) {
            return switch (this) {
                case AHEAD -> ByteStreams.of(in);
                case EXACT -> ByteStreams.ofExact(in);
                case SMALL_PAGE ->
                    new PagedByteStream(
                            new InputStreamStorage(in),
                            new Access(true, false, false, false),
                            PagedByteStream.Direction.FORWARD,
                            0,
                            3,
                            1 << 20);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void values_areReadInOrder(Making making) throws IOException {
        ByteStream source = ByteStreams.memory();
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            source.writeVarLong(random.nextLong() >>> random.nextInt(64));
            source.writeInt(i);
        }
        random = new Random(7);
        try (ByteStream stream = making.of(new ByteArrayInputStream(source.toByteArray()))) {
            for (int i = 0; i < 20_000; i++) {
                assertThat(stream.readVarLong()).isEqualTo(random.nextLong() >>> random.nextInt(64));
                assertThat(stream.readInt()).isEqualTo(i);
            }
            assertThat(stream.position()).isEqualTo(source.size());
            assertThat(stream.read()).isEqualTo(-1);
            assertThatExceptionOfType(EndOfStreamException.class).isThrownBy(stream::readInt);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bulkReads_peeksAndSkips_work(Making making) throws IOException {
        byte[] content = new byte[200_000];
        new Random(1).nextBytes(content);
        ByteStream stream = making.of(new ByteArrayInputStream(content));
        assertThat(stream.peek(5)).isEqualTo(Arrays.copyOf(content, 5));
        assertThat(stream.peek(70_000)).isEqualTo(Arrays.copyOf(content, 70_000));
        assertThat(stream.position()).isZero();
        assertThat(stream.skip(10)).isEqualTo(10);
        assertThat(stream.readBytes(100_000)).isEqualTo(Arrays.copyOfRange(content, 10, 100_010));
        byte[] some = new byte[50];
        stream.readFully(some, 1, 49);
        assertThat(Arrays.copyOfRange(some, 1, 50)).isEqualTo(Arrays.copyOfRange(content, 100_010, 100_059));
        assertThat(stream.read(new byte[0])).isZero();
        assertThat(stream.skip(40_000)).isEqualTo(40_000);
        assertThat(stream.position()).isEqualTo(140_059);
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        assertThat(stream.transferTo(rest)).isEqualTo(59_941);
        assertThat(rest.toByteArray()).isEqualTo(Arrays.copyOfRange(content, 140_059, 200_000));
        assertThat(stream.readAllBytes()).isEmpty();
        assertThat(stream.skip(1)).isZero();
        assertThat(stream.peek(4)).isEmpty();
    }

    @Test
    void writing_isNotSupported() {
        ByteStream stream = ByteStreams.of(new ByteArrayInputStream(new byte[1]));
        assertThatExceptionOfType(NonWritableChannelException.class)
                .isThrownBy(() -> stream.writeInt(1))
                .withMessage(
                        "java.io.ByteArrayInputStream only gives bytes; what is to be changed is copied to memory() or to a"
                                + " file opened with READ and WRITE");
    }

    @Test
    void reads_doNotWaitForMoreThanWasAskedFor() throws IOException {
        ByteStream stream = ByteStreams.of(new Pieces("abc", "defg", "h"));
        assertThat(stream.read()).isEqualTo('a');
        assertThat(stream.read(new byte[10])).isEqualTo(2);
        assertThat(stream.readInt()).isNotZero();
        assertThat(stream.read(new byte[10])).isEqualTo(1);
        assertThat(stream.asInputStream().available()).isZero();
        assertThat(stream.position()).isEqualTo(8);
    }

    @Test
    void exactStream_takesNoMoreThanWasAskedFor() throws IOException {
        InputStream in = new ByteArrayInputStream("0123456789abcdefghij".getBytes(ISO_8859_1));
        ByteStream stream = ByteStreams.ofExact(in);
        assertThat(stream.readInt()).isNotZero();
        assertThat(in.available()).isEqualTo(16);
        assertThat(stream.readVarInt()).isEqualTo('4');
        assertThat(in.available()).isEqualTo(15);
        assertThat(stream.readBytes(3)).hasSize(3);
        assertThat(stream.read(new byte[2])).isEqualTo(2);
        assertThat(stream.read()).isEqualTo('a');
        assertThat(in.available()).isEqualTo(9);
        Window.narrow(stream, 13);
        assertThat(stream.readAllBytes()).asString(ISO_8859_1).isEqualTo("bc");
        assertThat(in.available()).isEqualTo(7);
        ByteArrayOutputStream none = new ByteArrayOutputStream();
        assertThat(stream.transferTo(none)).isZero();
        assertThat(in.read()).isEqualTo('d');
    }

    @ParameterizedTest
    @EnumSource
    void typedReadAtTheEnd_consumesNothing(Making making) throws IOException {
        ByteStream stream = making.of(new ByteArrayInputStream(new byte[] {1, 2, 3}));
        assertThatExceptionOfType(EndOfStreamException.class)
                .isThrownBy(stream::readInt)
                .satisfies(e -> assertThat(e.available()).isEqualTo(3));
        assertThat(stream.position()).isZero();
        assertThat(stream.readByte()).isEqualTo((byte) 1);
        assertThatExceptionOfType(EndOfStreamException.class).isThrownBy(() -> Window.require(stream, 3));
        assertThat(stream.position()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void lengthThatNothingBacks_allocatesLittle(Making making) {
        ByteStream stream = making.of(new ByteArrayInputStream(new byte[10]));
        // Would not fit into the heap of the tests.
        assertThatExceptionOfType(EndOfStreamException.class)
                .isThrownBy(() -> stream.readBytes(Integer.MAX_VALUE))
                .satisfies(e -> assertThat(e.available()).isEqualTo(10));
        ByteStream limited = making.of(new ByteArrayInputStream(new byte[10]));
        Window.narrow(limited, Integer.MAX_VALUE - 100);
        assertThat(catchThrowable(() -> assertThat(limited.readAllBytes()).hasSize(10)))
                .isNull();
        ByteStream peeked = making.of(new ByteArrayInputStream(new byte[10]));
        assertThat(catchThrowable(() -> peeked.peek(Integer.MAX_VALUE))).isNull();
    }

    @Test
    void movingAbout_isNotSupported() throws IOException {
        ByteStream stream = ByteStreams.of(new ByteArrayInputStream(new byte[10]));
        assertThat(stream.isSeekable()).isFalse();
        assertThat(stream.isReadable()).isTrue();
        assertThat(stream.isWritable()).isFalse();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> stream.position(0));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> stream.seek(0, Whence.CURRENT));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(stream::size);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(stream::toByteArray);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(stream::asByteBuffer);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(stream::asByteBuffers);
        assertThat(stream.asInputStream().markSupported()).isFalse();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> stream.asInputStream().reset());
        assertThat(Window.remaining(stream)).isEqualTo(Long.MAX_VALUE);
        assertThat(Window.hasRemaining(stream, Long.MAX_VALUE)).isTrue();
        Window.narrow(stream, 7);
        assertThat(Window.remaining(stream)).isEqualTo(7);
        assertThat(stream.readAllBytes()).hasSize(7);
    }

    @Test
    void closing_closesTheSource() throws IOException {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream(new byte[3]) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        ByteStreams.of(in).close();
        assertThat(closed[0]).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void sourceThatGivesMoreThanIsAskedFor_isRefused(Making making) {
        InputStream in = new ByteArrayInputStream(new byte[10]) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return length + 1;
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> making.of(in).readInt())
                .withMessageContaining(": reading at position 0: ")
                .withMessageMatching(".* \\d+ bytes were given where \\d+ were asked for");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> making.of(in).readBytes(100_000))
                .withMessageContaining(" were asked for");
    }

    @Test
    void sourceThatGivesNothingAtTimes_isReadByteByByte() throws IOException {
        InputStream in = new CheckedInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3, 4}), new CRC32()) {
            @Override
            public int read(byte[] bytes, int offset, int length) {
                return 0;
            }
        };
        assertThat(ByteStreams.of(in).readInt()).isEqualTo(0x04030201);
    }
}
