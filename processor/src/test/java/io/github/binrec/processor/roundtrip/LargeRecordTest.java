package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.NullComponentException;
import io.github.binrec.stream.ByteStreams;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records as large as Java lets them be (254 components) and the format does (1,000 ids). */
class LargeRecordTest {
    /** The JVM's limit of parameters, less "this". */
    private static final int MOST_COMPONENTS = 254;

    /**
     * A kind of component.
     *
     * @param type its type, with annotations
     * @param full an expression for a value
     * @param empty an expression for the value that takes the least bytes
     */
    private record Kind(String type, String full, String empty) {}

    private static final List<Kind> PLAIN_KINDS = List.of(
            new Kind("String", "\"text\"", "\"\""),
            new Kind("int", "7", "0"),
            new Kind("boolean", "true", "false"),
            new Kind("@Nullable Integer", "7", "null"),
            new Kind("Optional<String>", "Optional.of(\"content\")", "Optional.empty()"),
            new Kind("UUID", "new UUID(1, 2)", "new UUID(0, 0)"),
            new Kind("long", "8", "0"),
            new Kind("@Varint int", "-1", "0"),
            new Kind("List<String>", "List.of(\"element\")", "List.of()"),
            new Kind("OptionalInt", "OptionalInt.of(7)", "OptionalInt.empty()"),
            new Kind("Side", "Side.SELL", "Side.BUY"));

    private static final List<Kind> KINDS = Stream.concat(
                    PLAIN_KINDS.stream(),
                    Stream.of(
                            new Kind("@Default(\"3\") int", "7", "0"),
                            new Kind("@Default(\"true\") boolean", "false", "true")))
            .toList();

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 64, 127, 230})
    void fieldsOfEveryKind_areWrittenAndRead(int count) throws Exception {
        assertWorks(compile("@BinaryRecord", cycle(KINDS, count), i -> ""));
        assertWorks(compile("@BinaryRecord(framing = Framing.PLAIN)", cycle(PLAIN_KINDS, count), i -> ""));
    }

    static Stream<Kind> largestKinds() {
        return Stream.of("boolean", "Optional<String>", "UUID", "long", "List<String>")
                .map(type -> KINDS.stream()
                        .filter(kind -> kind.type().equals(type))
                        .findFirst()
                        .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("largestKinds")
    void manyFieldsOfOneKind_areWrittenAndRead(Kind kind) throws Exception {
        int count = kind.type().equals("long") ? MOST_COMPONENTS / 2 : MOST_COMPONENTS;
        assertWorks(compile("@BinaryRecord", Collections.nCopies(count, kind), i -> ""));
    }

    @Test
    void thousandIds_mostlyReserved_areWrittenAndRead() throws Exception {
        String reserved = IntStream.rangeClosed(1, 1000)
                .filter(id -> id % 5 != 0)
                .mapToObj(id -> "@Reserved(id = %d, type = \"%s\")".formatted(id, id % 2 == 0 ? "String" : "int"))
                .collect(Collectors.joining("\n"));
        assertWorks(
                compile(reserved + "\n@BinaryRecord", cycle(KINDS, 200), i -> "@FieldId(%d) ".formatted(5 * (i + 1))));
    }

    @Test
    void failuresInALargeRecord_nameTheField() throws Exception {
        int wrong = 121; // an Optional
        List<Kind> kinds = cycle(KINDS, 131);
        Compiled compiled = compile("@BinaryRecord", kinds, i -> "", wrong);
        BinaryCodec<Object> codec = codec(compiled);
        Object value = value(compiled, "withNull");
        NullComponentException missing = catchThrowableOfType(NullComponentException.class, () -> codec.toBytes(value));
        assertThat(missing.path()).isEqualTo("Large.f" + wrong);
        missing = catchThrowableOfType(NullComponentException.class, () -> codec.sizeOf(value));
        assertThat(missing.path()).isEqualTo("Large.f" + wrong);

        byte[] bytes = codec.toBytes(value(compiled, "full"));
        MalformedRecordException cut = catchThrowableOfType(
                MalformedRecordException.class,
                () -> codec.read(ByteStreams.of(new ByteArrayInputStream(bytes, 0, bytes.length - 1))));
        assertThat(cut.path()).isEqualTo("Large.f130");
    }

    private static void assertWorks(Compiled compiled) throws Exception {
        assertRoundTrip(codec(compiled), value(compiled, "full"));
        assertRoundTrip(codec(compiled), value(compiled, "empty"));
        for (String name : compiled.classNames()) {
            if (name.contains("LargeCodec")) {
                assertThat(MethodSizes.of(compiled.classFile(name)))
                        .as(name)
                        .allSatisfy((method, size) -> assertThat(size).isLessThan(MethodSizes.JIT_LIMIT));
            }
        }
    }

    private static void assertRoundTrip(BinaryCodec<Object> codec, Object value) throws Exception {
        byte[] bytes = codec.toBytes(value);
        assertThat(codec.sizeOf(value)).isEqualTo(bytes.length);
        assertThat(codec.fromBytes(bytes)).isEqualTo(value);
        for (int length = 0; length < bytes.length; length += 7) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThat(catchThrowable(() -> codec.fromBytes(cut))).isInstanceOf(MalformedRecordException.class);
        }
    }

    private static List<Kind> cycle(List<Kind> kinds, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> kinds.get(i % kinds.size()))
                .toList();
    }

    private static Compiled compile(String annotations, List<Kind> kinds, IntFunction<String> prefix) {
        return compile(annotations, kinds, prefix, -1);
    }

    private static Compiled compile(String annotations, List<Kind> kinds, IntFunction<String> prefix, int wrong) {
        String source = """
                package large;

                import io.github.binrec.annotations.*;
                import java.util.*;
                import org.jspecify.annotations.Nullable;

                %s
                public record Large(%s) {
                    enum Side { BUY, SELL }
                    public static Large full() { return new Large(%s); }
                    public static Large empty() { return new Large(%s); }
                    public static Large withNull() { return %s; }
                }
                """;
        IntFunction<String> full = i -> kinds.get(i).full();
        return Compiled.source(
                "large.Large",
                source.formatted(
                        annotations,
                        join(kinds, i -> prefix.apply(i) + kinds.get(i).type() + " f" + i),
                        join(kinds, full),
                        join(kinds, i -> kinds.get(i).empty()),
                        wrong < 0
                                ? "null"
                                : "new Large(" + join(kinds, i -> i == wrong ? "null" : full.apply(i)) + ")"));
    }

    private static String join(List<Kind> kinds, IntFunction<String> text) {
        return IntStream.range(0, kinds.size()).mapToObj(text).collect(Collectors.joining(",\n"));
    }

    private static Object value(Compiled compiled, String factory) throws ReflectiveOperationException {
        return compiled.loadClass("large.Large").getMethod(factory).invoke(null);
    }

    @SuppressWarnings("unchecked")
    private static BinaryCodec<Object> codec(Compiled compiled) throws ReflectiveOperationException {
        return (BinaryCodec<Object>)
                compiled.loadClass("large.LargeCodec").getField("INSTANCE").get(null);
    }
}
