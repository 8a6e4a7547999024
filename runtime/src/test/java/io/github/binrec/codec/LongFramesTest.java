package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import io.github.binrec.stream.Seed;
import io.github.binrec.stream.Window;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames whose length is given as many bytes as that of the record before took: the bytes are those of all frames. */
class LongFramesTest {
    /** Sizes around those at which the length takes another byte. */
    private static final List<Integer> SIZES = List.of(0, 1, 126, 127, 128, 129, 5_000, 16_383, 16_384, 16_385, 70_000);

    @TempDir
    Path directory;

    /** Of bytes, as they are. */
    private static class Blob extends RecordCodec<byte[]> {
        Blob(int lengthWidth) {
            super("Blob", true);
            this.lengthWidth = lengthWidth;
        }

        void body(ByteStream out, byte[] value) throws IOException {
            out.write(value);
        }

        @Override
        protected void encode(ByteStream out, byte[] value) throws IOException {
            long frame = LongFrames.open(out, this);
            body(out, value);
            LongFrames.close(out, frame, this);
        }

        @Override
        protected byte[] decode(ByteStream in) throws IOException {
            return Frames.readBody(in);
        }

        @Override
        protected long measure(byte[] value) {
            return Frames.sizeOf(value.length);
        }

        @Override
        public long leastSize() {
            return 1;
        }

        @Override
        public OptionalLong greatestSize() {
            return OptionalLong.empty();
        }

        @Override
        public String describe() {
            return "Blob";
        }
    }

    /** A codec that has just written a record of some bytes. */
    private static Blob after(int size) {
        Blob codec = new Blob(1);
        assertThat(codec.toBytes(new byte[size])).hasSize((int) Frames.sizeOf(size));
        assertThat(codec.lengthWidth).isEqualTo(Varints.sizeOf(size));
        return codec;
    }

    private static byte[] body(int size) {
        byte[] body = new byte[size];
        for (int i = 0; i < size; i++) {
            body[i] = (byte) (i * 31 + 7);
        }
        return body;
    }

    private static byte[] framed(byte[] body) throws IOException {
        return Encoding.bytes(out -> {
            out.writeVarInt(body.length);
            out.write(body);
        });
    }

    @Test
    void lengthOfAnyWidth_afterOneOfAnyOther() throws IOException {
        for (int before : SIZES) {
            for (int size : SIZES) {
                Blob codec = after(before);
                byte[] expected = framed(body(size));

                assertThat(codec.toBytes(body(size)))
                        .as("%s bytes after %s", size, before)
                        .isEqualTo(expected);
                assertThat(codec.lengthWidth).isEqualTo(Varints.sizeOf(size));
            }
        }
    }

    @Test
    void recordTooLargeToBeHeld_isMeasured() throws IOException {
        Blob codec = after(70_000);
        byte[] body = body(Window.HOLD_MAX + 100);

        ByteArrayOutputStream forward = new ByteArrayOutputStream();
        try (ByteStream out = ByteStreams.of(forward)) {
            codec.write(out, body);
            codec.write(out, body(3));
        }
        byte[] expected = Encoding.bytes(out -> {
            out.write(framed(body));
            out.write(framed(body(3)));
        });

        assertThat(forward.toByteArray()).isEqualTo(expected);
    }

