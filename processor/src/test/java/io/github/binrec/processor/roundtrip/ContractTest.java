package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.codec.UnencodableValueException;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link BinaryCodec} says of user code that throws and of odd values. */
class ContractTest {
    private static final String TYPES = """
            package odd;
            import io.github.binrec.annotations.*;
            import java.util.*;
            public class Types {
                /** Throws whatever its text says, at read and at write. */
                @BinaryRecord(framing = Framing.PLAIN)
                public record Touchy(String mood) {
                    public Touchy {
                        fail("constructor", mood);
                    }
                    @Override public String mood() {
                        fail("accessor", mood);
                        return mood;
                    }
                    static void fail(String place, String mood) {
                        if (mood.equals(place)) { throw new IllegalStateException(mood); }
                        if (mood.equals(place + " error")) { throw new AssertionError(mood); }
                    }
                }
                /** A key with methods that throw. */
                @BinaryRecord(framing = Framing.PLAIN)
                public record Key(String mood) implements Comparable<Key> {
                    @Override public int hashCode() {
                        Touchy.fail("hashCode", mood);
                        return 7;
                    }
                    @Override public boolean equals(Object other) {
                        Touchy.fail("equals", mood);
                        return other instanceof Key key && key.mood.equals(mood);
                    }
                    @Override public int compareTo(Key other) {
                        Touchy.fail("compareTo", mood);
                        return mood.compareTo(other.mood);
                    }
                }
                @BinaryRecord(framing = Framing.PLAIN)
                public record Holder(List<Touchy> list, Set<Key> set, Map<Key, Integer> map, SortedSet<Key> sorted) {}
                @BinaryRecord(framing = Framing.PLAIN)
                public record Sets(Set<String> texts, Map<String, Integer> counts) {}
                @BinaryRecord(framing = Framing.PLAIN)
                public record Hashed(LinkedHashSet<java.math.BigDecimal> numbers) {}
                @BinaryRecord(framing = Framing.PLAIN)
                public record Sorted(SortedSet<java.math.BigDecimal> numbers) {}
                @BinaryRecord(framing = Framing.PLAIN)
                public record Same(int number) {
                    @Override public int hashCode() {
                        return 1;
                    }
                }
                @BinaryRecord(framing = Framing.PLAIN)
                public record Colliding(Set<Same> set, Map<Same, Integer> map) {
                    public static Colliding of(int inSet, int inMap) {
                        Set<Same> set = new TreeSet<>(Comparator.comparing(Same::number));
                        Map<Same, Integer> map = new TreeMap<>(Comparator.comparing(Same::number));
                        for (int i = 0; i < inSet; i++) { set.add(new Same(i)); }
                        for (int i = 0; i < inMap; i++) { map.put(new Same(i), i); }
                        return new Colliding(set, map);
                    }
                }
            }
            """;

    private static Compiled types;

    @BeforeAll
    static void compile() {
        types = Compiled.source("odd.Types", TYPES);
    }

