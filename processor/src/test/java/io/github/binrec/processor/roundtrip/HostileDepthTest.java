package io.github.binrec.processor.roundtrip;

import static io.github.binrec.processor.roundtrip.HostileTypes.cycle;
import static io.github.binrec.processor.roundtrip.HostileTypes.deep;
import static io.github.binrec.processor.roundtrip.HostileTypes.deepCodec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.DecodeLimits;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.codec.UnencodableValueException;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Values that nest as deep as is allowed, and deeper, on a small stack. */
class HostileDepthTest {
    /** A quarter of what threads have by default, or less. */
    private static final long SMALL_STACK = 256 * 1024;

    private static final DecodeLimits NONE = DecodeLimits.DEFAULT.withMaxDepth(Integer.MAX_VALUE);

    @ParameterizedTest
    @EnumSource
    void deepestValue_needsLittleStack_andADeeperOneIsRefused(DeepType type) throws Exception {
        onSmallStack(() -> {
            assertLimit(type);
            return null;
        });
    }

    /** The interpreter's frames are the largest. */
    @Test
    void interpreter_needsLittleStackToo(@TempDir Path folder) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xint");
        command.addAll(Compiled.onClassPath(HostileTypes.FOLDER, folder));
        command.add(DeepReading.class.getName());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("all read");
    }

    static void assertLimit(DeepType type) throws ReflectiveOperationException, IOException {
        BinaryCodec<Object> codec = deepCodec(type.type());
        Object deepest = type.deepest();
        byte[] bytes = codec.toBytes(deepest);
        assertThat(codec.sizeOf(deepest)).isEqualTo(bytes.length);
        assertThat(codec.toBytes(codec.fromBytes(bytes))).isEqualTo(bytes);
        Object deeper = type.deeper();
        try (ByteStream stream = ByteStreams.memory()) {
            stream.writeInt(7);
            UnencodableValueException refused =
                    catchThrowableOfType(UnencodableValueException.class, () -> codec.write(stream, deeper));
            assertThat(refused).hasMessageContaining("deeper than 100");
            assertThat(refused.path()).startsWith("Deep." + type.type() + ".");
            assertThat(stream.size()).isEqualTo(4);
            assertThat(stream.position()).isEqualTo(4);
            NONE.applyTo(stream);
            codec.write(stream, deeper);
            assertThat(codec.sizeOf(deeper, NONE)).isEqualTo(stream.size() - 4);
            assertThat(catchThrowableOfType(UnencodableValueException.class, () -> codec.sizeOf(deeper)))
                    .hasMessage(refused.getMessage());
            DecodeLimits.DEFAULT.applyTo(stream);
            stream.position(4);
            assertTooDeep(codec, stream, type.type());
            assertThat(stream.position()).isEqualTo(4);
        }
    }

    private static void assertTooDeep(BinaryCodec<Object> codec, ByteStream in, String type) {
        MalformedRecordException refused = catchThrowableOfType(MalformedRecordException.class, () -> codec.read(in));
        assertThat(refused.reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
        assertThat(refused.path()).startsWith("Deep." + type + ".");
    }

    /** The body of a field that is gone is stepped over by its length, and not looked at. */
    @Test
    void skippedBody_withALength_mayBeAsDeepAsItLikes() throws Exception {
        BinaryCodec<Object> before = deepCodec("Before");
        BinaryCodec<Object> gone = deepCodec("Gone");
        byte[] deep = unlimited(before, deep("before", 1000));
        onSmallStack(() -> {
            assertThat(gone.fromBytes(before.toBytes(deep("before", 100)))).hasToString("Gone[id=5]");
            Attempt.ofBytes(gone, deep).accepted().allocatedAtMost(0);
            Attempt.forward(gone, deep).accepted().allocatedAtMost(0);
            return null;
        });
        byte[] json = unlimited(deepCodec("BeforeJson"), deep("beforeJson", 500));
        onSmallStack(() -> assertThat(deepCodec("GoneJson").fromBytes(json)).hasToString("GoneJson[id=5]"));
    }

    /** One without a length is stepped over component by component, as deep as they go. */
    @ParameterizedTest
    @CsvSource({"Plain, 100", "Nest, 50", "Layers, 50"})
    void skippedBody_withoutALength_countsLikeAnyOther(String type, int most) throws Exception {
        BinaryCodec<Object> before = deepCodec("Before" + type);
        BinaryCodec<Object> gone = deepCodec("Gone" + type);
        byte[] deepest = before.toBytes(deep("before" + type, most));
        byte[] deeper = unlimited(before, deep("before" + type, most + 1));
        byte[] deep = unlimited(before, deep("before" + type, 500));
        onSmallStack(() -> {
            assertThat(gone.fromBytes(deepest)).hasToString("Gone" + type + "[id=5]");
            Attempt.ofBytes(gone, deeper).refusedFor(Reason.LIMIT_EXCEEDED).allocatedAtMost(0);
            Attempt.forward(gone, deep).refusedFor(Reason.LIMIT_EXCEEDED).allocatedAtMost(0);
            return null;
        });
    }

    /** Bytes that nobody could have written, since writing them takes the stack as well. */
    @Test
    void depthOfMillions_isRefusedAtOnce() throws Exception {
        byte[] chain = new byte[1 << 20];
        Arrays.fill(chain, (byte) 1); // of a PlainChain: another one follows
        onSmallStack(() -> {
            Attempt.ofBytes(deepCodec("PlainChain"), chain)
                    .refused(Reason.LIMIT_EXCEEDED, 100, "Deep.PlainChain" + ".next".repeat(100))
                    .allocatedAtMost(0);
            Attempt.forward(deepCodec("PlainChain"), chain)
                    .refused(Reason.LIMIT_EXCEEDED, 100, "Deep.PlainChain" + ".next".repeat(100))
                    .allocatedAtMost(0);
            return null;
        });
    }

    @Test
    void patternThatNestsWithoutEnd_isMalformed() throws Exception {
        byte[] text = new byte[8192];
        Arrays.fill(text, (byte) '(');
        byte[] bytes;
        try (ByteStream stream = ByteStreams.memory()) {
            stream.writeVarInt(0);
            stream.writeVarInt(text.length << 1);
            stream.write(text);
            bytes = stream.toByteArray();
        }
        onSmallStack(() -> Attempt.ofBytes(HostileTypes.codec("Expression"), bytes)
                .refused(Reason.LIMIT_EXCEEDED, 0, "Types.Expression.value"));
    }

    @Test
    void cycleOfObjects_endsInAFailure_andLeavesNothing() throws Exception {
        BinaryCodec<Object> codec = deepCodec("Group");
        for (String name : List.of("g", "long ".repeat(100_000))) { // the second one outgrows what is held back
            Object cycle = cycle(name);
            onSmallStack(() -> {
                try (ByteStream stream = ByteStreams.memory()) {
                    stream.writeInt(7);
                    UnencodableValueException refused =
                            catchThrowableOfType(UnencodableValueException.class, () -> codec.write(stream, cycle));
                    assertThat(refused).hasMessageContaining("cycle");
                    assertThat(stream.size()).isEqualTo(4);
                    assertThat(stream.position()).isEqualTo(4);
                    codec.write(stream, deep("group", 100));
                    stream.position(4);
                    assertThat(codec.read(stream)).isEqualTo(deep("group", 100));
                }
                assertThat(catchThrowableOfType(UnencodableValueException.class, () -> codec.sizeOf(cycle)))
                        .hasMessageContaining("cycle");
                return null;
            });
        }
    }

    private static byte[] unlimited(BinaryCodec<Object> codec, Object value) {
        try (ByteStream stream = ByteStreams.memory()) {
            NONE.applyTo(stream);
            codec.write(stream, value);
            return stream.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void onSmallStack(Callable<?> work) throws Exception {
        onStack(SMALL_STACK, work);
    }

    static void onStack(long size, Callable<?> work) throws Exception {
        FutureTask<?> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "small stack", size);
        thread.start();
        task.get();
    }
}
