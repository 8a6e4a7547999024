package io.github.binrec.processor.codegen;

import static io.github.binrec.processor.codegen.Models.INT;
import static io.github.binrec.processor.codegen.Models.LONG;
import static io.github.binrec.processor.codegen.Models.TEXT;
import static io.github.binrec.processor.codegen.Models.list;
import static io.github.binrec.processor.codegen.Models.nested;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.github.binrec.processor.model.NestedType;
import io.github.binrec.processor.model.RecordModel;
import io.github.binrec.processor.model.SealedModel;
import io.github.binrec.processor.model.TypeModel;
import io.github.binrec.processor.model.VariantModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodecGeneratorTest {
    @Test
    void sameModel_givesTheSameText() {
        assertThat(text(trade())).isEqualTo(text(trade()));
    }

    private static RecordModel trade() {
        return new Models.Fields()
                .required("id", LONG)
                .required("symbol", TEXT)
                .required("legs", list(nested("Leg")))
                .nullable("note", TEXT)
                .flag("open")
                .extensible("Trade");
    }

    @Test
    void codec_isAsVisibleAsItsType() {
        assertThat(text(sealed(true)))
                .contains("public final class ShapeCodec extends RecordCodec<Shape> implements Skipping.Step");
        assertThat(text(sealed(false)))
                .contains("\nfinal class ShapeCodec extends RecordCodec<Shape> implements Skipping.Step")
                .contains("public static final ShapeCodec INSTANCE");
    }

    private static TypeModel sealed(boolean isPublic) {
        return new SealedModel(
                Models.user("Shape"),
                Models.user("ShapeCodec"),
                isPublic,
                false,
                List.of(),
                List.of(new VariantModel(0, (NestedType) nested("Circle"))));
    }

    @Test
    void nestedType_isNamedWithItsOuterType() {
        ClassName inner = Models.user("Outer").nestedClass("Inner");
        RecordModel model = new RecordModel(
                inner,
                Models.user("Outer_InnerCodec"),
                true,
                false,
                List.of(),
                trade().framing(),
                List.of(),
                List.of());
        assertThat(text(model))
                .contains("class Outer_InnerCodec extends RecordCodec<Outer.Inner>")
                .contains("{@link Outer.Inner}")
                .contains("super(\"Outer.Inner\", true)");
    }

    @Test
    void onlyWhatIsNeeded_isThere() {
        String vector =
                text(new Models.Fields().required("x", INT).required("y", INT).plain("Vector"));
        assertThat(vector).doesNotContain("try", "present", "Frames", "Failures", "Depth", "REQUIRED", "KNOWN");
        assertThat(text(trade())).doesNotContain("Depth");
        assertThat(text(new Models.Fields()
                        .nullable("next", nested("Chain"))
                        .recursive()
                        .extensible("Chain")))
                .contains("Depth.enterWrite(out)", "Depth.enterRead(in)", "Depth.leave(out)", "Depth.leave(in)")
                .doesNotContain("REQUIRED");
    }

    @Test
    void typeNamedLikeOneOfOurs_isToldApart() {
        RecordModel model = new Models.Fields()
                .required("window", nested("Window"))
                .required("failures", list(nested("Failures")))
                .required("x", INT)
                .required("y", INT)
                .extensible("LongFrames");
        assertThat(text(model))
                .contains("io.github.binrec.codec.LongFrames.open(out, this)")
                .contains("NestedRecords.read(in, WindowCodec.INSTANCE)");
    }

    @Test
    void lengthOfOneByte_isExpectedOfFewNumbersAndStringsAlone() {
        Models.Fields numbers = new Models.Fields();
        for (int i = 1; i <= 30; i++) {
            numbers.required("x" + i, INT);
        }
        assertThat(text(numbers.extensible("Few"))).contains("Frames.open(out)").doesNotContain("LongFrames");
        assertThat(text(numbers.required("x31", INT).extensible("Many"))).contains("LongFrames.open(out, this)");
        assertThat(text(new Models.Fields().required("texts", list(TEXT)).extensible("Page")))
                .contains("LongFrames.open(out, this)", "LongFrames.close(out, frame, this)");
        assertThat(text(new Models.Fields().required("list", list(TEXT)).plain("Unframed")))
                .doesNotContain("Frames");
    }

    @Test
    void generatedCode_isMarkedWithoutADate() {
        assertThat(text(trade()))
                .contains("import io.github.binrec.annotations.Generated;")
                .contains("@Generated(\"io.github.binrec.processor.BinaryRecordProcessor\")")
                .doesNotContain("import java.lang");
    }

    private static String text(TypeModel model) {
        return CodecGenerator.generate(model).toString();
    }
}
