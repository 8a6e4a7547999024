package io.github.binrec.processor.codegen;

import static io.github.binrec.processor.codegen.Models.FLAG;
import static io.github.binrec.processor.codegen.Models.INT;
import static io.github.binrec.processor.codegen.Models.LONG;
import static io.github.binrec.processor.codegen.Models.TEXT;
import static io.github.binrec.processor.codegen.Models.list;
import static io.github.binrec.processor.codegen.Models.nested;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.processor.model.CollectionKind;
import io.github.binrec.processor.model.Element;
import io.github.binrec.processor.model.IntegerEncoding;
import io.github.binrec.processor.model.JdkKind;
import io.github.binrec.processor.model.JdkValue;
import io.github.binrec.processor.model.Listing;
import io.github.binrec.processor.model.MapKind;
import io.github.binrec.processor.model.Mapping;
import io.github.binrec.processor.model.NestedType;
import io.github.binrec.processor.model.OptionalPrimitive;
import io.github.binrec.processor.model.OptionalType;
import io.github.binrec.processor.model.PrimitiveArray;
import io.github.binrec.processor.model.PrimitiveKind;
import io.github.binrec.processor.model.RecordModel;
import io.github.binrec.processor.model.Scalar;
import io.github.binrec.processor.model.SealedModel;
import io.github.binrec.processor.model.VariantModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTableTest {
    @Test
    void extensibleRecord_isATableById() {
        RecordModel model = new Models.Fields()
                .required("id", LONG)
                .nullable("note", TEXT)
                .reserved(list(TEXT))
                .flag("open")
                .defaulted("on", FLAG, "true")
                .defaulted("level", INT, "3")
                .optional("rank", new OptionalPrimitive(PrimitiveKind.INT, IntegerEncoding.ZIGZAG))
                .required("legs", list(nested("Leg")))
                .extensible("Trade");
        assertThat(LayoutTable.of(model)).isEqualTo("""
                id  field  type                 encoding
                1   id     long                 8 bytes
                2   note   @Nullable String     compact string; absent if null
                3   -      List<String>         reserved, no longer written
                4   open   boolean              a bit, set if true
                5   on     boolean              a bit, set if false
                6   level  int                  4 bytes; has a default
                7   rank   @Varint OptionalInt  zigzag varint; absent if empty
                8   legs   List<Leg>            count, then each (LegCodec)
                """);
    }

    @Test
    void plainRecord_isATableInOrder() {
        RecordModel model = new Models.Fields()
                .required("samples", new PrimitiveArray(PrimitiveKind.FLOAT))
                .required("bits", new PrimitiveArray(PrimitiveKind.BOOLEAN))
                .required(
                        "byId",
                        new Mapping(
                                MapKind.MAP,
                                new Element(Models.boxed(PrimitiveKind.INT), false),
                                new Element(TEXT, true)))
                .required("at", new JdkValue(JdkKind.INSTANT))
                .required("price", new JdkValue(JdkKind.BIG_DECIMAL))
                .required("maybe", new Listing(CollectionKind.SET, new Element(new OptionalType(TEXT), false)))
                .plain("Values");
        assertThat(LayoutTable.of(model)).isEqualTo("""
                field    type                            encoding
                samples  float[]                         count, then 4 bytes each
                bits     boolean[]                       count, then 8 a byte
                byId     Map<Integer, @Nullable String>  count, a bit for each value, then each key (4 bytes) and value (compact string) that is not null
                at       Instant                         12 bytes
                price    BigDecimal                      scale, then length and bytes
                maybe    Set<Optional<String>>           count, then each once (0, or 1 and compact string)
                """);
    }

    private static SealedModel shape() {
        return new SealedModel(
                Models.user("Shape"),
                Models.user("ShapeCodec"),
                true,
                false,
                List.of(),
                List.of(new VariantModel(0, (NestedType) nested("Circle")), new VariantModel(200, (NestedType)
                        nested("Square"))));
    }

    @Test
    void sealedType_isATableByTag() {
        assertThat(LayoutTable.of(shape())).isEqualTo("""
                tag  type    encoding
                0    Circle  CircleCodec
                200  Square  SquareCodec
                """);
    }

    @Test
    void sizes_areAColumnOfTheirOwn() {
        RecordModel model = new Models.Fields()
                .required("id", LONG)
                .required("serial", new Scalar(PrimitiveKind.INT, false, IntegerEncoding.UNSIGNED))
                .nullable("note", TEXT)
                .reserved(list(TEXT))
                .flag("open")
                .defaulted("level", INT, "3")
                .required("leg", nested("Leg"))
                .nullable("other", nested("Leg"))
                .optional("maybe", new OptionalType(nested("Leg")))
                .extensible("Trade");
        assertThat(LayoutTable.withSizes(model)).isEqualTo("""
                id  field   type                   encoding                        bytes
                1   id      long                   8 bytes                         8
                2   serial  @Varint @Unsigned int  unsigned varint                 1..5
                3   note    @Nullable String       compact string; absent if null  0..
                4   -       List<String>           reserved, no longer written
                5   open    boolean                a bit, set if true              0
                6   level   int                    4 bytes; has a default          0..4
                7   leg     Leg                    LegCodec                        LegCodec
                8   other   @Nullable Leg          LegCodec; absent if null        0..LegCodec
                9   maybe   Optional<Leg>          LegCodec; absent if empty       0..LegCodec
                """);
    }

    @Test
    void sizesOfVariants_areWithTheTag() {
        assertThat(LayoutTable.withSizes(shape())).isEqualTo("""
                tag  type    encoding     bytes
                0    Circle  CircleCodec  1 + CircleCodec
                200  Square  SquareCodec  2 + SquareCodec
                """);
    }
}