    @Test
    void exceptionOfAConstructor_isMalformed_withPathAndCause() throws Exception {
        byte[] bytes = HexFormat.of().parseHex("02" + text("fine") + text("constructor") + "00" + "00" + "00");

        MalformedRecordException failure = malformed("Holder", bytes);

        assertThat(failure.reason()).isEqualTo(Reason.REJECTED_BY_TYPE);
        assertThat(failure.path()).isEqualTo("Types.Holder.list[1]");
        assertThat(failure).hasRootCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void errorOfAConstructor_reachesTheCaller_andTheStreamIsBack() throws Exception {
        try (ByteStream stream = ByteStreams.memory()) {
            stream.write(HexFormat.of().parseHex("ff" + text("constructor error")));
            stream.position(1);

            assertThat(catchThrowable(() -> codec("Touchy").read(stream)))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("constructor error");
            assertThat(stream.position()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"accessor", "accessor error"})
    void whatAnAccessorThrows_reachesTheCaller_andNothingIsWritten(String mood) throws Exception {
        Object touchy =
                types.loadClass("odd.Types$Touchy").getConstructor(String.class).newInstance(mood);
        try (ByteStream stream = ByteStreams.memory()) {
            stream.writeLong(1);

            assertThat(catchThrowable(() -> codec("Touchy").write(stream, touchy)))
                    .isInstanceOfAny(IllegalStateException.class, AssertionError.class)
                    .hasMessage(mood);
            assertThat(stream.position()).isEqualTo(8);
            assertThat(stream.size()).isEqualTo(8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hashCode,  00 01 KEY 00 00,        set[0]",
        "hashCode,  00 00 01 KEY 07000000 00, map[0].key",
        "equals,    00 02 KEY KEY 00 00,    set[1]",
        "compareTo, 00 00 00 02 KEY KEY,    sorted[0]"
    })
    void exceptionOfAKey_isMalformed_withItsPath(String mood, String hex, String path) throws Exception {
        byte[] bytes = HexFormat.of().parseHex(hex.replace("KEY", text(mood)).replace(" ", ""));

        MalformedRecordException failure = malformed("Holder", bytes);

        assertThat(failure.reason()).isEqualTo(Reason.REJECTED_BY_TYPE);
        assertThat(failure.path()).isEqualTo("Types.Holder." + path);
        assertThat(failure).hasRootCauseMessage(mood);
    }

    @Test
    @SuppressWarnings("IdentityHashMapUsage") // the odd value is what is tested
    void keysThatAreEqual_inAMapOfAnotherEquality_areWrittenAndRefusedByTheReader() throws Exception {
        Map<String, Integer> counts = new IdentityHashMap<>();
        counts.put(new String(new char[] {'a'}), 1);
        counts.put(new String(new char[] {'a'}), 1);
        Set<String> texts = Collections.newSetFromMap(new IdentityHashMap<>());
        texts.add(new String(new char[] {'b'}));
        texts.add(new String(new char[] {'b'}));

        byte[] twiceInMap = codec("Sets").toBytes(sets(Set.of(), counts));
        assertThat(HexFormat.of().formatHex(twiceInMap)).isEqualTo("00" + "02" + "026101000000" + "026101000000");
        MalformedRecordException failure = malformed("Sets", twiceInMap);
        assertThat(failure.reason()).isEqualTo(Reason.DUPLICATE);
        assertThat(failure.path()).isEqualTo("Types.Sets.counts[1].key");

        failure = malformed("Sets", codec("Sets").toBytes(sets(texts, Map.of())));
        assertThat(failure.reason()).isEqualTo(Reason.DUPLICATE);
        assertThat(failure.path()).isEqualTo("Types.Sets.texts[1]");
    }

    @Test
    void sortedSetInASet_isReadAsASetOfItsOrder() throws Exception {
        Set<String> texts = new TreeSet<>(Collections.reverseOrder());
        texts.addAll(Set.of("a", "b", "c"));

        Object back = codec("Sets").fromBytes(codec("Sets").toBytes(sets(texts, Map.of())));

        assertThat(back.getClass().getMethod("texts").invoke(back))
                .isEqualTo(new LinkedHashSet<>(texts))
                .isExactlyInstanceOf(LinkedHashSet.class)
                .hasToString("[c, b, a]");
    }

    /** 1.0 and 1.00 are two in a hash set, and one in a sorted set. */
    @Test
    void elementsThatAreOneForTheDeclaredType_areDuplicatesToIt() throws Exception {
        byte[] two = HexFormat.of().parseHex("02" + "02010a" + "040164");

        assertThat(codec("Hashed").fromBytes(two)).hasToString("Hashed[numbers=[1.0, 1.00]]");
        MalformedRecordException failure = malformed("Sorted", two);
        assertThat(failure.reason()).isEqualTo(Reason.DUPLICATE);
        assertThat(failure.path()).isEqualTo("Types.Sorted.numbers[1]");
    }

    @Test
    void keysEqualButForUnknownFields_areDuplicatesToTheOldReader() throws Exception {
        String version = """
                package evolving;
                import io.github.binrec.annotations.*;
                import java.util.*;
                @BinaryRecord
                public record Prices(Map<Place, Integer> byPlace) {
                    @BinaryRecord public record Place(String city%s) {}
                    public static Prices sample() {
                        Map<Place, Integer> prices = new LinkedHashMap<>();
                        %s
                        return new Prices(prices);
                    }
                }
                """;
        Compiled before = Compiled.source("evolving.Prices", version.formatted("", ""));
        Compiled after = Compiled.source(
                "evolving.Prices",
                version.formatted(
                        ", @Default String street",
                        "prices.put(new Place(\"Rome\", \"a\"), 1); prices.put(new Place(\"Rome\", \"b\"), 2);"));
        Object sample = after.loadClass("evolving.Prices").getMethod("sample").invoke(null);
        byte[] bytes = codec(after, "evolving.PricesCodec").toBytes(sample);

        assertThat(codec(after, "evolving.PricesCodec").fromBytes(bytes)).isEqualTo(sample);
        MalformedRecordException failure = catchThrowableOfType(
                MalformedRecordException.class,
                () -> codec(before, "evolving.PricesCodec").fromBytes(bytes));
        assertThat(failure.reason()).isEqualTo(Reason.DUPLICATE);
        assertThat(failure.path()).isEqualTo("Prices.byPlace[1].key");
    }

    @ParameterizedTest
    @CsvSource({"1024, 1024, ''", "1100, 0, set[1032]", "0, 1100, map[1032]"})
    void keysOfOneHashCode_areRefusedBothWays(int inSet, int inMap, String path) throws Exception {
        Object value = types.loadClass("odd.Types$Colliding")
                .getMethod("of", int.class, int.class)
                .invoke(null, inSet, inMap);
        BinaryCodec<Object> codec = codec("Colliding");

        if (path.isEmpty()) {
            assertThat(codec.fromBytes(codec.toBytes(value))).isEqualTo(value);
            return;
        }
        UnencodableValueException failure =
                catchThrowableOfType(UnencodableValueException.class, () -> codec.toBytes(value));
        assertThat(failure.path()).startsWith("Types.Colliding." + path.replaceFirst("\\d+]", ""));
        assertThat(failure).hasMessageContaining("of one hash code");
    }

    private static String text(String text) {
        byte[] chars = text.getBytes(StandardCharsets.ISO_8859_1);
        return HexFormat.of().toHexDigits((byte) (2 * chars.length))
                + HexFormat.of().formatHex(chars);
    }

    private static Object sets(Set<String> texts, Map<String, Integer> counts) throws ReflectiveOperationException {
        return types.loadClass("odd.Types$Sets")
                .getConstructor(Set.class, Map.class)
                .newInstance(texts, counts);
    }

    private static MalformedRecordException malformed(String type, byte[] bytes) {
        return catchThrowableOfType(
                MalformedRecordException.class, () -> codec(type).fromBytes(bytes));
    }

    private static BinaryCodec<Object> codec(String type) throws ReflectiveOperationException {
        return codec(types, "odd.Types_" + type + "Codec");
    }

    @SuppressWarnings("unchecked")
    private static BinaryCodec<Object> codec(Compiled version, String name) throws ReflectiveOperationException {
        return (BinaryCodec<Object>)
                version.loadClass(name).getField("INSTANCE").get(null);
    }
}
