package io.github.binrec.processor.codegen;

import static io.github.binrec.processor.codegen.Models.FLAG;
import static io.github.binrec.processor.codegen.Models.INT;
import static io.github.binrec.processor.codegen.Models.LONG;
import static io.github.binrec.processor.codegen.Models.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.processor.codegen.Segment.Mixed;
import io.github.binrec.processor.codegen.Segment.Run;
import io.github.binrec.processor.codegen.Segment.Single;
import io.github.binrec.processor.codegen.Segment.Skipped;
import io.github.binrec.processor.model.Accessor;
import io.github.binrec.processor.model.EnumConstant;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.JdkKind;
import io.github.binrec.processor.model.JdkValue;
import io.github.binrec.processor.model.PrimitiveKind;
import io.github.binrec.processor.model.RecordModel;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SegmentsTest {
    private static final FieldType INSTANT = new JdkValue(JdkKind.INSTANT);

    @Test
    void fieldsOfFixedWidth_lieInOneRun() {
        RecordModel model = new Models.Fields()
                .required("a", LONG)
                .flag("b") // has no bytes, so parts nothing
                .required("c", Models.boxed(PrimitiveKind.SHORT))
                .required("d", INSTANT)
                .required("e", Models.enumOf("Side", false, new EnumConstant("BUY", 0)))
                .required("f", TEXT)
                .required("g", INT)
                .extensible("Trade");
        assertThat(text(WrittenSegments.of(model))).isEqualTo("{a c d e f g}");
        assertThat(text(Segments.read(model))).isEqualTo("[a c d e] f [g]");
        assertThat(((Run) Segments.read(model).get(0)).width()).isEqualTo(8 + 2 + 12 + 1);
    }

    @Test
    void enumWithTagsOfSeveralBytes_isNoPartOfARun() {
        FieldType big = Models.enumOf("Big", true, new EnumConstant("A", 1), new EnumConstant("B", 128));
        RecordModel model = new Models.Fields()
                .required("a", LONG)
                .required("b", big)
                .required("c", LONG)
                .extensible("Trade");
        assertThat(text(WrittenSegments.of(model))).isEqualTo("[a] b [c]");
    }

    @Test
    void whatMayBeAbsent_partsARunWhereItIsRead() {
        RecordModel model = new Models.Fields()
                .required("a", INT)
                .defaulted("b", INT, "1")
                .required("c", INT)
                .nullable("d", Models.boxed(PrimitiveKind.INT))
                .reserved(TEXT)
                .reserved(FLAG)
                .required("e", INT)
                .extensible("Trade");
        assertThat(text(WrittenSegments.of(model))).isEqualTo("{a b c d e}");
        assertThat(text(Segments.read(model))).isEqualTo("[a] b [c] d #5 [e]");
    }

    @Test
    void stringByItself_needsNoRoomButBehindABitmap() {
        Models.Fields fields = new Models.Fields().required("a", TEXT);
        assertThat(text(WrittenSegments.of(fields.extensible("Name")))).isEqualTo("{a}");
        assertThat(text(WrittenSegments.of(fields.plain("Name")))).isEqualTo("a");
    }

    @Test
    void whatMayBeAbsentByItself_needsNoRoomButBehindABitmap() {
        Models.Fields fields = new Models.Fields()
                .nullable("a", Models.boxed(PrimitiveKind.INT))
                .required("b", Models.list(TEXT))
                .nullable("c", Models.boxed(PrimitiveKind.INT));
        assertThat(text(WrittenSegments.of(fields.extensible("Name")))).isEqualTo("{a} b c");
    }

    @Test
    void roomForStrings_isNoMoreThanTheWindowGives() {
        Models.Fields fields = new Models.Fields();
        for (int i = 0; i < 16; i++) {
            fields.required("f" + i, TEXT);
        }
        assertThat(WrittenSegments.of(fields.extensible("Strings")))
                .extracting(Segment::weight)
                .containsExactly(7, 7, 2);
    }

    @Test
    void inPortions_whatMayBeAbsentIsByItself() {
        Models.Fields fields = new Models.Fields();
        for (int i = 0; i < 50; i++) {
            fields.required("a" + i, INT).required("b" + i, TEXT).nullable("c" + i, TEXT);
        }
        assertThat(text(WrittenSegments.of(fields.extensible("Large"))))
                .startsWith("{a0 b0} c0 {a1 b1} c1 {a2 b2} c2 ");
    }

    @Test
    void order_isThatOfTheIds() {
        FieldModel first =
                new Models.Fields().required("x", INT).extensible("A").fields().get(0);
        FieldModel second = new FieldModel("y", 2, LONG, LONG.javaType(), first.presence(), null, Accessor.method("y"));
        RecordModel swapped = new RecordModel(
                Models.user("A"),
                Models.user("ACodec"),
                true,
                false,
                List.of(),
                new Models.Fields().extensible("B").framing(),
                List.of(second, first),
                List.of());
        assertThat(text(WrittenSegments.of(swapped))).isEqualTo("[x y]");
    }

    @Test
    void portions_holdAsManyFieldsAsAMethodMayHave() {
        Models.Fields fields = new Models.Fields();
        for (int i = 0; i < 100; i++) {
            fields.required("f" + i, i % 10 == 0 ? TEXT : INT);
        }
        RecordModel model = fields.extensible("Large");
        assertThat(Segments.needPortions(model)).isTrue();
        List<List<Segment>> portions = Segments.portions(WrittenSegments.of(model));
        assertThat(portions).allSatisfy(portion -> assertThat(weight(portion)).isBetween(1, Segments.MAX_FIELDS));
        assertThat(portions.stream().flatMap(List::stream).toList()).isEqualTo(WrittenSegments.of(model));
    }

    @Test
    void run_isNoLongerThanAMethod() {
        Models.Fields fields = new Models.Fields();
        for (int i = 0; i < 2 * Segments.MAX_FIELDS + 1; i++) {
            fields.required("f" + i, new JdkValue(JdkKind.UUID));
        }
        assertThat(WrittenSegments.of(fields.extensible("Large")))
                .extracting(Segment::weight)
                .containsExactly(Segments.MAX_FIELDS, Segments.MAX_FIELDS, 1);
    }

    private static int weight(List<Segment> portion) {
        return portion.stream().mapToInt(Segment::weight).sum();
    }

    private static String text(List<Segment> segments) {
        return segments.stream().map(SegmentsTest::text).collect(Collectors.joining(" "));
    }

    private static String text(Segment segment) {
        if (segment instanceof Run run) {
            return run.fields().stream().map(FieldModel::name).collect(Collectors.joining(" ", "[", "]"));
        }
        if (segment instanceof Mixed mixed) {
            return mixed.fields().stream().map(FieldModel::name).collect(Collectors.joining(" ", "{", "}"));
        }
        return segment instanceof Skipped skipped
                ? "#" + skipped.reserved().id()
                : ((Single) segment).field().name();
    }
}
