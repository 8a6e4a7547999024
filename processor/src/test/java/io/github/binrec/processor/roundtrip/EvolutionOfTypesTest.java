package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every version of a type reads what every other wrote, and what it writes then: {@code roundtrip/evolution/types.txt}. There is a
 * generic component, a sealed type and an enum with fallbacks, and the type itself is a record or a class.
 */
class EvolutionOfTypesTest {
    private static final String BASE = """
            package evolving;
            import io.github.binrec.annotations.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            @BinaryRecord
            public record Item(@Varint int id, Pair<String, Leg> pair, Shape shape, Side side, @Nullable String note) {
                @BinaryRecord
                public record Pair<A, B>(A first, B second) {}
                @BinaryRecord
                public record Leg(int price) {}
                @BinaryRecord
                public sealed interface Shape {}
                @BinaryRecord @Tag(1)
                public record Dot() implements Shape {}
                @BinaryRecord @Tag(2)
                public record Line(int length) implements Shape {}
                @Fallback
                public record Unknown(int tag, byte[] body) implements Shape {
                    @Override public String toString() {
                        return "Unknown[tag=" + tag + ", body=" + Arrays.toString(body) + "]";
                    }
                }
                public enum Side { @Tag(1) BUY, @Tag(2) SELL, @Tag(9) @Fallback OTHER }
                public static List<Item> samples() {
                    return List.of(
                            new Item(7, new Pair<>("ab", new Leg(5)), new Line(3), Side.SELL, "n"));
                }
            }
            """;

    private static final String RECORD =
            "record Item(@Varint int id, Pair<String, Leg> pair, Shape shape, Side side, @Nullable String note) {";
    private static final String NOTE = ", @Nullable String note";
    private static final String LINE =
            "@BinaryRecord @Tag(2)\n    public record Line(int length) implements Shape {}\n";
    private static final String RING =
            "@BinaryRecord @Tag(3)\n    public record Ring(double radius) implements Shape {}\n";
    private static final String PARAMETERS =
            "int id, Pair<String, Leg> pair, Shape shape, Side side, @Nullable String note";
    private static final String TEXT = """
            @Override public String toString() {
                return "Item[id=" + id + ", pair=" + pair + ", shape=" + shape + ", side=" + side + ", note=" + note + "]";
            }
            """;
    private static final String FIELDS = """
            @Varint int id;
            Pair<String, Leg> pair;
            Shape shape;
            Side side;
            @Nullable String note;
            """;
    private static final String ASSIGNMENTS =
            "item.id = id; item.pair = pair; item.shape = shape; item.side = side; item.note = note; return item;";

    private static final List<Version> VERSIONS = List.of(
            new Version("base", BASE),
            new Version("field added to the type argument", BASE)
                    .with("Leg(int price)", "Leg(int price, @Default(\"3\") int quantity)")
                    .with("Leg(5)", "Leg(5, 6)"),
            new Version("field added to the generic type", BASE)
                    .with("B second)", "B second, @Nullable A third)")
                    .with("Leg(5))", "Leg(5), \"c\")"),
            new Version("field removed from the generic type", BASE)
                    .with("public record Pair", "@Reserved(id = 2, type = \"B\") public record Pair")
                    .with("A first, B second", "A first")
                    .with(", new Leg(5)", ""),
            new Version("generic type spelt out", BASE)
                    .with("Pair<String, Leg>", "Pair")
                    .with("Pair<A, B>(A first, B second)", "Pair(String first, Leg second)")
                    .with("Pair<>", "Pair"),
            new Version("variant added", BASE).with(LINE, LINE + RING).with("Line(3)", "Ring(1.5)"),
            new Version("constant added", BASE)
                    .with("SELL, @", "SELL, @Tag(3) HOLD, @")
                    .with("Side.SELL", "Side.HOLD"),
            new Version("variant and constant removed, their tags reserved", BASE)
                    .with(LINE, "")
                    .with("public sealed", "@ReservedTags(2) public sealed")
                    .with("@Tag(2) SELL, ", "")
                    .with("public enum", "@ReservedTags(2) public enum")
                    .with("Line(3), Side.SELL", "Dot(), Side.BUY"),
            new Version("no fallbacks", BASE)
                    .with(BASE.substring(BASE.indexOf("@Fallback"), BASE.indexOf("public enum")), "")
                    .with(", @Tag(9) @Fallback OTHER", ""),
            new Version("field removed", BASE)
                    .with("public record Item", "@Reserved(id = 5, type = \"String\") public record Item")
                    .with(NOTE, "")
                    .with(", \"n\"", ""),
            new Version("field added again after its removal", BASE)
                    .with("public record Item", "@Reserved(id = 5, type = \"String\") public record Item")
                    .with("@Varint int", "@FieldId(1) @Varint int")
                    .with("Pair<String, Leg> pair", "@FieldId(2) Pair<String, Leg> pair")
                    .with("Shape shape", "@FieldId(3) Shape shape")
                    .with("Side side", "@FieldId(4) Side side")
                    .with("@Nullable String", "@FieldId(6) @Nullable String"),
            new Version("class with fields", BASE)
                    .with(
                            RECORD,
                            "class Item {\n" + FIELDS + TEXT + "static Item item(" + PARAMETERS
                                    + ") { Item item = new Item(); " + ASSIGNMENTS + " }\n")
                    .with("new Item(7", "item(7"),
            new Version("class with a builder", BASE)
                    .with(RECORD, "class Item {\n" + FIELDS + TEXT + """
                                    private Item() {}
                                    public static Builder builder() { return new Builder(); }
                                    public static final class Builder {
                                        private final Item item = new Item();
                                        public Builder id(int id) { item.id = id; return this; }
                                        public Builder pair(Pair<String, Leg> pair) { item.pair = pair; return this; }
                                        public Builder shape(Shape shape) { item.shape = shape; return this; }
                                        public Builder side(Side side) { item.side = side; return this; }
                                        public Builder note(@Nullable String note) { item.note = note; return this; }
                                        public Item build() { return item; }
                                    }
                                    """)
                    .with("new Item(7, ", "builder().id(7).pair(")
                    .with(", new Line(3), Side.SELL, \"n\"", ").shape(new Line(3)).side(Side.SELL).note(\"n\").build("),
            // from here on changes that break
            new Version("another type argument", BASE)
                    .with("Pair<String, Leg> pair", "Pair<Leg, Leg> pair")
                    .with("\"ab\"", "new Leg(4)"),
            new Version("tags of a variant and a constant reused", BASE)
                    .with(LINE, RING.replace("3", "2"))
                    .with("Line(3)", "Ring(1.5)")
                    .with("@Tag(2) SELL", "@Tag(2) HOLD")
                    .with("Side.SELL", "Side.HOLD"));

    /** A version, made from the first one. */
    private record Version(String name, String source) {
        Version with(String before, String after) {
            assertThat(source).contains(before);
            return new Version(name, source.replace(before, after));
        }
    }

    @Test
    void everyVersion_readsWhatEveryOtherWrote_andWritesItBack_asExpected() throws Exception {
        EvolutionMatrix.assertExpectedAndWrittenBack(
                "types.txt",
                VERSIONS.stream()
                        .map(version -> new EvolutionMatrix.Version(version.name(), version.source()))
                        .toList());
    }
}
