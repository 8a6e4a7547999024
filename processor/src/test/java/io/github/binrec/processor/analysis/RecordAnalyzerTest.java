package io.github.binrec.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.github.binrec.annotations.Framing;
import io.github.binrec.processor.model.CollectionKind;
import io.github.binrec.processor.model.Element;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.IntegerEncoding;
import io.github.binrec.processor.model.Listing;
import io.github.binrec.processor.model.MapKind;
import io.github.binrec.processor.model.Mapping;
import io.github.binrec.processor.model.NestedType;
import io.github.binrec.processor.model.PrimitiveArray;
import io.github.binrec.processor.model.PrimitiveKind;
import io.github.binrec.processor.model.RecordModel;
import io.github.binrec.processor.model.ReservedModel;
import io.github.binrec.processor.model.Scalar;
import io.github.binrec.processor.model.Text;
import io.github.binrec.processor.model.TextEncoding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordAnalyzerTest {
    private static final FieldType TEXT = new Text(TextEncoding.COMPACT);

    @Test
    void aCodec_isNamedAfterTheTypeAndWhatEnclosesIt_andAsVisible() {
        Models models = Models.of("""
                public class Outer {
                    @BinaryRecord public record Open(int x) {}
                    @BinaryRecord record Closed(int x) {}
                    @BinaryRecord protected record Inherited(int x) {}
                    public interface Api { @BinaryRecord record Implicit(int x) {} }
                    static class Hidden { @BinaryRecord public record Deep(int x) {} }
                    class Inner { @BinaryRecord record InInner(int x) {} }
                }
                """);

        assertThat(models.type("Outer.Open").codec()).isEqualTo(ClassName.get("p", "Outer_OpenCodec"));
        assertThat(models.type("Outer.Open").isPublic()).isTrue();
        assertThat(models.type("Outer.Closed").isPublic()).isFalse();
        assertThat(models.type("Outer.Inherited").isPublic()).isFalse();
        assertThat(models.type("Outer.Api.Implicit").isPublic()).isTrue();
        assertThat(models.type("Outer.Hidden.Deep").isPublic()).isFalse();
        assertThat(models.type("Outer.Hidden.Deep").codec()).isEqualTo(ClassName.get("p", "Outer_Hidden_DeepCodec"));
        assertThat(models.type("Outer.Inner.InInner").type())
                .isEqualTo(ClassName.get("p", "Outer", "Inner", "InInner"));
    }

    @Test
    void fieldsWithoutId_takeTheFreeOnesInOrder() {
        RecordModel model = Models.of("""
                        @BinaryRecord
                        @Reserved(id = 4, type = "int")
                        @Reserved(id = 1, type = "@Varint @Unsigned long")
                        record Trade(int a, @FieldId(3) int b, int c, int d, @FieldId(8) int e, int f) {}
                        """).record("Trade");

        assertThat(model.fields()).extracting(FieldModel::name).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(model.fields()).extracting(FieldModel::id).containsExactly(2, 3, 5, 6, 8, 7);
        assertThat(model.reserved())
                .containsExactly(
                        new ReservedModel(1, scalar(PrimitiveKind.LONG, false, IntegerEncoding.UNSIGNED)),
                        new ReservedModel(4, scalar(PrimitiveKind.INT, false, IntegerEncoding.FIXED)));
    }

    @Test
    void anId_mayStandOnTheAccessor() {
        RecordModel model = Models.of("""
                        @BinaryRecord record Trade(int a, int b) {
                            @FieldId(2) public int a() { return a; }
                        }
                        """).record("Trade");

        assertThat(model.fields()).extracting(FieldModel::id).containsExactly(2, 1);
    }

    @Test
    void aPlainRecord_countsItsComponents() {
        RecordModel model = Models.of("@BinaryRecord(framing = Framing.PLAIN) record Point(int x, int y) {}")
                .record("Point");

        assertThat(model.framing()).isEqualTo(Framing.PLAIN);
        assertThat(model.fields()).extracting(FieldModel::id).containsExactly(1, 2);
    }

    @Test
    void anEmptyRecord_isOneToo() {
        Models models =
                Models.of("@BinaryRecord(framing = Framing.PLAIN) record Nothing() {} @BinaryRecord record Start() {}");

        assertThat(models.record("Nothing").fields()).isEmpty();
        assertThat(models.record("Start").greatestId()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    byte            | -0x80       | (byte) -128
                    Short           | 1_000       | (short) 1000
                    int             | 0xFFFF_FFFF | -1
                    int             | -2147483648 | -2147483648
                    long            | 5L          | 5L
                    Long            | 0b101       | 5L
                    float           | 1.5         | 1.5f
                    double          | -Infinity   | Double.NEGATIVE_INFINITY
                    Double          | NaN         | Double.NaN
                    double          | 1_000       | 1000.0
                    boolean         | true        | true
                    Boolean         | false       | false
                    char            | "           | '"'
                    Character       | x           | 'x'
                    BigInteger      | -7          | new java.math.BigInteger("-7")
                    BigDecimal      | 9.990       | new java.math.BigDecimal("9.990")
                    Instant         | 2024-02-29T12:30:00Z | java.time.Instant.parse("2024-02-29T12:30:00Z")
                    LocalDate       | 2024-02-29  | java.time.LocalDate.parse("2024-02-29")
                    LocalTime       | 12:30       | java.time.LocalTime.parse("12:30")
                    LocalDateTime   | 2024-02-29T12:30 | java.time.LocalDateTime.parse("2024-02-29T12:30")
                    Duration        | PT1.5S      | java.time.Duration.parse("PT1.5S")
                    Thread.State    | NEW         | java.lang.Thread.State.NEW
                    """, quoteCharacter = '\0')
    void aDefault_isReadAsTheTypeWritesIt(String type, String text, String expression) {
        Models models = Models.of(
                "@BinaryRecord record Trade(@Default(\"%s\") %s value) {}".formatted(text.replace("\"", "\\\""), type));

        assertThat(models.field("Trade.value").defaultValue().expression()).hasToString(expression);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    byte            | (byte) 0
                    Short           | (short) 0
                    int             | 0
                    long            | 0L
                    float           | 0f
                    Double          | 0.0
                    boolean         | false
                    String          | ""
                    char            | '\\u0000'
                    byte[]          | new byte[0]
                    List<String>    | new java.util.ArrayList<>()
                    Set<Integer>    | new java.util.LinkedHashSet<>()
                    Map<UUID, Long> | new java.util.LinkedHashMap<>()
                    BigInteger      | java.math.BigInteger.ZERO
                    BigDecimal      | java.math.BigDecimal.ZERO
                    UUID            | new java.util.UUID(0L, 0L)
                    Instant         | java.time.Instant.EPOCH
                    LocalDate       | java.time.LocalDate.EPOCH
                    LocalTime       | java.time.LocalTime.MIDNIGHT
                    LocalDateTime   | java.time.LocalDateTime.of(1970, 1, 1, 0, 0)
                    Duration        | java.time.Duration.ZERO
                    """, quoteCharacter = '\0')
    void aBareDefault_isZeroOrEmpty(String type, String expression) {
        Models models = Models.of("@BinaryRecord record Trade(@Default %s value) {}".formatted(type));

        assertThat(models.field("Trade.value").defaultValue().expression()).hasToString(expression);
    }

    @Test
    void aDefaultText_survivesAsALiteral() {
        Models models = Models.of("""
                @BinaryRecord record Trade(@Default("a\\n\\"$L\\\\ \\u20ac\\ud800") String text, @Default("") String empty) {}
                """);

        assertThat(models.field("Trade.text").defaultValue().expression())
                .hasToString("\"a\\n\\\"$L\\\\ \\u20ac\\ud800\"");
        assertThat(models.field("Trade.empty").defaultValue().expression()).hasToString("\"\"");
    }

    @Test
    void aReservation_namesTypesAsTheRecordWould() {
        RecordModel model = Models.of("""
                        @BinaryRecord @Utf8
                        @Reserved(id = 1, type = " Map < String , @Varint Long > ")
                        @Reserved(id = 2, type = "byte[]")
                        @Reserved(id = 3, type = "List<@Nullable Side>")
                        @Reserved(id = 4, type = "p.Leg")
                        @Reserved(id = 5, type = "Optional<java.time.Instant>")
                        @Reserved(id = 6, type = "boolean")
                        record Trade(String a) {
                            enum Side { BUY }
                        }
                        @BinaryRecord record Leg() {}
                        """).record("Trade");
        FieldType utf8 = new Text(TextEncoding.UTF8);

        assertThat(model.reserved().get(0).type())
                .isEqualTo(new Mapping(
                        MapKind.MAP,
                        new Element(utf8, false),
                        new Element(scalar(PrimitiveKind.LONG, true, IntegerEncoding.ZIGZAG), false)));
        assertThat(model.reserved().get(1).type()).isEqualTo(new PrimitiveArray(PrimitiveKind.BYTE));
        Listing listing = (Listing) model.reserved().get(2).type();
        assertThat(listing.element().nullable()).isTrue();
        assertThat(listing.element().type().javaType()).isEqualTo(ClassName.get("p", "Trade", "Side"));
        assertThat(model.reserved().get(3).type().javaType()).isEqualTo(ClassName.get("p", "Leg"));
        assertThat(model.reserved().get(4).type().javaType()).hasToString("java.util.Optional<java.time.Instant>");
        assertThat(model.reserved().get(5).hasBody()).isFalse();
    }

    @Test
    void recursion_isSeen_throughWhateverThereIs() {
        Models models = Models.of("""
                @BinaryRecord record Tree(List<Tree> children) {}
                @BinaryRecord record Map1(Map<String, Optional<Map2>> next) {}
                @BinaryRecord record Map2(Map1 back, Leaf leaf) {}
                @BinaryRecord record Leaf(int x) {}
                @BinaryRecord record User(Tree tree) {}
                @BinaryRecord sealed interface Expr {}
                @BinaryRecord record Sum(Expr left, Expr right) implements Expr {}
                @BinaryRecord record Const(int value) implements Expr {}
                @BinaryRecord @Reserved(id = 1, type = "Optional<Old>") record Old() {}
                """);

        assertThat(List.of("Tree", "Map1", "Map2", "Expr", "Sum", "Old"))
                .allSatisfy(name -> assertThat(models.type(name).recursive()).isTrue());
        assertThat(List.of("Leaf", "User", "Const"))
                .allSatisfy(name -> assertThat(models.type(name).recursive()).isFalse());
    }

    @Test
    void leastSizes_countWhatIsSure() {
        Models models = Models.of(
                """
                import static io.github.binrec.annotations.Framing.PLAIN;
                @BinaryRecord record Users(Point a, Mixed b, Names c, Nothing d, Node e, Open f, Flags g) {}
                @BinaryRecord(framing = PLAIN) record Point(float x, float y, float z) {}
                @BinaryRecord(framing = PLAIN) @Varint record Mixed(int varint, boolean bit, double d, OptionalInt o) {}
                @BinaryRecord(framing = PLAIN) record Names(Nothing nothing, String first, String last) {}
                @BinaryRecord(framing = PLAIN) record Nothing() {}
                @BinaryRecord(framing = PLAIN) record Node(int value, List<Node> next, @Varint long v) {}
                @BinaryRecord record Open(long a) {}
                @BinaryRecord(framing = PLAIN) record Flags(
                    boolean a, boolean b, boolean c, boolean d, boolean e, boolean f, boolean g, boolean h, boolean i) {}
                """.replaceFirst("(?s)^(import.*?;)(.*)$", "$2").replace("framing = PLAIN", "framing = Framing.PLAIN"));

        assertThat(models.typeOf("Users.a").leastSize()).isEqualTo(12);
        assertThat(models.typeOf("Users.b").leastSize()).isEqualTo(1 + 8 + 1);
        assertThat(models.typeOf("Users.c").leastSize()).isEqualTo(1);
        assertThat(models.typeOf("Users.d").leastSize()).isZero();
        assertThat(models.typeOf("Users.e").leastSize()).isEqualTo(4 + 1 + 1);
        assertThat(models.typeOf("Users.f").leastSize()).isEqualTo(1);
        assertThat(models.typeOf("Users.g").leastSize()).isEqualTo(2);
    }

    @Test
    void typesThatEndSomewhere_areAccepted() {
        Models models = Models.of("""
                @BinaryRecord record A(B b) {}
                @BinaryRecord record B(Optional<A> a, S s) {}
                @BinaryRecord sealed interface S {}
                @BinaryRecord record More(A a) implements S {}
                @BinaryRecord record End() implements S {}
                """);

        assertThat(models.type("A").recursive()).isTrue();
    }

    @Test
    void aList_ofNullableNested_isWhatItSays() {
        Models models = Models.of("""
                @BinaryRecord record Trade(List<@Nullable Leg> legs) {}
                @BinaryRecord record Leg(String name) {}
                @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Nullable {}
                """);

        assertThat(models.typeOf("Trade.legs"))
                .isEqualTo(new Listing(
                        CollectionKind.LIST,
                        new Element(
                                new NestedType(ClassName.get("p", "Leg"), ClassName.get("p", "LegCodec"), 1), true)));
        assertThat(models.typeOf("Leg.name")).isEqualTo(TEXT);
    }

    private static FieldType scalar(PrimitiveKind kind, boolean boxed, IntegerEncoding encoding) {
        return new Scalar(kind, boxed, encoding);
    }
}
