package io.github.binrec.processor.roundtrip;

import static io.github.binrec.processor.roundtrip.HostileTypes.bytes;
import static io.github.binrec.processor.roundtrip.HostileTypes.codec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that are slow or fail, and what is left of a failure. */
class HostileSourcesTest {
    /** id 1, symbol "ab", two pairs. */
    private static final String TRADE =
            "1d 07 0100000000000000 04 6162 02 01000000 02000000 03000000 04000000".replace(" ", "");

    private static BinaryCodec<Object> trade() throws ReflectiveOperationException {
        return codec("Trade");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7})
    void sourceThatGivesLittleAtATime_givesTheSameValue(int step) throws Exception {
        Object expected = trade().fromBytes(bytes(TRADE));
        try (ByteStream in = ByteStreams.of(new Source(bytes(TRADE + TRADE), step, -1))) {
            assertThat(trade().read(in)).isEqualTo(expected);
            assertThat(trade().read(in)).isEqualTo(expected);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void sourceThatThrows_isNoMalformedRecord_whereverItThrows() throws Exception {
        for (int step = 1; step < 3; step++) {
            for (int at = 0; at < bytes(TRADE).length; at++) {
                Source source = new Source(bytes(TRADE), step, at);
                Throwable thrown = catchThrowable(() -> trade().read(ByteStreams.of(source)));
                assertThat(thrown).as("at byte %s", at).isInstanceOf(IOException.class);
                assertThat(thrown)
                        .isNotInstanceOf(MalformedRecordException.class)
                        .hasRootCause(source.failure);
                assertThat(thrown.getSuppressed()).hasSize(1);
                assertThat(thrown.getSuppressed()[0]).hasMessageStartingWith("in Types.Trade");
            }
        }
    }

    @Test
    void sourceThatEnds_isTruncatedAtItsEnd() throws Exception {
        for (int length = 0; length < bytes(TRADE).length; length++) {
            byte[] cut = Arrays.copyOf(bytes(TRADE), length);
            for (int step = 0; step < 3; step++) {
                Throwable thrown = catchThrowable(streamOf(cut, step));
                assertThat(thrown).isInstanceOf(MalformedRecordException.class);
                MalformedRecordException failure = (MalformedRecordException) thrown;
                assertThat(failure.reason()).as("%s", failure).isEqualTo(Reason.TRUNCATED);
                assertThat(failure.position()).as("%s", failure).isEqualTo(length);
            }
        }
    }

    private static org.assertj.core.api.ThrowableAssert.ThrowingCallable streamOf(byte[] bytes, int step) {
        return () -> trade().read(ByteStreams.of(new Source(bytes, step, -1)));
    }

    /** A file keeps what it may hold back, and nothing else that a refused value, or one that could not be written, has asked for. */
    @Test
    void failure_leavesAStreamThatWorks_andNoLargeBuffer(@TempDir Path folder) throws Exception {
        BinaryCodec<Object> pairs = codec("PairList");
        BinaryCodec<Object> texts = codec("TextList");
        Object expected = trade().fromBytes(bytes(TRADE));
        try (ByteStream file = ByteStreams.open(
                folder.resolve("values"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            file.writeVarInt(1 << 20);
            file.write(new byte[(8 << 20) - 1]);
            file.position(0);
            Attempt.read(pairs, file).refusedFor(Reason.LENGTH_EXCEEDS_INPUT);
            file.position(file.size());
            file.writeByte(0);
            file.writeByte(0x80); // a varint that never ends
            file.position(0);
            assertThat(Attempt.read(pairs, file).accepted().value()).isNotNull();
            assertThat(catchThrowable(() -> texts.write(file, tooLong(texts)))).isNotNull();
            trade().write(file, expected);
            file.position(file.position() - bytes(TRADE).length);
            assertThat(trade().read(file)).isEqualTo(expected);
            assertThat(retained(file)).isLessThan(Window.HOLD_MAX + 128 * 1024L);
        }
    }

    /** Some strings that nearly fill what a stream holds back, then a null. */
    private static Object tooLong(BinaryCodec<Object> texts) throws ReflectiveOperationException {
        String[] values = new String[10];
        Arrays.fill(values, 0, 9, "x".repeat(100_000));
        return texts.getClass()
                .getClassLoader()
                .loadClass("hostile.Types$TextList")
                .getConstructors()[0]
                .newInstance(Arrays.asList(values));
    }

    /** {@return how many bytes the arrays take that can be reached from a stream through our own classes} */
    private static long retained(Object root) throws IllegalAccessException {
        return retained(root, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static long retained(Object object, Set<Object> seen) throws IllegalAccessException {
        if (object == null || !seen.add(object)) {
            return 0;
        }
        if (object instanceof byte[] bytes) {
            return bytes.length;
        }
        long sum = 0;
        if (object instanceof Object[] elements) {
            for (Object element : elements) {
                sum += retained(element, seen);
            }
            return sum + 8L * Array.getLength(object);
        }
        if (!object.getClass().getName().startsWith("io.github.binrec.")) {
            return 0;
        }
        for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    sum += retained(field.get(object), seen);
                }
            }
        }
        return sum;
    }

    /** Gives a few bytes at a time, or none (which is not allowed, but seen), and throws at one position. */
    private static final class Source extends InputStream {
        final IOException failure = new IOException("the source broke");
        private final byte[] bytes;
        private final int step;
        private final int failAt;
        private int position;

        Source(byte[] bytes, int step, int failAt) {
            this.bytes = bytes;
            this.step = step;
            this.failAt = failAt;
        }

        @Override
        public int read() throws IOException {
            if (position == failAt) {
                throw failure;
            }
            return position == bytes.length ? -1 : bytes[position++] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            for (int i = 0; i < Math.min(step, length); i++) {
                if (position == failAt && i > 0) {
                    return i;
                }
                int next = read();
                if (next < 0) {
                    return i == 0 ? -1 : i;
                }
                target[offset + i] = (byte) next;
            }
            return Math.min(step, length);
        }
    }
}