    /** Room that turns out to be too wide reaches over bytes that the record does not replace. */
    @ParameterizedTest
    @ValueSource(ints = {1, 100, 127, 128, 16_383})
    void whatFollowsARecord_staysAsItWas(int size) throws IOException {
        byte[] content = body(60_000);
        byte[] expected = content.clone();
        byte[] record = framed(body(size));
        System.arraycopy(record, 0, expected, 20_000, record.length);

        try (ByteStream memory =
                ByteStreams.memory(content.clone(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            overwrite(memory, size, expected);
        }
        Path file = directory.resolve("file");
        Files.write(file, content);
        try (ByteStream stream = ByteStreams.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            overwrite(stream, size, expected);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(expected);
    }

    private static void overwrite(ByteStream stream, int size, byte[] expected) throws IOException {
        Blob codec = after(70_000);
        stream.position(19_990);
        stream.readBytes(10); // the window then has what follows
        codec.write(stream, body(size));

        int end = 20_000 + (int) Frames.sizeOf(size);
        assertThat(stream.position()).isEqualTo(end);
        assertThat(stream.readBytes(200)).isEqualTo(Arrays.copyOfRange(expected, end, end + 200));
        stream.position(0);
        assertThat(stream.readBytes(expected.length)).isEqualTo(expected);
    }

    @Test
    void recordsAtTheEnd_leaveNothingBehindThem() throws IOException {
        Path file = directory.resolve("file");
        for (ByteStream stream : List.of(
                ByteStreams.memory(),
                ByteStreams.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE))) {
            try (stream) {
                Blob codec = after(70_000);
                codec.write(stream, body(5));
                assertThat(stream.size()).isEqualTo(6);
                stream.position(10);
                stream.writeByte(1);
                stream.position(0);
                byte[] expected = Arrays.copyOf(framed(body(5)), 11);
                expected[10] = 1;
                assertThat(stream.readBytes(11)).isEqualTo(expected);
            }
        }
    }

    @Test
    void recordsInRecords_ofSizesThatDiffer() throws IOException {
        long seed = Seed.next();
        Random random = new Random(seed);
        try (ByteStream out = ByteStreams.memory()) {
            ByteArrayOutputStream expected = new ByteArrayOutputStream();
            for (int i = 0; i < 200; i++) {
                Node node = node(random, 4);
                Node.Codec.INSTANCE.write(out, node);
                expected.writeBytes(encoding(node));
            }
            assertThat(out.toByteArray()).as("seed %s", seed).isEqualTo(expected.toByteArray());
        }
    }

    private static Node node(Random random, int levels) {
        Node[] children = new Node[levels == 0 ? 0 : random.nextInt(4)];
        Arrays.setAll(children, i -> node(random, levels - 1));
        int size = random.nextInt(10) == 0 ? random.nextInt(20_000) : random.nextInt(130);
        return new Node("n", body(size), List.of(children));
    }

    /** With the length of each known before it is written. */
    private static byte[] encoding(Node node) throws IOException {
        return framed(Encoding.bytes(out -> {
            out.writeByte(7);
            CompactStrings.write(out, node.name());
            out.writeVarInt(node.payload().length);
            out.write(node.payload());
            out.writeVarInt(node.children().size());
            for (Node child : node.children()) {
                out.write(encoding(child));
            }
        }));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200, 20_000})
    void streamThatIsClosedMeanwhile_saysSo(int size) {
        Blob codec = after(size);
        ByteStream out = ByteStreams.memory();
        BinaryCodec<byte[]> closing = new Blob(codec.lengthWidth) {
            @Override
            void body(ByteStream stream, byte[] value) throws IOException {
                stream.write(value);
                stream.close();
            }
        };

        assertThatExceptionOfType(ClosedChannelException.class).isThrownBy(() -> closing.write(out, body(300)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200, 20_000})
    void recordThatFails_leavesNothingBehind(int size) throws IOException {
        Blob codec = after(size);
        BinaryCodec<byte[]> failing = new Blob(codec.lengthWidth) {
            @Override
            void body(ByteStream stream, byte[] value) throws IOException {
                stream.write(value);
                throw new IllegalStateException("on purpose");
            }
        };
        try (ByteStream out = ByteStreams.memory(body(400), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            out.position(100);
            assertThatThrownBy(() -> failing.write(out, body(30))).hasMessageContaining("on purpose");
            assertThat(out.position()).isEqualTo(100);
            assertThat(out.toByteArray()).isEqualTo(body(400));
        }
    }

    /** Bytes back elements that take none; room for a length that turns out shorter must not. */
    @Test
    void elementsThatTakeNoBytes_areCountedAsByReaders() throws IOException {
        BinaryCodec<String> nothing = Composition.of(
                "Nothing",
                0,
                OptionalLong.of(0),
                (out, value) -> assertThat(value).isEmpty(),
                in -> "",
                value -> 0);
        BinaryCodec<List<String>> list = Codecs.list(nothing);
        Blob inner = new Blob(1) {
            @Override
            void body(ByteStream out, byte[] value) throws IOException {
                out.write(value);
                list.write(out, Collections.nCopies(3, ""));
            }
        };
        Blob outer = new Blob(1) {
            @Override
            void body(ByteStream out, byte[] value) throws IOException {
                list.write(out, Collections.nCopies(8_192, ""));
                inner.write(out, value);
            }
        };
        for (int lengthWidth : new int[] {1, 2, 3}) {
            inner.lengthWidth = lengthWidth;
            outer.lengthWidth = lengthWidth;
            try (ByteStream out = ByteStreams.memory()) {
                outer.write(out, body(1));
                assertThat(out.size()).as("width %s", lengthWidth).isEqualTo(1 + 2 + 1 + 1 + 1);
            }
        }
        // Without a byte of its own, two are left inside, the length and the count: too few for three elements.
        for (int lengthWidth : new int[] {1, 2, 3}) {
            inner.lengthWidth = lengthWidth;
            try (ByteStream out = ByteStreams.memory()) {
                assertThatExceptionOfType(UnencodableValueException.class)
                        .as("width %s", lengthWidth)
                        .isThrownBy(() -> outer.write(out, body(0)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void streamThatFailsMeanwhile_saysSo(int lengthWidth) throws IOException {
        Blob swallowing = new Blob(lengthWidth) {
            @Override
            void body(ByteStream stream, byte[] value) {
                assertThatThrownBy(() -> stream.write(value)).hasMessageContaining("full");
            }
        };
        ByteStream out = ByteStreams.of(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        });
        out.write(body(10));

        assertThatThrownBy(() -> swallowing.write(out, body(500_000)))
                .isInstanceOf(IOException.class)
                .hasStackTraceContaining("full");
    }

    @Test
    void recordsThatAreAppended_followEachOther() throws IOException {
        byte[] expected = Encoding.bytes(out -> {
            out.write(body(10));
            for (int size : SIZES) {
                out.write(framed(body(size)));
                out.write(framed(body(5)));
            }
        });
        Path file = directory.resolve("file");
        Files.write(file, body(10));
        ByteArrayOutputStream forward = new ByteArrayOutputStream();
        forward.write(body(10));
        try (ByteStream appending = ByteStreams.open(file, StandardOpenOption.APPEND);
                ByteStream memory = ByteStreams.memory(body(10), StandardOpenOption.APPEND);
                ByteStream stream = ByteStreams.of(forward)) {
            for (ByteStream out : List.of(appending, memory, stream)) {
                Blob codec = new Blob(1);
                for (int size : SIZES) {
                    codec.write(out, body(size));
                    codec.write(out, body(5));
                }
            }
            assertThat(memory.toByteArray()).isEqualTo(expected);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(expected);
        assertThat(forward.toByteArray()).isEqualTo(expected);
    }
}
