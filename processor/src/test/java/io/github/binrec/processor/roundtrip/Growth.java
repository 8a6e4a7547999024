package io.github.binrec.processor.roundtrip;

import static io.github.binrec.processor.roundtrip.HostileTypes.codec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What long inputs take beside short ones. */
final class Growth {
    private static final int FACTOR = 16;

    /** Linear growth is 16 and quadratic 256; in between there is room for caches, collections of garbage and busy machines. */
    private static final int MOST = 64;

    /**
     * Seconds that are linear enough, however quick the small input was: it may fit a cache that the large one does not fit, and
     * code gets faster while it runs. What is quadratic takes seconds for every input here.
     */
    private static final double FAST = 0.25;

    private Growth() {}

    /**
     * Asserts that reading a type takes memory of no more than a multiple of its input, and time that grows with its length,
     * whether the end of the input is known or not.
     */
    static void assertLinear(String type, int count, int allocated, ByCount input) throws Exception {
        assertLinear(codec(type), count, allocated, input);
    }

    /** The same for a codec. */
    static void assertLinear(BinaryCodec<Object> codec, int count, int allocated, ByCount input) throws Exception {
        byte[] small = input.make(count);
        byte[] large = input.make(FACTOR * count);
        Attempt.ofBytes(codec, large).allocatedAtMost(allocated);
        assertGrowth(() -> read(codec, small), () -> read(codec, large));
        assertGrowth(() -> forward(codec, small), () -> forward(codec, large));
    }

    /** Compares of several runs each the shortest, in CPU time of this thread alone. */
    private static void assertGrowth(Runnable small, Runnable large) {
        double least = Cpu.shortest(small);
        assertThat(Cpu.shortest(large)).isLessThan(Math.max(FAST, MOST * least));
    }

    private static void read(BinaryCodec<Object> codec, byte[] bytes) {
        try {
            codec.fromBytes(bytes);
        } catch (MalformedRecordException e) {
            assertThat(e.reason()).isNotNull(); // how long a refusal takes counts as well
        }
    }

    private static void forward(BinaryCodec<Object> codec, byte[] bytes) {
        try {
            codec.read(ByteStreams.of(new Dripping(bytes)));
        } catch (IOException e) {
            assertThat(e).isInstanceOf(MalformedRecordException.class);
        }
    }

    /** {@return what is written} */
    static byte[] encoding(Encoder encoder) throws IOException {
        try (ByteStream out = ByteStreams.memory()) {
            encoder.encode(out);
            return out.toByteArray();
        }
    }

    /** {@return a count, then so many elements} */
    static byte[] counted(int count, ElementEncoder element) throws IOException {
        return encoding(out -> {
            out.writeVarInt(count);
            for (int i = 0; i < count; i++) {
                element.encode(out, i);
            }
        });
    }

    /** {@return the encoding of a text, compact or UTF-8, that repeats a piece} */
    static byte[] text(String before, String piece, String after, int count, boolean utf8) throws IOException {
        byte[] bytes = (before + piece.repeat(count) + after).getBytes(StandardCharsets.UTF_8);
        return encoding(out -> {
            out.writeVarInt(utf8 ? bytes.length : bytes.length << 1);
            out.write(bytes);
        });
    }

    /** Makes an input. */
    interface ByCount {
        byte[] make(int count) throws IOException;
    }

    /** Writes an input. */
    interface Encoder {
        void encode(ByteStream out) throws IOException;
    }

    /** Writes an element of an input. */
    interface ElementEncoder {
        void encode(ByteStream out, int index) throws IOException;
    }

    /** Gives 1,000 bytes at a time, as a network does. */
    private static final class Dripping extends InputStream {
        private final ByteArrayInputStream in;

        Dripping(byte[] bytes) {
            in = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return in.read(bytes, offset, Math.min(length, 1000));
        }
    }
}
