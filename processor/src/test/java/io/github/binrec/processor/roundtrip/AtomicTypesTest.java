package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.codec.NullComponentException;
import io.github.binrec.stream.ByteStreams;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.AtomicStampedReference;
import org.junit.jupiter.api.Test;

/** Atomic references and arrays, beyond the bytes of {@code AtomicCases}: what is absent, null, hostile or changed meanwhile. */
class AtomicTypesTest {
    private static final String TYPES = """
            package p;
            import io.github.binrec.annotations.*;
            import java.util.*;
            import java.util.concurrent.atomic.*;
            import org.jspecify.annotations.Nullable;
            public class Types {
                @BinaryRecord(framing = Framing.PLAIN)
                public record Notes(AtomicReference<String> one, AtomicReferenceArray<String> many, AtomicStampedReference<String> stamped) {}
                @BinaryRecord(framing = Framing.PLAIN)
                public record Maybe(AtomicReference<@Nullable String> one, AtomicReferenceArray<@Nullable String> many) {}
                @BinaryRecord(framing = Framing.PLAIN)
                public record Numbers(AtomicLongArray fixed, @Varint AtomicLongArray varints) {}
                @BinaryRecord
                public record Before(AtomicReference<String> name, AtomicIntegerArray counts) {}
                @BinaryRecord
                public record After(String name, int[] counts) {}
                /** Its text is longer whenever somebody asks for it, as if another thread were at work. */
                @BinaryRecord
                public record Growing(byte[] head, AtomicReference<String> text, AtomicIntegerArray counts) {
                    public AtomicReference<String> text() {
                        text.set(text.get() + "x");
                        return text;
                    }
                    public AtomicIntegerArray counts() {
                        counts.incrementAndGet(0);
                        return counts;
                    }
                }
                @BinaryRecord
                public record Batch(List<Growing> all) {}
                public static Batch batch(int head) {
                    return new Batch(List.of(growing(head), growing(0)));
                }
                public static Growing growing(int head) {
                    return new Growing(new byte[head], new AtomicReference<>("a"), new AtomicIntegerArray(1));
                }
                public static Before before() {
                    return new Before(new AtomicReference<>("n"), new AtomicIntegerArray(new int[] {1, 2}));
                }
                public static Notes notes(AtomicReference<String> one, AtomicReferenceArray<String> many, AtomicStampedReference<String> stamped) {
                    return new Notes(one, many, stamped);
                }
            }
            """;

    private static final Compiled COMPILED = Compiled.source("p.Types", TYPES);

    @SuppressWarnings("unchecked") // a test that reads another type fails
    private static BinaryCodec<Object> codec(String name) throws ReflectiveOperationException {
        return (BinaryCodec<Object>) COMPILED.loadClass("p.Types_" + name + "Codec")
                .getField("INSTANCE")
                .get(null);
    }

    private static Object growing(String method, int head) throws ReflectiveOperationException {
        return COMPILED.loadClass("p.Types").getMethod(method, int.class).invoke(null, head);
    }

