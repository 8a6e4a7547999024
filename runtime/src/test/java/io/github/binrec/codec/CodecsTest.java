package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.lang.reflect.Field;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CodecsTest {
    private enum Side {
        BUY,
        SELL
    }

    private record Example<T>(BinaryCodec<T> codec, T value, String hex) {
        void check() throws IOException {
            byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
            assertThat(codec.toBytes(value)).isEqualTo(bytes);
            assertThat(codec.sizeOf(value)).isEqualTo(bytes.length);
            assertThat(comparable(codec.fromBytes(bytes))).isEqualTo(comparable(value));
            assertThat(codec.leastSize()).isLessThanOrEqualTo(bytes.length);
            codec.greatestSize().ifPresent(greatest -> assertThat(greatest).isGreaterThanOrEqualTo(bytes.length));
            for (int length = 0; length < bytes.length; length++) {
                byte[] cut = Arrays.copyOf(bytes, length);
                assertThat(catchThrowableOfType(MalformedRecordException.class, () -> codec.fromBytes(cut))
                                .reason())
                        .isIn(Reason.TRUNCATED, Reason.LENGTH_EXCEEDS_INPUT);
            }
        }

        private static Object comparable(Object value) {
            if (value instanceof Object[] array) {
                return Arrays.asList(array);
            }
            return value instanceof Deque<?> deque ? new ArrayList<>(deque) : value;
        }
    }

    @TestFactory
    Stream<DynamicTest> values_haveTheBytesOfTheFormat() {
        return Stream.of(
                        new Example<>(Codecs.BOOLEAN, true, "01"),
                        new Example<>(Codecs.BYTE, (byte) -1, "ff"),
                        new Example<>(Codecs.SHORT, (short) 0x1234, "34 12"),
                        new Example<>(Codecs.CHAR, 'A', "41 00"),
                        new Example<>(Codecs.INT, -2, "fe ff ff ff"),
                        new Example<>(Codecs.LONG, 1L, "01 00 00 00 00 00 00 00"),
                        new Example<>(Codecs.FLOAT, 1f, "00 00 80 3f"),
                        new Example<>(Codecs.DOUBLE, -0.5, "00 00 00 00 00 00 e0 bf"),
                        new Example<>(Codecs.ZIGZAG_SHORT, (short) -1, "01"),
                        new Example<>(Codecs.ZIGZAG_INT, 64, "80 01"),
                        new Example<>(Codecs.ZIGZAG_LONG, -65L, "81 01"),
                        new Example<>(Codecs.VAR_SHORT, (short) -1, "ff ff 03"),
                        new Example<>(Codecs.VAR_INT, 300, "ac 02"),
                        new Example<>(Codecs.VAR_LONG, -1L, "ff ff ff ff ff ff ff ff ff 01"),
                        new Example<>(Codecs.STRING, "Zoë", "06 5a 6f eb"),
                        new Example<>(Codecs.UTF8_STRING, "ë", "02 c3 ab"),
                        new Example<>(Codecs.BYTES, new byte[] {1, 2}, "02 01 02"),
                        new Example<>(Codecs.BOOLEANS, new boolean[] {true, false, true}, "03 05"),
                        new Example<>(Codecs.INTS, new int[] {3}, "01 03 00 00 00"),
                        new Example<>(Codecs.OPTIONAL_INT, OptionalInt.of(5), "01 05 00 00 00"),
                        new Example<>(Codecs.OPTIONAL_LONG, OptionalLong.empty(), "00"),
                        new Example<>(Codecs.OPTIONAL_LONG, OptionalLong.of(1), "01 01 00 00 00 00 00 00 00"),
                        new Example<>(Codecs.OPTIONAL_DOUBLE, OptionalDouble.of(0), "01 00 00 00 00 00 00 00 00"),
                        new Example<>(
                                Codecs.INSTANT, Instant.ofEpochSecond(1, 2), "01 00 00 00 00 00 00 00 02 00 00 00"),
                        new Example<>(Codecs.enumeration(DayOfWeek.values()), DayOfWeek.SUNDAY, "06"),
                        new Example<>(Codecs.enumeration(Side.values(), 3, 200), Side.SELL, "c8 01"))
                .map(example -> DynamicTest.dynamicTest(example.codec() + " " + example.hex(), example::check));
    }

    @TestFactory
    Stream<DynamicTest> collections_haveTheBytesOfTheFormat() {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("b", 1);
        map.put("a", 2);
        String mapped = "02 02 62 01 00 00 00 02 61 02 00 00 00";
        String sorted = "02 02 61 02 00 00 00 02 62 01 00 00 00";
        return Stream.of(
                        new Example<>(Codecs.list(Codecs.STRING), List.of("b", "a"), "02 02 62 02 61"),
                        new Example<>(
                                Codecs.list(Codecs.list(Codecs.BYTE)),
                                List.of(List.of(), List.of((byte) 7)),
                                "02 00 01 07"),
                        new Example<>(
                                Codecs.set(Codecs.STRING), new LinkedHashSet<>(List.of("b", "a")), "02 02 62 02 61"),
                        new Example<>(
                                Codecs.sortedSet(Codecs.STRING), new TreeSet<>(Set.of("b", "a")), "02 02 61 02 62"),
                        new Example<>(Codecs.deque(Codecs.BYTE), new ArrayDeque<>(List.of((byte) 1)), "01 01"),
                        new Example<>(Codecs.map(Codecs.STRING, Codecs.INT), map, mapped),
                        new Example<>(Codecs.sortedMap(Codecs.STRING, Codecs.INT), new TreeMap<>(map), sorted),
                        new Example<>(Codecs.optional(Codecs.BYTE), Optional.of((byte) 9), "01 09"),
                        new Example<>(Codecs.optional(Codecs.BYTE), Optional.empty(), "00"),
                        new Example<>(Codecs.array(Codecs.STRING, String[]::new), new String[] {"a"}, "01 02 61"))
                .map(example -> DynamicTest.dynamicTest(example.codec() + " " + example.hex(), example::check));
    }

    @Test
    void everyConstant_isACodecThatNamesItself() throws IllegalAccessException {
        int count = 0;
        for (Field field : Codecs.class.getFields()) {
            BinaryCodec<?> codec = (BinaryCodec<?>) field.get(null);
            assertThat(codec.toString()).startsWith("codec of ");
            assertThat(codec.leastSize()).as(field.getName()).isPositive();
            count++;
        }
        assertThat(count).isEqualTo(60);
    }

    @Test
    void collectionsRead_canBeChanged_andAreOfTheClassesOfTheFormat() throws IOException {
        assertThat(Codecs.list(Codecs.BYTE).fromBytes(new byte[1])).isExactlyInstanceOf(ArrayList.class);
        assertThat(Codecs.set(Codecs.BYTE).fromBytes(new byte[1])).isExactlyInstanceOf(LinkedHashSet.class);
        assertThat(Codecs.map(Codecs.BYTE, Codecs.BYTE).fromBytes(new byte[1]))
                .isExactlyInstanceOf(LinkedHashMap.class);
    }

    @Test
    void countThatTheBytesCannotBack_isRefusedBeforeAnythingIsAllocated() {
        byte[] bytes = HexFormat.of().parseHex("ffffff7f0000");
        MalformedRecordException failure = catchThrowableOfType(
                MalformedRecordException.class, () -> Codecs.list(Codecs.LONG).fromBytes(bytes));
        assertThat(failure.reason()).isEqualTo(Reason.LENGTH_EXCEEDS_INPUT);
        assertThat(failure.position()).isEqualTo(4);
        assertThatThrownBy(() -> Codecs.map(Codecs.BYTE, Codecs.LONG)
                        .fromBytes(HexFormat.of().parseHex("020000")))
                .isInstanceOfSatisfying(
                        MalformedRecordException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.LENGTH_EXCEEDS_INPUT));
    }

    @Test
    void failures_nameTheElement() {
        BinaryCodec<List<List<Boolean>>> codec = Codecs.list(Codecs.list(Codecs.BOOLEAN));
        assertThat(catchThrowableOfType(
                                MalformedRecordException.class,
                                () -> codec.fromBytes(HexFormat.of().parseHex("0200020102")))
                        .path())
                .isEqualTo("List[1][1]");
        assertThat(catchThrowableOfType(
                        NullComponentException.class,
                        () -> codec.toBytes(List.of(List.of(true), Collections.singletonList(null)))))
                .hasMessage(
                        "List[1][0]: is null, which its type does not allow; if elements may be null, mark their type"
                                + " @Nullable, as in a component of type List<@Nullable String> or @Nullable String[]");
        assertThatThrownBy(() -> Codecs.STRING.toBytes(nothing()))
                .isInstanceOf(NullComponentException.class)
                .hasMessage(
                        "String: the value as a whole is null, which has no encoding; only a component marked @Nullable"
                                + " can be null");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }

    @Test
    void duplicates_areMalformed() {
        for (BinaryCodec<?> codec : List.of(
                Codecs.set(Codecs.BYTE),
                Codecs.sortedSet(Codecs.BYTE),
                Codecs.map(Codecs.optional(Codecs.BYTE), Codecs.enumeration(Side.values())))) {
            String hex = codec.toString().contains("Map") ? "0200010000" : "020303";
            String twice = codec.toString().contains("Map") ? "0200000001" : hex;
            assertThat(catchThrowableOfType(
                                    MalformedRecordException.class,
                                    () -> codec.fromBytes(HexFormat.of().parseHex(twice)))
                            .reason())
                    .as(codec.toString())
                    .isEqualTo(Reason.DUPLICATE);
        }
    }

    @Test
    void comparators_areRefused() {
        SortedSet<String> set = new TreeSet<>(Comparator.reverseOrder());
        SortedMap<String, String> map = new TreeMap<>(Comparator.reverseOrder());
        assertThatThrownBy(() -> Codecs.sortedSet(Codecs.STRING).toBytes(set))
                .isInstanceOf(UnencodableValueException.class);
        assertThatThrownBy(() -> Codecs.sortedMap(Codecs.STRING, Codecs.STRING).sizeOf(map))
                .isInstanceOf(UnencodableValueException.class);
    }

    @Test
    void unknownConstant_andConstantsOutOfOrder_areRefused() {
        BinaryCodec<Side> codec = Codecs.enumeration(Side.values(), 3, 200);
        MalformedRecordException failure =
                catchThrowableOfType(MalformedRecordException.class, () -> codec.fromBytes(new byte[] {4}));
        assertThat(failure.reason()).isEqualTo(Reason.UNKNOWN_TAG);
        assertThat(failure.position()).isZero();
        assertThat(codec.leastSize()).isEqualTo(1);
        assertThat(codec.greatestSize()).hasValue(2);
        assertThatThrownBy(() -> Codecs.enumeration(new Side[] {Side.SELL}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Codecs.enumeration(Side.values(), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Codecs.enumeration(Side.values(), 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Codecs.enumeration(Side.values(), 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void severalValues_areReadFromAStream_andAFailedWriteLeavesNothing() throws IOException {
        BinaryCodec<List<String>> codec = Codecs.list(Codecs.STRING);
        try (ByteStream stream = ByteStreams.memory()) {
            codec.write(stream, List.of("a"));
            codec.write(stream, List.of());
            assertThatThrownBy(() -> codec.write(stream, Arrays.asList("b", null)))
                    .isInstanceOf(NullComponentException.class);
            stream.position(0);
            assertThat(codec.values(stream)).containsExactly(List.of("a"), List.of());
        }
    }

    /** More than the window holds back, so that it is measured first. */
    @Test
    void largeLists_areWrittenAndReadBack() throws IOException {
        List<String> large = Collections.nCopies(300_000, "0123456789");
        byte[] bytes = Codecs.list(Codecs.STRING).toBytes(large);
        assertThat(bytes).hasSize(3 + 11 * large.size());
        assertThat(Codecs.list(Codecs.STRING).fromBytes(bytes)).isEqualTo(large);
    }
}
