package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.Codecs;
import io.github.binrec.codec.DecodeLimits;
import io.github.binrec.codec.NullComponentException;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every codec does, generated or built in, with null for each argument of each method. */
class NullArgumentTest {
    private enum Side {
        BUY,
        SELL
    }

    /** By the names under which they are shown. */
    private static Map<String, BinaryCodec<?>> codecs() throws ReflectiveOperationException {
        Map<String, BinaryCodec<?>> codecs = new TreeMap<>();
        for (Field field : Codecs.class.getFields()) {
            codecs.put("Codecs." + field.getName(), (BinaryCodec<?>) field.get(null));
        }
        codecs.put("Codecs.list", Codecs.list(Codecs.STRING));
        codecs.put("Codecs.set", Codecs.set(Codecs.STRING));
        codecs.put("Codecs.sortedSet", Codecs.sortedSet(Codecs.STRING));
        codecs.put("Codecs.deque", Codecs.deque(Codecs.STRING));
        codecs.put("Codecs.map", Codecs.map(Codecs.STRING, Codecs.INT));
        codecs.put("Codecs.sortedMap", Codecs.sortedMap(Codecs.STRING, Codecs.INT));
        codecs.put("Codecs.optional", Codecs.optional(Codecs.STRING));
        codecs.put("Codecs.array", Codecs.array(Codecs.STRING, String[]::new));
        codecs.put("Codecs.enumeration", Codecs.enumeration(Side.values()));
        assertThat(codecs).hasSizeGreaterThan(60);
        Compiled compiled = Compiled.folder("roundtrip/cases");
        for (String name : compiled.classNames()) {
            if (name.endsWith("Cases")) {
                Cases source = (Cases) compiled.loadClass(name).getConstructor().newInstance();
                source.cases().forEach(each -> codecs.put(each.name(), each.codec()));
            }
        }
        assertThat(codecs).hasSizeGreaterThan(150);
        return codecs;
    }

    @TestFactory
    Stream<DynamicTest> argumentThatIsNull_isNamed() throws ReflectiveOperationException {
        return codecs().entrySet().stream()
                .map(each -> dynamicTest(each.getKey(), () -> assertNamesArguments(each.getValue())));
    }

    @SuppressWarnings("NullAway") // null is what is tried
    private static <T> void assertNamesArguments(BinaryCodec<T> codec) throws IOException {
        assertNamed("out", () -> codec.write(null, null));
        assertNamed("in", () -> codec.read(null));
        assertNamed("in", () -> codec.values(null));
        assertNamed("bytes", () -> codec.fromBytes(null));
        assertNamed("bytes", () -> codec.fromBytes(null, DecodeLimits.DEFAULT));
        assertNamed("limits", () -> codec.fromBytes(new byte[0], null));
        assertNamed("limits", () -> codec.sizeOf(null, null));
        assertNamed("limits", () -> codec.toBytes(null, null));
        assertRefusesNull(codec);
    }

    @SuppressWarnings("NullAway") // null is what is tried
    private static <T> void assertRefusesNull(BinaryCodec<T> codec) throws IOException {
        assertNullValue(codec, () -> codec.sizeOf(null));
        assertNullValue(codec, () -> codec.sizeOf(null, DecodeLimits.DEFAULT));
        assertNullValue(codec, () -> codec.toBytes(null));
        assertNullValue(codec, () -> codec.toBytes(null, DecodeLimits.DEFAULT));
        try (ByteStream out = ByteStreams.memory(new byte[] {1, 2, 3})) {
            out.position(2);
            assertNullValue(codec, () -> codec.write(out, null));
            assertThat(out.position()).isEqualTo(2);
            assertThat(out.toByteArray()).containsExactly(1, 2, 3);
        }
    }

    private static void assertNamed(String name, ThrowingCallable call) {
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(call).withMessage(name);
    }

    private static void assertNullValue(BinaryCodec<?> codec, ThrowingCallable call) {
        String type = codec.toString().replace("codec of ", "");
        assertThatExceptionOfType(NullComponentException.class)
                .isThrownBy(call)
                .withMessageStartingWith(type + ": the value as a whole is null");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tried
    void partOfACodec_isNamed() {
        assertNamed("elements is null", () -> Codecs.list(null));
        assertNamed("elements is null", () -> Codecs.set(null));
        assertNamed("elements is null", () -> Codecs.<String>sortedSet(null));
        assertNamed("elements is null", () -> Codecs.deque(null));
        assertNamed("keys is null", () -> Codecs.map(null, Codecs.INT));
        assertNamed("values is null", () -> Codecs.map(Codecs.INT, null));
        assertNamed("keys is null", () -> Codecs.<String, Integer>sortedMap(null, Codecs.INT));
        assertNamed("values is null", () -> Codecs.sortedMap(Codecs.INT, null));
        assertNamed("content is null", () -> Codecs.optional(null));
        assertNamed("elements is null", () -> Codecs.array(null, String[]::new));
        assertNamed("maker is null", () -> Codecs.array(Codecs.STRING, null));
        assertNamed("constants is null", () -> Codecs.enumeration((Side[]) null));
        assertNamed("constants is null", () -> Codecs.enumeration((Side[]) null, 1, 2));
        assertNamed("tags is null", () -> Codecs.enumeration(Side.values(), (int[]) null));
        assertNamed("stream", () -> DecodeLimits.DEFAULT.applyTo(null));
    }
}
