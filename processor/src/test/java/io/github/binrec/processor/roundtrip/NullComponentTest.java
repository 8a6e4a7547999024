package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.NullComponentException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a null that is not allowed the message says where it is, and what to write where it is meant. */
class NullComponentTest {
    private static final String SOURCE = """
            package absent;

            import io.github.binrec.annotations.BinaryRecord;
            import io.github.binrec.annotations.Fallback;
            import io.github.binrec.annotations.Framing;
            import io.github.binrec.annotations.Tag;
            import java.util.Arrays;
            import java.util.Collections;
            import java.util.List;
            import java.util.Map;
            import java.util.Optional;
            import java.util.OptionalDouble;
            import java.util.OptionalInt;
            import java.util.OptionalLong;

            public final class Types {
                private Types() {}

                @BinaryRecord
                public record Leg(String key) {}

                @BinaryRecord
                public record Pair<A, B>(A first, B second) {}

                @BinaryRecord
                public sealed interface Event permits Started, Unknown {}

                @BinaryRecord
                @Tag(1)
                public record Started(int at) implements Event {}

                @Fallback
                public record Unknown(int tag, byte[] body) implements Event {}

                @BinaryRecord(framing = Framing.PLAIN)
                public record Plain(Optional<String> nick, Long id) {}

                @BinaryRecord
                public record Trade(
                        String symbol, Long id, Optional<String> desk, OptionalInt a, OptionalLong b, OptionalDouble c,
                        List<String> tags, List<List<Leg>> legs, String[] names, List<Optional<String>> maybe,
                        Map<String, Integer> counts, Pair<String, List<Long>> pair, Event event, Plain plain) {}

                private static <T> T at(String place, String wrong, T value) {
                    return place.equals(wrong) ? null : value;
                }

                private static <T> List<T> list(String place, String wrong, T value) {
                    return Arrays.asList(value, at(place, wrong, value));
                }

                public static Trade with(String wrong) {
                    return at("", wrong, new Trade(
                            at("symbol", wrong, "s"),
                            at("id", wrong, 1L),
                            at("desk", wrong, Optional.empty()),
                            at("a", wrong, OptionalInt.empty()),
                            at("b", wrong, OptionalLong.empty()),
                            at("c", wrong, OptionalDouble.empty()),
                            list("tags[1]", wrong, "t"),
                            List.of(list("legs[0][1]", wrong, new Leg(at("legs[0][0].key", wrong, "k")))),
                            new String[] {at("names[0]", wrong, "n")},
                            list("maybe[1]", wrong, Optional.empty()),
                            Collections.singletonMap(at("counts[0].key", wrong, "k"), at("counts[0].value", wrong, 1)),
                            new Pair<>(at("pair.first", wrong, "p"), list("pair.second[1]", wrong, 2L)),
                            new Unknown(7, at("event.body", wrong, new byte[0])),
                            new Plain(at("plain.nick", wrong, Optional.of("x")), at("plain.id", wrong, 1L))));
                }
            }
            """;

    private static final String MARK = "is null, which its type does not allow; mark it @Nullable if it may be absent";

    private static final String MARK_ELEMENTS =
            "is null, which its type does not allow; if elements may be null, mark their type"
                    + " @Nullable, as in a component of type List<@Nullable String> or @Nullable String[]";

    private static Compiled types;

    @BeforeAll
    static void compile() {
        types = Compiled.source("absent.Types", SOURCE);
    }

    @ParameterizedTest
    @CsvSource({"symbol", "id", "legs[0][0].key", "pair.first", "plain.id"})
    void component_isToBeMarked(String path) throws Exception {
        assertRefused(path, MARK);
    }

    @ParameterizedTest
    @CsvSource({
        "desk, Optional",
        "a, OptionalInt",
        "b, OptionalLong",
        "c, OptionalDouble",
        "maybe[1], Optional",
        "plain.nick, Optional"
    })
    void optional_isToBeEmpty(String path, String type) throws Exception {
        assertRefused(path, "is null, which no " + type + " may be; use " + type + ".empty()");
    }

    @ParameterizedTest
    @CsvSource({"tags[1]", "legs[0][1]", "names[0]", "pair.second[1]"})
    void elementsAreToBeMarkedInTheirType(String path) throws Exception {
        assertRefused(path, MARK_ELEMENTS);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "counts[0].key, keys, \"Map<@Nullable String, Integer>\"",
                "counts[0].value, values, \"Map<String, @Nullable Integer>\""
            })
    void keysAndValuesAreToBeMarkedInTheirType(String path, String what, String example) throws Exception {
        assertRefused(
                path,
                "is null, which its type does not allow; if " + what
                        + " may be null, mark their type @Nullable, as in a component of type " + example);
    }

    @ParameterizedTest
    @CsvSource("event.body")
    void bodyOfAFallback_isToBeEmpty(String path) throws Exception {
        assertRefused(path, "is null; a variant that came without bytes has new byte[0]");
    }

    @ParameterizedTest
    @CsvSource("''")
    void wholeValue_hasNoEncoding(String path) throws Exception {
        assertRefused(
                path,
                "the value as a whole is null, which has no encoding; only a component marked @Nullable can be null");
    }

    private static void assertRefused(String path, String detail) throws Exception {
        BinaryCodec<Object> codec = types.codec("absent.Types_TradeCodec");
        Object value =
                types.loadClass("absent.Types").getMethod("with", String.class).invoke(null, path);
        String whole = "Types.Trade" + (path.isEmpty() ? "" : "." + path);
        NullComponentException written = catchThrowableOfType(NullComponentException.class, () -> codec.toBytes(value));
        assertThat(written.path()).isEqualTo(whole);
        assertThat(written).hasMessage(whole + ": " + detail);
        NullComponentException measured = catchThrowableOfType(NullComponentException.class, () -> codec.sizeOf(value));
        assertThat(measured).hasMessage(whole + ": " + detail);
    }
}
