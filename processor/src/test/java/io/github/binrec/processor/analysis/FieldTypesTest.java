package io.github.binrec.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.github.binrec.processor.model.CollectionKind;
import io.github.binrec.processor.model.Element;
import io.github.binrec.processor.model.EnumConstant;
import io.github.binrec.processor.model.EnumType;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.IntegerEncoding;
import io.github.binrec.processor.model.JdkKind;
import io.github.binrec.processor.model.JdkValue;
import io.github.binrec.processor.model.Listing;
import io.github.binrec.processor.model.MapKind;
import io.github.binrec.processor.model.Mapping;
import io.github.binrec.processor.model.OptionalPrimitive;
import io.github.binrec.processor.model.OptionalType;
import io.github.binrec.processor.model.Presence;
import io.github.binrec.processor.model.PrimitiveArray;
import io.github.binrec.processor.model.PrimitiveKind;
import io.github.binrec.processor.model.Scalar;
import io.github.binrec.processor.model.Text;
import io.github.binrec.processor.model.TextEncoding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldTypesTest {
    private static final FieldType TEXT = new Text(TextEncoding.COMPACT);
    private static final FieldType LONG = scalar(PrimitiveKind.LONG, true, IntegerEncoding.FIXED);

    @ParameterizedTest
    @EnumSource
    void primitivesAndBoxes_areScalars(PrimitiveKind kind) {
        Models models = Models.of("@BinaryRecord record Trade(%s plain, %s boxed, %s[] array) {}"
                .formatted(kind.typeName(), kind.boxedName(), kind.typeName()));

        assertThat(models.typeOf("Trade.plain")).isEqualTo(scalar(kind, false, IntegerEncoding.FIXED));
        assertThat(models.typeOf("Trade.boxed")).isEqualTo(scalar(kind, true, IntegerEncoding.FIXED));
        assertThat(models.typeOf("Trade.array")).isEqualTo(new PrimitiveArray(kind));
        assertThat(models.field("Trade.plain").presence())
                .isEqualTo(kind == PrimitiveKind.BOOLEAN ? Presence.FLAG : Presence.REQUIRED);
        assertThat(models.field("Trade.boxed").presence()).isEqualTo(Presence.REQUIRED);
        assertThat(models.field("Trade.plain").javaType()).isEqualTo(kind.typeName());
    }

    @ParameterizedTest
    @EnumSource
    void valuesOfTheJdk_areKnown(JdkKind kind) {
        Models models = Models.of("@BinaryRecord record Trade(%s value, Optional<%s> maybe) {}"
                .formatted(kind.className(), kind.className()));

        assertThat(models.typeOf("Trade.value")).isEqualTo(new JdkValue(kind));
        assertThat(models.typeOf("Trade.maybe")).isEqualTo(new OptionalType(new JdkValue(kind)));
        assertThat(models.field("Trade.maybe").presence()).isEqualTo(Presence.OPTIONAL);
    }

    @Test
    void containers_nestToAnyDepth() {
        Models models = Models.of("""
                @BinaryRecord record Trade(
                    List<Set<String>> a, Map<String, List<byte[]>> b, Optional<Map<Long, Long>> c, int... d) {}
                """);

        assertThat(models.typeOf("Trade.a"))
                .isEqualTo(list(new Listing(CollectionKind.SET, new Element(TEXT, false)), false));
        assertThat(models.typeOf("Trade.b"))
                .isEqualTo(new Mapping(
                        MapKind.MAP,
                        new Element(TEXT, false),
                        new Element(list(new PrimitiveArray(PrimitiveKind.BYTE), false), false)));
        assertThat(models.typeOf("Trade.c"))
                .isEqualTo(
                        new OptionalType(new Mapping(MapKind.MAP, new Element(LONG, false), new Element(LONG, false))));
        assertThat(models.typeOf("Trade.d")).isEqualTo(new PrimitiveArray(PrimitiveKind.INT));
    }

    @Test
    void optionalPrimitives_haveTypesOfTheirOwn() {
        Models models =
                Models.of("@BinaryRecord record Trade(OptionalInt a, @Varint OptionalLong b, OptionalDouble c) {}");

        assertThat(models.typeOf("Trade.a")).isEqualTo(new OptionalPrimitive(PrimitiveKind.INT, IntegerEncoding.FIXED));
        assertThat(models.typeOf("Trade.b"))
                .isEqualTo(new OptionalPrimitive(PrimitiveKind.LONG, IntegerEncoding.ZIGZAG));
        assertThat(models.typeOf("Trade.c"))
                .isEqualTo(new OptionalPrimitive(PrimitiveKind.DOUBLE, IntegerEncoding.FIXED));
        assertThat(models.field("Trade.a").presence()).isEqualTo(Presence.OPTIONAL);
    }

    @Test
    void enums_takeTheirOrdinals_orTheirTags() {
        Models models = Models.of("""
                @BinaryRecord record Trade(Plain plain, Tagged tagged, Thread.State state) {
                    enum Plain { A, B { } }
                    enum Tagged { @Tag(7) A, @Tag(0) B; static final int NOT_ONE = 1; }
                }
                """);

        assertThat(models.typeOf("Trade.plain"))
                .isEqualTo(new EnumType(
                        ClassName.get("p", "Trade", "Plain"),
                        List.of(new EnumConstant("A", 0), new EnumConstant("B", 1)),
                        false));
        assertThat(models.typeOf("Trade.tagged"))
                .isEqualTo(new EnumType(
                        ClassName.get("p", "Trade", "Tagged"),
                        List.of(new EnumConstant("A", 7), new EnumConstant("B", 0)),
                        true));
        assertThat(((EnumType) models.typeOf("Trade.state")).constants()).hasSize(Thread.State.values().length);
    }

    @Test
    void varint_standsOnTheComponentOrTheUse() {
        Models models = Models.of("""
                @BinaryRecord record Trade(
                    @Varint int a, @Varint @Unsigned Long b, List<@Varint Long> c,
                    Map<@Varint @Unsigned Short, Long> d, Optional<@Varint Integer> e) {}
                """);

        assertThat(models.typeOf("Trade.a")).isEqualTo(scalar(PrimitiveKind.INT, false, IntegerEncoding.ZIGZAG));
        assertThat(models.typeOf("Trade.b")).isEqualTo(scalar(PrimitiveKind.LONG, true, IntegerEncoding.UNSIGNED));
        assertThat(models.typeOf("Trade.c"))
                .isEqualTo(list(scalar(PrimitiveKind.LONG, true, IntegerEncoding.ZIGZAG), false));
        assertThat(models.typeOf("Trade.d"))
                .isEqualTo(new Mapping(
                        MapKind.MAP,
                        new Element(scalar(PrimitiveKind.SHORT, true, IntegerEncoding.UNSIGNED), false),
                        new Element(LONG, false)));
        assertThat(models.typeOf("Trade.e"))
                .isEqualTo(new OptionalType(scalar(PrimitiveKind.INT, true, IntegerEncoding.ZIGZAG)));
    }

    @Test
    void aTypesDefault_holdsForAllInIt_unlessTheUseSaysOtherwise() {
        Models models = Models.of("""
                @BinaryRecord @Varint @Unsigned @Utf8 record Trade(
                    int a, @Varint long b, List<Short> c, double d, byte e, String f, List<String> g, int[] h,
                    OptionalInt i) {}
                """);

        assertThat(models.typeOf("Trade.a")).isEqualTo(scalar(PrimitiveKind.INT, false, IntegerEncoding.UNSIGNED));
        assertThat(models.typeOf("Trade.b")).isEqualTo(scalar(PrimitiveKind.LONG, false, IntegerEncoding.ZIGZAG));
        assertThat(models.typeOf("Trade.c"))
                .isEqualTo(list(scalar(PrimitiveKind.SHORT, true, IntegerEncoding.UNSIGNED), false));
        assertThat(models.typeOf("Trade.d")).isEqualTo(scalar(PrimitiveKind.DOUBLE, false, IntegerEncoding.FIXED));
        assertThat(models.typeOf("Trade.e")).isEqualTo(scalar(PrimitiveKind.BYTE, false, IntegerEncoding.FIXED));
        assertThat(models.typeOf("Trade.f")).isEqualTo(new Text(TextEncoding.UTF8));
        assertThat(models.typeOf("Trade.g")).isEqualTo(list(new Text(TextEncoding.UTF8), false));
        assertThat(models.typeOf("Trade.h")).isEqualTo(new PrimitiveArray(PrimitiveKind.INT));
        assertThat(models.typeOf("Trade.i"))
                .isEqualTo(new OptionalPrimitive(PrimitiveKind.INT, IntegerEncoding.UNSIGNED));
    }

    @Test
    void unsigned_mayJoinTheTypesVarint() {
        Models models = Models.of("@BinaryRecord @Varint record Trade(@Unsigned int a, int b, @Utf8 String c) {}");

        assertThat(models.typeOf("Trade.a")).isEqualTo(scalar(PrimitiveKind.INT, false, IntegerEncoding.UNSIGNED));
        assertThat(models.typeOf("Trade.b")).isEqualTo(scalar(PrimitiveKind.INT, false, IntegerEncoding.ZIGZAG));
        assertThat(models.typeOf("Trade.c")).isEqualTo(new Text(TextEncoding.UTF8));
    }

    private static FieldType scalar(PrimitiveKind kind, boolean boxed, IntegerEncoding encoding) {
        return new Scalar(kind, boxed, encoding);
    }

    private static FieldType list(FieldType type, boolean nullable) {
        return new Listing(CollectionKind.LIST, new Element(type, nullable));
    }
}
