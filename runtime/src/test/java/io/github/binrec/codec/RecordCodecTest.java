package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import io.github.binrec.stream.ForwardingChannel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link RecordCodec} promises about success and failure, shown on a recursive record. */
class RecordCodecTest {
    private static final Node.Codec CODEC = Node.Codec.INSTANCE;

    @TempDir
    private Path directory;

    @Test
    void record_isLengthBitmapAndBodies() {
        byte[] bytes = CODEC.toBytes(new Node("a", new Node("é", new byte[] {9}, List.of())));

        assertThat(HexFormat.of().formatHex(bytes))
                .isEqualTo("0c" + "07" + "0261" + "00" + "01" + "06" + "07" + "02e9" + "0109" + "00");
    }

    /** Lengths around those at which the length prefix gets another byte, or the record no longer fits the window. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                119,
                120,
                121,
                122,
                123,
                124,
                125,
                126,
                127,
                128,
                129,
                16_370,
                16_376,
                16_377,
                16_378,
                16_384,
                2_097_140,
                2_097_150,
                3_000_000,
                40_000_000
            })
    void record_ofAnySize_readsBackAndHasTheSizeThatWasSaid(int length) throws IOException {
        Node node = new Node("root", new Node("leaf", payload(length), List.of()), new Node("last"));

        byte[] bytes = CODEC.toBytes(node);

        assertThat((long) bytes.length).isEqualTo(CODEC.sizeOf(node));
        assertSame(CODEC.fromBytes(bytes), node);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 20_000, 3_000_000})
    void everyStream_getsTheSameBytes(int length) throws IOException {
        Node node = new Node("root", new Node("leaf", payload(length), List.of()));
        byte[] expected = CODEC.toBytes(node);

        ByteArrayOutputStream forward = new ByteArrayOutputStream();
        try (ByteStream out = ByteStreams.of(forward)) {
            CODEC.write(out, node);
        }
        Path path = directory.resolve("record");
        try (ByteStream out = file(path)) {
            CODEC.write(out, node);
            out.position(0);
            assertSame(CODEC.read(out), node);
            assertThat(out.toByteArray()).isEqualTo(expected);
        }
        try (ByteStream in = ByteStreams.of(new ByteArrayInputStream(expected))) {
            assertSame(CODEC.read(in), node);
        }

        assertThat(forward.toByteArray()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 3_000_000})
    void failedWrite_leavesNothingAndNamesTheComponent(int length) throws IOException {
        Node wrong = new Node(
                "root", payload(length), Arrays.asList(new Node("fine"), new Node(null, new byte[0], List.of())));
        for (ByteStream out : List.of(ByteStreams.memory(), file(directory.resolve("failed" + length)))) {
            try (out) {
                CODEC.write(out, new Node("before"));
                CODEC.write(out, new Node("overwritten"));
                byte[] content = out.toByteArray();
                out.position(CODEC.sizeOf(new Node("before")));
                long position = out.position();

                NullComponentException e =
                        catchThrowableOfType(NullComponentException.class, () -> CODEC.write(out, wrong));

                assertThat(e.path()).isEqualTo("Node.children[1].name");
                assertThat(e).hasMessageContaining("Node.children[1].name: is null");
                assertThat(out.position()).isEqualTo(position);
                assertThat(out.toByteArray()).isEqualTo(content);
                out.position(0);
                assertThat(CODEC.read(out).name()).isEqualTo("before");
                CODEC.write(out, new Node("next"));
            }
        }
    }

    @Test
    void nullValue_isRefused() {
        assertThatExceptionOfType(NullComponentException.class)
                .isThrownBy(() -> CODEC.toBytes(null))
                .withMessageContaining("Node");
    }

    @Test
    void failedRead_leavesTheStreamAtTheRecordAndTheNextReadWorks() throws IOException {
        try (ByteStream stream = ByteStreams.memory()) {
            CODEC.write(stream, new Node("first"));
            long start = stream.position();
            CODEC.write(stream, new Node("torn", new Node("child")));
            stream.setSize(stream.position() - 1);
            stream.position(start);

            MalformedRecordException e = catchThrowableOfType(MalformedRecordException.class, () -> CODEC.read(stream));

            assertThat(e.reason()).isEqualTo(Reason.TRUNCATED);
            assertThat(e.path()).isEqualTo("Node");
            assertThat(e.position()).isEqualTo(stream.size());
            assertThat(stream.position()).isEqualTo(start);
            stream.position(0);
            assertThat(CODEC.read(stream).name()).isEqualTo("first");
        }
    }

    @Test
    void childThatRunsOverItsParent_isNamedWithItsPath() {
        byte[] bytes = CODEC.toBytes(new Node("a", new Node("b"), new Node("c")));
        bytes[bytes.length - 6]++;

        MalformedRecordException e = catchThrowableOfType(MalformedRecordException.class, () -> CODEC.fromBytes(bytes));

        assertThat(e.reason()).isEqualTo(Reason.CROSSES_RECORD_END);
        assertThat(e.path()).isEqualTo("Node.children[1]");
    }

    @Test
    void bytesBehindTheValue_areRefused() {
        byte[] bytes = Arrays.copyOf(CODEC.toBytes(new Node("a")), 20);

        MalformedRecordException e = catchThrowableOfType(MalformedRecordException.class, () -> CODEC.fromBytes(bytes));

        assertThat(e.reason()).isEqualTo(Reason.TRAILING_BYTES);
        assertThat(e.position()).isEqualTo(CODEC.sizeOf(new Node("a")));
    }

    @Test
    void everyTruncation_isMalformed() {
        byte[] bytes =
                CODEC.toBytes(new Node("root", new Node("é€", new byte[200], List.of()), new Node("x", new Node("y"))));
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatExceptionOfType(MalformedRecordException.class).isThrownBy(() -> CODEC.fromBytes(cut));
            assertThatExceptionOfType(MalformedRecordException.class)
                    .isThrownBy(() -> CODEC.read(ByteStreams.of(new ByteArrayInputStream(cut))));
        }
    }

    @Test
    void everyBitFlip_isMalformedOrAValue() {
        byte[] bytes =
                CODEC.toBytes(new Node("root", new Node("é€", new byte[200], List.of()), new Node("x", new Node("y"))));
        int values = 0;
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                CODEC.fromBytes(flipped);
                values++;
            } catch (MalformedRecordException e) {
                assertThat(e.position()).isBetween(0L, (long) bytes.length);
            }
        }
        assertThat(values).isPositive();
    }

    @Test
    void depth_isLimitedAtReadAndWrite() throws IOException {
        Node deep = new Node("leaf");
        for (int i = 1; i < 100; i++) {
            deep = new Node("n", deep);
        }
        Node deeper = new Node("n", deep);
        byte[] bytes = CODEC.toBytes(deep);

        assertThat(CODEC.fromBytes(bytes).name()).isEqualTo("n");
        assertThatExceptionOfType(UnencodableValueException.class)
                .isThrownBy(() -> CODEC.toBytes(deeper))
                .withMessageContaining("deeper than 100");
        MalformedRecordException e = catchThrowableOfType(
                MalformedRecordException.class, () -> CODEC.fromBytes(bytes, DecodeLimits.DEFAULT.withMaxDepth(99)));
        assertThat(e.reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
        try (ByteStream stream = ByteStreams.memory()) {
            DecodeLimits.DEFAULT.withMaxDepth(101).applyTo(stream);
            CODEC.write(stream, deeper);
            stream.position(0);
            assertSame(CODEC.read(stream), deeper);
            CODEC.write(stream, deeper);
        }
    }

    @Test
    void cycle_isRefusedWithItsPath() {
        Node[] holder = new Node[1];
        Node cyclic = new Node("loop", new byte[0], Arrays.asList(holder));
        holder[0] = cyclic;

        assertThatExceptionOfType(UnencodableValueException.class)
                .isThrownBy(() -> CODEC.toBytes(cyclic))
                .withMessageStartingWith("Node.children[0].children[0]");
    }

    @Test
    void cycle_cannotBeMeasured() {
        Node[] holder = new Node[1];
        Node cyclic = new Node("loop", new byte[0], Arrays.asList(holder));
        holder[0] = cyclic;

        assertThatExceptionOfType(UnencodableValueException.class).isThrownBy(() -> CODEC.sizeOf(cyclic));
    }

    @Test
    void nullFoundWhileMeasuring_isNamedFromTheOutermostType() {
        Node value = new Node("a", new Node("b", new Node((String) null)));
        assertThatExceptionOfType(NullComponentException.class)
                .isThrownBy(() -> CODEC.sizeOf(value))
                .satisfies(e -> assertThat(e.path()).isEqualTo("Node.children[0].children[0].name"));
        assertThatExceptionOfType(NullComponentException.class).isThrownBy(() -> CODEC.sizeOf(null));
    }

    @Test
    void wrongMode_isReportedAsTheChannelDoes() throws IOException {
        try (ByteStream out = ByteStreams.of(new ByteArrayOutputStream())) {
            assertThatExceptionOfType(NonReadableChannelException.class).isThrownBy(() -> CODEC.read(out));
        }
        try (ByteStream in = ByteStreams.of(new ByteArrayInputStream(new byte[0]))) {
            assertThatExceptionOfType(NonWritableChannelException.class)
                    .isThrownBy(() -> CODEC.write(in, new Node("a")));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 3_000_000})
    void append_goesToTheEndAndComesBackIfItFails(int length) throws IOException {
        Path path = directory.resolve("appended");
        Node node = new Node("n", payload(length), List.of());
        for (ByteStream out : List.of(
                ByteStreams.memory(new byte[3], StandardOpenOption.READ, StandardOpenOption.APPEND),
                ByteStreams.open(Files.write(path, new byte[3]), StandardOpenOption.READ, StandardOpenOption.APPEND))) {
            try (out) {
                out.position(1);
                assertThatExceptionOfType(NullComponentException.class)
                        .isThrownBy(() -> CODEC.write(out, new Node("n", payload(length), Arrays.asList((Node) null))));
                assertThat(out.position()).isEqualTo(1);
                assertThat(out.size()).isEqualTo(3);

                CODEC.write(out, node);
                assertThat(out.position()).isEqualTo(3 + CODEC.sizeOf(node));
                out.position(3);
                assertSame(CODEC.read(out), node);
            }
        }
    }

    @Test
    void failureOfTheStream_reachesTheCallerItself() throws IOException {
        Path path = Files.write(directory.resolve("failing"), new byte[10]);
        IOException full = new IOException("disk full");
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
                ByteStream stream = ByteStreams.of(new FullChannel(channel, full))) {
            Throwable thrown = catchThrowable(() -> {
                CODEC.write(stream, new Node("n", payload(3_000_000), List.of()));
                stream.flush();
            });
            while (thrown != full && thrown.getCause() != null) {
                assertThat(thrown).isInstanceOf(IOException.class);
                thrown = thrown.getCause();
            }
            assertThat(thrown).isSameAs(full);
        }
        assertThat(path).hasSize(10);
    }

    /** A channel to which nothing can be written. */
    private static final class FullChannel extends ForwardingChannel {
        private final IOException full;

        FullChannel(SeekableByteChannel channel, IOException full) {
            super(channel);
            this.full = full;
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            throw full;
        }
    }

    private static ByteStream file(Path path) throws IOException {
        return ByteStreams.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static byte[] payload(int length) {
        byte[] payload = new byte[length];
        for (int i = 0; i < length; i++) {
            payload[i] = (byte) (i * 31);
        }
        return payload;
    }

    private static void assertSame(Node actual, Node expected) {
        assertThat(actual.name()).isEqualTo(expected.name());
        assertThat(Arrays.equals(actual.payload(), expected.payload())).isTrue();
        assertThat(actual.children()).hasSameSizeAs(expected.children());
        for (int i = 0; i < expected.children().size(); i++) {
            assertSame(actual.children().get(i), expected.children().get(i));
        }
    }
}
