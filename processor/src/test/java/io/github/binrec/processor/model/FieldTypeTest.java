package io.github.binrec.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FieldTypeTest {
    private static final FieldType TEXT = new Text(TextEncoding.COMPACT);
    private static final FieldType INT = new Scalar(PrimitiveKind.INT, false, IntegerEncoding.FIXED);

    @ParameterizedTest
    @EnumSource
    void aFixedScalar_takesItsWidth_boxedOrNot(PrimitiveKind kind) {
        for (boolean boxed : new boolean[] {true, false}) {
            FieldType type = new Scalar(kind, boxed, IntegerEncoding.FIXED);
            assertThat(type.leastSize()).isEqualTo(kind.width());
            assertThat(type.fixedSize()).hasValue(kind.width());
            assertThat(type.javaType().isPrimitive()).isEqualTo(!boxed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aVarint_takesAtLeastOneByte_andOnlySomeKindsHaveIt(PrimitiveKind kind) {
        for (IntegerEncoding encoding : List.of(IntegerEncoding.ZIGZAG, IntegerEncoding.UNSIGNED)) {
            if (kind.hasVarint()) {
                FieldType type = new Scalar(kind, false, encoding);
                assertThat(type.leastSize()).isEqualTo(1);
                assertThat(type.fixedSize()).isEmpty();
            } else {
                assertThatThrownBy(() -> new Scalar(kind, false, encoding))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(kind.typeName() + " has no varint");
            }
        }
    }

    static Stream<Arguments> sizes() {
        return Stream.of(
                Arguments.of("java.lang.String", TEXT, 1, OptionalInt.empty()),
                Arguments.of("boolean[]", new PrimitiveArray(PrimitiveKind.BOOLEAN), 1, OptionalInt.empty()),
                Arguments.of(
                        "java.util.List<java.lang.String>",
                        new Listing(CollectionKind.LIST, new Element(TEXT, false)),
                        1,
                        OptionalInt.empty()),
                Arguments.of(
                        "java.util.Map<java.lang.String, byte[]>",
                        new Mapping(
                                MapKind.MAP,
                                new Element(TEXT, false),
                                new Element(new PrimitiveArray(PrimitiveKind.BYTE), true)),
                        1,
                        OptionalInt.empty()),
                Arguments.of("java.util.Optional<java.lang.String>", new OptionalType(TEXT), 1, OptionalInt.empty()),
                Arguments.of(
                        "java.util.OptionalLong",
                        new OptionalPrimitive(PrimitiveKind.LONG, IntegerEncoding.FIXED),
                        1,
                        OptionalInt.empty()),
                Arguments.of("java.math.BigDecimal", new JdkValue(JdkKind.BIG_DECIMAL), 3, OptionalInt.empty()),
                Arguments.of("java.util.UUID", new JdkValue(JdkKind.UUID), 16, OptionalInt.of(16)),
                Arguments.of("p.Point", nested("Point", 12), 12, OptionalInt.empty()));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void eachKind_knowsItsJavaTypeAndSizes(String javaType, FieldType type, long least, OptionalInt fixed) {
        assertThat(type.javaType()).hasToString(javaType);
        assertThat(type.leastSize()).isEqualTo(least);
        assertThat(type.fixedSize()).isEqualTo(fixed);
    }

    @Test
    void anEnum_takesTheBytesOfItsTags() {
        assertThat(enumOf(0, 1, 127).fixedSize()).hasValue(1);
        assertThat(enumOf(127, 128).fixedSize()).isEmpty();
        assertThat(enumOf(127, 128).leastSize()).isEqualTo(1);
        assertThat(enumOf(128, 16383).fixedSize()).hasValue(2);
        assertThat(enumOf(16384, Integer.MAX_VALUE).leastSize()).isEqualTo(3);
        assertThat(enumOf(Integer.MAX_VALUE).fixedSize()).hasValue(5);
        assertThat(enumOf().leastSize()).isEqualTo(1);
    }

    @Test
    void anEnum_refusesConstantsThatCannotBeToldApart() {
        assertThatThrownBy(() -> enumOf(3, 3)).hasMessage("two constants share 3");
        assertThatThrownBy(() -> enumOf(-1)).hasMessage("tag -1 of C0 is negative");
        assertThatThrownBy(() -> new EnumType(ClassName.get("p", "E"), List.of(new EnumConstant("A", 1)), false))
                .hasMessage("constant 0 of p.E has not its ordinal for a tag");
    }

    @Test
    void aNullableElement_mayBeJustABit() {
        assertThat(new Element(TEXT, true).leastSize()).isZero();
        assertThat(new Element(nested("Point", 12), false).leastSize()).isEqualTo(12);
    }

    @Test
    void whatIsGeneric_refusesPrimitives() {
        assertThatThrownBy(() -> new Element(INT, false)).hasMessage("a collection cannot hold the primitive int");
        assertThatThrownBy(() -> new OptionalType(INT)).hasMessage("an Optional cannot hold the primitive int");
        assertThatThrownBy(() -> new OptionalPrimitive(PrimitiveKind.CHAR, IntegerEncoding.FIXED))
                .hasMessage("there is no Optional of its own for char");
        assertThatThrownBy(() -> new OptionalPrimitive(PrimitiveKind.DOUBLE, IntegerEncoding.ZIGZAG))
                .hasMessage("double has no varint");
    }

    @Test
    void aCodec_isInThePackageOfItsType() {
        assertThatThrownBy(() -> new NestedType(ClassName.get("p", "A"), ClassName.get("q", "ACodec"), 1))
                .hasMessage("p.A and q.ACodec are in two packages");
    }

    private static EnumType enumOf(int... tags) {
        List<EnumConstant> constants = IntStream.range(0, tags.length)
                .mapToObj(i -> new EnumConstant("C" + i, tags[i]))
                .toList();
        return new EnumType(ClassName.get("p", "E"), constants, true);
    }

    private static NestedType nested(String name, long leastSize) {
        return new NestedType(ClassName.get("p", name), ClassName.get("p", name + "Codec"), leastSize);
    }
}