    private static Object notes(String one, String many, String stamped) throws ReflectiveOperationException {
        return COMPILED.loadClass("p.Types")
                .getMethod("notes", AtomicReference.class, AtomicReferenceArray.class, AtomicStampedReference.class)
                .invoke(
                        null,
                        new AtomicReference<>(one),
                        new AtomicReferenceArray<>(new String[] {"a", many}),
                        new AtomicStampedReference<>(stamped, 1));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    @Test
    void nullInside_isRefusedWhereTheTypeDoesNotAllowIt() throws Exception {
        BinaryCodec<Object> codec = codec("Notes");
        String held = ": holds null, which its type does not allow; if it may, mark what it holds @Nullable, as in"
                + " AtomicReference<@Nullable String>";
        assertRefused(codec, notes(null, "", ""), "Types.Notes.one" + held);
        assertRefused(codec, notes("", "", null), "Types.Notes.stamped" + held);
        assertRefused(
                codec,
                notes("", null, ""),
                "Types.Notes.many[1]: is null, which its type does not allow; if elements may be null, mark their type @Nullable, as"
                        + " in a component of type List<@Nullable String> or @Nullable String[]");
    }

    private static void assertRefused(BinaryCodec<Object> codec, Object value, String message) {
        assertThatThrownBy(() -> codec.toBytes(value))
                .isInstanceOf(NullComponentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> codec.sizeOf(value))
                .isInstanceOf(NullComponentException.class)
                .hasMessage(message);
    }

    @Test
    void byteBeforeWhatMayBeNull_isZeroOrOne() throws Exception {
        Attempt.ofBytes(codec("Maybe"), bytes("02 00")).refused(Reason.INVALID_VALUE, 0, "Types.Maybe.one");
    }

    @Test
    void countThatPromisesMoreThanThereIs_isRefusedBeforeItTakesMemory() throws Exception {
        assertBomb("Notes", "00 ff ff ff ff 07", "Types.Notes.many");
        assertBomb("Maybe", "00 ff ff ff ff 07", "Types.Maybe.many");
        assertBomb("Numbers", "ff ff ff ff 07", "Types.Numbers.fixed");
        assertBomb("Numbers", "00 ff ff ff ff 07", "Types.Numbers.varints");
    }

    private static void assertBomb(String type, String hex, String path) throws ReflectiveOperationException {
        byte[] bytes = bytes(hex);
        Attempt.ofBytes(codec(type), bytes)
                .refused(Reason.LENGTH_EXCEEDS_INPUT, bytes.length, path)
                .allocatedAtMost(1);
        Attempt forward = Attempt.forward(codec(type), bytes).allocatedAtMost(1);
        assertThat(forward.malformed().path()).isEqualTo(path);
    }

    @Test
    void variable_hasTheBytesOfWhatItHolds() throws Exception {
        Object before = COMPILED.loadClass("p.Types").getMethod("before").invoke(null);
        byte[] bytes = codec("Before").toBytes(before);
        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo("0c" + "03" + "026e" + "020100000002000000");
        assertThat(codec("After").toBytes(codec("After").fromBytes(bytes))).isEqualTo(bytes);
        assertThat(codec("Before").toBytes(codec("Before").fromBytes(bytes))).isEqualTo(bytes);
    }

    @Test
    void variableThatChangesBetweenMeasuringAndWriting_leavesWholeRecords() throws Exception {
        BinaryCodec<Object> codec = codec("Batch");
        Object batch = growing("batch", 3);
        assertThat(codec.sizeOf(batch)).isEqualTo(1 + 1 + 1 + (1 + 1 + 4 + 3 + 5) + (1 + 1 + 1 + 3 + 5));
        byte[] bytes = codec.toBytes(batch);
        Object back = codec.fromBytes(bytes);
        assertThat(back.toString()).contains("text=axx,").doesNotContain("text=a,", "text=ax,");
    }

    /** A record too large for the window is measured, its length is written, and then it is another one. */
    @Test
    void variableThatChangesBehindAWrittenLength_failsLoudly() throws Exception {
        BinaryCodec<Object> codec = codec("Growing");
        Object value = growing("growing", 1 << 26);
        assertThatThrownBy(() -> {
                    try (var out = ByteStreams.of(new ByteArrayOutputStream())) {
                        codec.write(out, value);
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Types.Growing took another number of bytes than its size")
                .hasMessageContaining("was the value changed by another thread");
    }

    @Test
    void reservedBodies_areSteppedOverWithoutBeingMade() throws Exception {
        Compiled cases = Compiled.folder("roundtrip/cases");
        String source = cases.generatedSource("cases.AtomicCases_KeptCodec");
        assertThat(source)
                .contains(
                        "Skipping.optional(in, ",
                        "Skipping.followed(in, ",
                        "Skipping.elements(in, ",
                        "VarintArrays.skip(in)");
        assertThat(source).doesNotContain("new AtomicReference", "new AtomicLong", "new AtomicInteger", "AtomicArrays");
        Case<?> before = (Case<?>)
                cases.loadClass("cases.AtomicCases").getMethod("before").invoke(null);
        assertThat(instance(cases, "cases.AtomicCases_KeptCodec").fromBytes(before.bytes()))
                .hasToString("Kept[kept=7]");
    }

    @Test
    void absentFields_areTheirDefaults() throws Exception {
        Compiled cases = Compiled.folder("roundtrip/cases");
        Object value = instance(cases, "cases.AtomicCases_DefaultsCodec").fromBytes(bytes("00"));
        assertThat(Values.comparable(value))
                .isEqualTo(List.of(
                        "Defaults",
                        List.of("AtomicIntegerArray", "[]"),
                        List.of("AtomicReferenceArray"),
                        List.of("AtomicReference", "x"),
                        Arrays.asList("AtomicReference", null),
                        List.of("AtomicStampedReference", instanceOfSide(cases), 0),
                        "AtomicLong 7",
                        List.of("AtomicReference", List.of()),
                        List.of("AtomicMarkableReference", (short) 0, false)));
    }

    private static Object instanceOfSide(Compiled cases) throws ReflectiveOperationException {
        return cases.loadClass("cases.AtomicCases$Side").getEnumConstants()[1];
    }

    @SuppressWarnings("unchecked")
    private static BinaryCodec<Object> instance(Compiled compiled, String name) throws ReflectiveOperationException {
        var field = compiled.loadClass(name).getField("INSTANCE");
        field.setAccessible(true);
        return (BinaryCodec<Object>) field.get(null);
    }

    @Test
    void description_saysWhatIsHeld() throws Exception {
        assertThat(codec("Maybe").describe())
                .contains("AtomicReference<@Nullable String>", "0, or 1 and compact string");
        assertThat(codec("Notes").describe())
                .contains("AtomicStampedReference<String>", "compact string, then the stamp, 4 bytes");
        assertThat(codec("Numbers").describe())
                .contains("@Varint AtomicLongArray", "count, then zigzag varints", "count, then 8 bytes each");
    }
}
