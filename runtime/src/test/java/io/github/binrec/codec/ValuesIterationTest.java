package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reading all values up to the end of a stream. */
class ValuesIterationTest {
    private static final Node.Codec CODEC = Node.Codec.INSTANCE;
    private static final int COUNT = 1000;

    @TempDir
    private Path directory;

    /** The kinds of streams that can be read. */
    private enum Source {
        MEMORY,
        FILE,
        INPUT_STREAM,
        EXACT_INPUT_STREAM
    }

    private ByteStream open(Source source, byte[] bytes) throws IOException {
        return switch (source) {
            case MEMORY -> ByteStreams.memory(bytes);
            case FILE -> {
                ByteStream file = ByteStreams.open(
                        directory.resolve("values"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
                file.write(bytes);
                file.position(0);
                yield file;
            }
            case INPUT_STREAM -> ByteStreams.of(new ByteArrayInputStream(bytes));
            case EXACT_INPUT_STREAM -> ByteStreams.ofExact(new ByteArrayInputStream(bytes));
        };
    }

    private static byte[] encoded(int count) throws IOException {
        try (ByteStream out = ByteStreams.memory()) {
            for (int i = 0; i < count; i++) {
                CODEC.write(out, new Node("node " + i, new Node("child")));
            }
            return out.toByteArray();
        }
    }

    private static List<String> names(Iterable<Node> nodes) {
        List<String> names = new ArrayList<>();
        nodes.forEach(node -> names.add(node.name()));
        return names;
    }

    @ParameterizedTest
    @EnumSource
    void allValues_comeInOrder_toACleanEnd(Source source) throws IOException {
        try (ByteStream in = open(source, encoded(COUNT))) {
            List<String> names = names(CODEC.values(in));

            assertThat(names).hasSize(COUNT).startsWith("node 0", "node 1").endsWith("node 999");
            assertThat(CODEC.values(in)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noBytes_areNoValues(Source source) throws IOException {
        try (ByteStream in = open(source, new byte[0])) {
            assertThat(CODEC.values(in).stream()).isEmpty();
        }
    }

    /** The last value is cut after each of its bytes. */
    @ParameterizedTest
    @EnumSource
    void tornLastValue_isAFailure_afterTheWholeOnes(Source source) throws IOException {
        int whole = encoded(2).length;
        int size = encoded(3).length;
        for (int end = whole + 1; end < size; end++) {
            try (ByteStream in = open(source, Arrays.copyOf(encoded(3), end))) {
                Iterator<Node> values = CODEC.values(in).iterator();
                assertThat(values.next().name()).isEqualTo("node 0");
                assertThat(values.next().name()).isEqualTo("node 1");
                assertThat(values.hasNext()).isTrue();

                UncheckedIOException failure = catchThrowableOfType(UncheckedIOException.class, values::next);

                assertThat(failure).hasCauseInstanceOf(MalformedRecordException.class);
                assertThat(((MalformedRecordException) failure.getCause()).reason())
                        .isEqualTo(Reason.TRUNCATED);
                assertThatExceptionOfType(UncheckedIOException.class)
                        .isThrownBy(values::hasNext)
                        .withCause(failure.getCause());
                if (in.isSeekable()) {
                    assertThat(in.position()).isEqualTo(whole);
                }
            }
        }
    }

    @Test
    void tornLastValue_canBeCutOff() throws IOException {
        byte[] bytes = encoded(3);
        try (ByteStream stream = open(Source.FILE, bytes)) {
            stream.setSize(bytes.length - 1);
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> CODEC.values(stream).stream().count());

            stream.setSize(stream.position());
            CODEC.write(stream, new Node("again"));
            stream.position(0);

            assertThat(names(CODEC.values(stream))).containsExactly("node 0", "node 1", "again");
        }
    }

    @Test
    void nothingIsReadAhead() throws IOException {
        byte[] bytes = encoded(3);
        try (ByteStream in = ByteStreams.memory(bytes)) {
            Iterator<Node> values = CODEC.values(in).iterator();
            values.next();

            assertThat(in.position()).isEqualTo(encoded(1).length);
            in.position(0);
            assertThat(CODEC.values(in).stream().limit(2).count()).isEqualTo(2);
            assertThat(in.position()).isEqualTo(encoded(2).length);
        }
    }

    @Test
    void behindTheEnd_thereIsNoElement() throws IOException {
        try (ByteStream in = ByteStreams.memory(encoded(1))) {
            Iterator<Node> values = CODEC.values(in).iterator();
            values.next();

            assertThat(values.hasNext()).isFalse();
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(values::next);
        }
    }

    @Test
    void limits_holdForEachValue() throws IOException {
        try (ByteStream in = ByteStreams.memory(encoded(2))) {
            DecodeLimits.DEFAULT.withMaxDepth(1).applyTo(in);

            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> CODEC.values(in).stream().count())
                    .withMessageContaining("Node.children[0]")
                    .withMessageContaining("LIMIT_EXCEEDED");
        }
    }

    @Test
    void failureOfTheStream_isThrown_uncheckedAndAsItIs() throws IOException {
        IOException broken = new IOException("broken");
        InputStream source = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw broken;
            }
        };
        try (ByteStream in = ByteStreams.of(source)) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> CODEC.values(in).iterator().hasNext())
                    .withRootCauseInstanceOf(IOException.class)
                    .withMessageContaining("broken");
        }
        ByteStream closed = ByteStreams.memory(encoded(1));
        closed.close();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CODEC.values(closed).iterator().next())
                .withCauseInstanceOf(ClosedChannelException.class);
    }

    @Test
    void valuesOfNoBytes_amongBytes_areRefused_insteadOfNeverEnding() throws IOException {
        BinaryCodec<String> nothing = new BinaryCodec<>() {
            @Override
            public void write(ByteStream out, String value) {}

            @Override
            public String read(ByteStream in) {
                return "";
            }

            @Override
            public long sizeOf(String value) {
                return 0;
            }
        };
        try (ByteStream in = ByteStreams.memory(new byte[] {1})) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> nothing.values(in).stream().count())
                    .withMessageContaining("TRAILING_BYTES");
        }
    }
}
