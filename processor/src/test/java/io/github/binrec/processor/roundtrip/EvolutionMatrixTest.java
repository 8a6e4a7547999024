package io.github.binrec.processor.roundtrip;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every version of a record reads what every other wrote: {@code roundtrip/evolution/matrix.txt}. Generic types, fallbacks and
 * classes are in {@link EvolutionOfTypesTest}.
 */
class EvolutionMatrixTest {
    private static final String SIDES = "BUY, SELL";
    private static final String SHAPES = "Dot, Line";
    private static final String BASE = "7, \"ab\", Side.SELL, new Line(3), tags";

    /**
     * Named after what is other than in the first one. Two of them add fields, and know nothing of each other: both use the id 6.
     */
    private static final List<Version> VERSIONS = List.of(
            new Version("base", "@Varint int id, String name, Side side, Shape shape, List<String> tags", BASE),
            new Version(
                    "optional fields added",
                    "@Varint int id, String name, Side side, Shape shape, List<String> tags, @Default(\"EUR\") String currency,"
                            + " @Nullable Integer rank, boolean hot, Optional<String> nick",
                    BASE + ", \"EUR\", null, false, Optional.empty()",
                    BASE + ", \"USD\", 5, true, Optional.of(\"n\")"),
            new Version(
                    "required field added",
                    "@Varint int id, String name, Side side, Shape shape, List<String> tags, int count",
                    BASE + ", 4"),
            new Version(
                            "field removed",
                            "@Varint int id, Side side, Shape shape, List<String> tags",
                            "7, Side.SELL, new Line(3), tags")
                    .withReserved("@Reserved(id = 2, type = \"String\")"),
            new Version(
                    "fields reordered and renamed",
                    "@FieldId(5) List<String> marks, @FieldId(4) Shape form, @FieldId(3) Side side, @FieldId(2) String title,"
                            + " @FieldId(1) @Varint int key",
                    "tags, new Line(3), Side.SELL, \"ab\", 7"),
            new Version(
                    "name made nullable",
                    "@Varint int id, @Nullable String name, Side side, Shape shape, List<String> tags",
                    BASE,
                    BASE.replace("\"ab\"", "null")),
            new Version(
                    "id widened",
                    "@Varint long id, String name, Side side, Shape shape, List<String> tags",
                    BASE,
                    BASE.replace("7", "1L << 40")),
            new Version(
                            "constant and variant added",
                            "@Varint int id, String name, Side side, Shape shape, List<String> tags",
                            BASE)
                    .with("BUY, SELL, HOLD", "Dot, Line, Ring")
                    .withSamples(BASE, BASE.replace("SELL", "HOLD"), BASE.replace("Line(3)", "Ring(1.5)")),
            new Version(
                            "constant removed, its tag not reused",
                            "@Varint int id, String name, Side side, Shape shape, List<String> tags")
                    .with("@Tag(0) BUY", SHAPES)
                    .withSamples(BASE.replace("SELL", "BUY")),
            new Version(
                    "another collection",
                    "@Varint int id, String name, Side side, Shape shape, SortedSet<String> tags",
                    BASE.replace("tags", "new TreeSet<>(tags)")),
            new Version(
                    "elements twice",
                    "@Varint int id, String name, Side side, Shape shape, Deque<String> tags",
                    BASE.replace("tags", "new ArrayDeque<>(List.of(\"t\", \"t\"))")),
            // from here on changes that break
            new Version(
                            "constant inserted",
                            "@Varint int id, String name, Side side, Shape shape, List<String> tags",
                            BASE)
                    .with("HOLD, BUY, SELL", SHAPES)
                    .withSamples(BASE),
            new Version("id of fixed width", "int id, String name, Side side, Shape shape, List<String> tags", BASE),
            new Version(
                    "null elements allowed",
                    "@Varint int id, String name, Side side, Shape shape, List<@Nullable String> tags",
                    BASE,
                    BASE.replace("tags", "Arrays.asList(null, \"t\")")),
            new Version(
                    "name replaced by a number without another id",
                    "@Varint int id, int number, Side side, Shape shape, List<String> tags",
                    BASE.replace("\"ab\"", "9")),
            new Version("plain", "@Varint int id, String name, Side side, Shape shape, List<String> tags", BASE)
                    .withFraming("(framing = Framing.PLAIN)"));

    private record Version(
            String name,
            String framing,
            String reserved,
            String fields,
            String sides,
            String shapes,
            List<String> samples) {
        Version(String name, String fields, String... samples) {
            this(name, "", "", fields, SIDES, SHAPES, List.of(samples));
        }

        Version withFraming(String other) {
            return new Version(name, other, reserved, fields, sides, shapes, samples);
        }

        Version withReserved(String other) {
            return new Version(name, framing, other, fields, sides, shapes, samples);
        }

        Version with(String otherSides, String otherShapes) {
            return new Version(name, framing, reserved, fields, otherSides, otherShapes, samples);
        }

        Version withSamples(String... others) {
            return new Version(name, framing, reserved, fields, sides, shapes, List.of(others));
        }

        String source() {
            StringBuilder values = new StringBuilder();
            samples.forEach(sample ->
                    values.append("samples.add(new Item(").append(sample).append("));\n"));
            String ring = shapes.contains("Ring")
                    ? "@BinaryRecord public record Ring(double radius) implements Shape {}"
                    : "";
            return """
                    package evolving;
                    import io.github.binrec.annotations.*;
                    import java.util.*;
                    import org.jspecify.annotations.Nullable;
                    @BinaryRecord%s %s
                    public record Item(%s) {
                        public enum Side { %s }
                        @BinaryRecord public sealed interface Shape permits %s {}
                        @BinaryRecord public record Dot() implements Shape {}
                        @BinaryRecord public record Line(int length) implements Shape {}
                        %s
                        public static List<Item> samples() {
                            List<String> tags = List.of("t", "u");
                            List<Item> samples = new ArrayList<>();
                            %s
                            return samples;
                        }
                    }
                    """.formatted(framing, reserved, fields, sides, shapes, ring, values);
        }
    }

    @Test
    void everyVersion_readsWhatEveryOtherWrote_asExpected() throws Exception {
        EvolutionMatrix.assertExpected(
                "matrix.txt",
                VERSIONS.stream()
                        .map(version -> new EvolutionMatrix.Version(version.name(), version.source()))
                        .toList());
    }
}
