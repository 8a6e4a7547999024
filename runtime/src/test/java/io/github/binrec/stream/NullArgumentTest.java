package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every public method of streams, and every one that opens them, with null for each of its arguments. */
class NullArgumentTest {
    /** A call with one argument that is null. */
    private interface Call {
        void on(ByteStream stream) throws Exception;
    }

    /** By method and parameters, and the name of the one that is null. */
    private static Map<String, Call> calls() {
        Map<String, Call> calls = new HashMap<>();
        calls.put("seek(long, Whence): whence", stream -> stream.seek(0, nothing()));
        calls.put("read(byte[]): bytes", stream -> stream.read((byte[]) nothing()));
        calls.put("read(byte[], int, int): bytes", stream -> stream.read(nothing(), 0, 1));
        calls.put("read(ByteBuffer): target", stream -> stream.read((ByteBuffer) nothing()));
        calls.put("readFully(byte[]): bytes", stream -> stream.readFully(nothing()));
        calls.put("readFully(byte[], int, int): bytes", stream -> stream.readFully(nothing(), 0, 1));
        calls.put("write(byte[]): bytes", stream -> stream.write((byte[]) nothing()));
        calls.put("write(byte[], int, int): bytes", stream -> stream.write(nothing(), 0, 1));
        calls.put("write(ByteBuffer): source", stream -> stream.write((ByteBuffer) nothing()));
        calls.put("reader(Charset): charset", stream -> stream.reader(nothing()));
        calls.put("writer(Charset): charset", stream -> stream.writer(nothing()));
        calls.put("transferTo(OutputStream): target", stream -> stream.transferTo((OutputStream) nothing()));
        calls.put(
                "transferTo(WritableByteChannel): target",
                stream -> stream.transferTo((WritableByteChannel) nothing()));
        return calls;
    }

    private static Map<String, ThrowingCallable> openings() {
        Map<String, ThrowingCallable> calls = new HashMap<>();
        Path path = Path.of("none");
        calls.put("memory(byte[]): content", () -> ByteStreams.memory((byte[]) nothing()));
        calls.put("memory(byte[], OpenOption[]): content", () -> ByteStreams.memory(nothing(), new OpenOption[0]));
        calls.put(
                "memory(byte[], OpenOption[]): options",
                () -> ByteStreams.memory(new byte[0], (OpenOption[]) nothing()));
        calls.put(
                "memory(byte[], OpenOption[]): option", () -> ByteStreams.memory(new byte[0], (OpenOption) nothing()));
        calls.put("open(Path, OpenOption[]): path", () -> ByteStreams.open(nothing()));
        calls.put("open(Path, OpenOption[]): options", () -> ByteStreams.open(path, (OpenOption[]) nothing()));
        calls.put("open(Path, OpenOption[]): option", () -> ByteStreams.open(path, (OpenOption) nothing()));
        calls.put("replace(Path, StreamWriter): path", () -> ByteStreams.replace(nothing(), out -> {}));
        calls.put("replace(Path, StreamWriter): writer", () -> ByteStreams.replace(path, nothing()));
        calls.put("of(SeekableByteChannel): channel", () -> ByteStreams.of((SeekableByteChannel) nothing()));
        calls.put("of(InputStream): in", () -> ByteStreams.of((InputStream) nothing()));
        calls.put("ofExact(InputStream): in", () -> ByteStreams.ofExact(nothing()));
        calls.put("of(OutputStream): out", () -> ByteStreams.of((OutputStream) nothing()));
        return calls;
    }

    /** Null, where the compiler is told that there is none. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }

    @Test
    void eachMethodWithAnArgumentThatMayBeNull_isHere() {
        assertThat(methodsOf(calls().keySet())).isEqualTo(methodsThatTakeObjects(ByteStream.class));
        assertThat(methodsOf(openings().keySet())).isEqualTo(methodsThatTakeObjects(ByteStreams.class));
    }

    private static Set<String> methodsOf(Set<String> calls) {
        Set<String> methods = new TreeSet<>();
        calls.forEach(call -> methods.add(call.substring(0, call.indexOf(':'))));
        return methods;
    }

    private static Set<String> methodsThatTakeObjects(Class<?> type) {
        Set<String> methods = new TreeSet<>();
        for (Method method : type.getDeclaredMethods()) {
            Class<?>[] parameters = method.getParameterTypes();
            boolean objects = Arrays.stream(parameters).anyMatch(parameter -> !parameter.isPrimitive());
            if (objects && Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                String names = String.join(
                        ", ",
                        Arrays.stream(parameters).map(Class::getSimpleName).toList());
                methods.add(method.getName() + "(" + names + ")");
            }
        }
        return methods;
    }

    @TestFactory
    Stream<DynamicTest> openStream_namesTheArgument_andIsAsBefore() {
        return named(calls(), (name, call) -> {
            try (ByteStream stream = ByteStreams.memory()) {
                // With a window for reading, for writing, and without one.
                assertNamed(name, () -> call.on(stream));
                stream.writeLong(7);
                assertNamed(name, () -> call.on(stream));
                stream.position(0).readByte();
                assertNamed(name, () -> call.on(stream));
                assertThat(stream.position()).isEqualTo(1);
                assertThat(stream.toByteArray()).containsExactly(7, 0, 0, 0, 0, 0, 0, 0);
            }
        });
    }

    /** That it is closed comes before anything else, but for views, which say so when they are used. */
    @TestFactory
    Stream<DynamicTest> closedStream_saysThatItIsClosed() {
        Map<String, Call> calls = calls();
        calls.keySet().removeIf(name -> name.endsWith("charset"));
        return named(calls, (name, call) -> {
            ByteStream stream = ByteStreams.memory();
            stream.close();
            assertThatExceptionOfType(ClosedChannelException.class).isThrownBy(() -> call.on(stream));
        });
    }

    @TestFactory
    Stream<DynamicTest> opening_namesTheArgument() {
        return named(openings(), NullArgumentTest::assertNamed);
    }

    private static void assertNamed(String name, ThrowingCallable call) {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(call)
                .withMessage(name.substring(name.indexOf(": ") + 2));
    }

    /** What is done with each call. */
    private interface Check<C> {
        void on(String name, C call) throws Exception;
    }

    private static <C> Stream<DynamicTest> named(Map<String, C> calls, Check<C> check) {
        return calls.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(call -> dynamicTest(call.getKey(), () -> check.on(call.getKey(), call.getValue())));
    }
}
