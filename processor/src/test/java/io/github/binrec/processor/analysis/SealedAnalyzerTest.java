package io.github.binrec.processor.analysis;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.ClassName;
import io.github.binrec.processor.TestProcessors;
import io.github.binrec.processor.model.SealedModel;
import io.github.binrec.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealedAnalyzerTest {
    @Test
    void variants_areNumberedInPermitsOrder_nestedLevelsIncluded() {
        SealedModel model = Models.of("""
                        @BinaryRecord sealed interface Shape permits Square, Round, Point {}
                        sealed interface Round extends Shape permits Ellipse, Circle {}
                        @BinaryRecord record Circle(int r) implements Round {}
                        @BinaryRecord record Point() implements Shape {}
                        @BinaryRecord record Square(int a) implements Shape {}
                        @BinaryRecord record Ellipse(int a) implements Round {}
                        """).sealed("Shape");

        assertThat(model.codec()).isEqualTo(ClassName.get("p", "ShapeCodec"));
        assertThat(model.variants())
                .extracting(variant -> variant.className().simpleName())
                .containsExactly("Square", "Ellipse", "Circle", "Point");
        assertThat(model.variants()).extracting(variant -> variant.tag()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void withoutPermits_theOrderInTheFileCounts() {
        SealedModel model = Models.of("""
                        @BinaryRecord public sealed interface Shape {
                            @BinaryRecord record B() implements Shape {}
                            @BinaryRecord record A() implements Shape {}
                        }
                        """).sealed("Shape");

        assertThat(model.isPublic()).isTrue();
        assertThat(model.variants())
                .extracting(variant -> variant.className().simpleName())
                .containsExactly("B", "A");
    }

    @Test
    void aPermitsClause_mayOrderThemOtherwiseThanTheFile() {
        SealedModel model = Models.of("""
                        @BinaryRecord public sealed interface Shape permits Shape.C, Shape.B, Shape.Level, Shape.A {
                            sealed interface Level extends Shape {}
                            @BinaryRecord record A() implements Shape {}
                            @BinaryRecord record B() implements Shape {}
                            @BinaryRecord record D() implements Level {}
                            @BinaryRecord record C() implements Shape {}
                        }
                        """).sealed("Shape");

        assertThat(model.variants())
                .extracting(variant -> variant.className().simpleName())
                .containsExactly("C", "B", "D", "A");
    }

    @Test
    void tags_countWhereTheyAreGiven() {
        SealedModel model = Models.of("""
                        @BinaryRecord sealed interface Shape {}
                        @BinaryRecord @Tag(300) record A() implements Shape {}
                        @BinaryRecord @Tag(0) record B() implements Shape {}
                        """).sealed("Shape");

        assertThat(model.variants()).extracting(variant -> variant.tag()).containsExactly(300, 0);
    }

    @Test
    void aRecordOfTwoLevels_isOneVariant() {
        SealedModel model = Models.of("""
                        @BinaryRecord sealed interface Shape {}
                        sealed interface Round extends Shape {}
                        sealed interface Small extends Shape {}
                        @BinaryRecord record Dot() implements Round, Small {}
                        """).sealed("Shape");

        assertThat(model.variants()).hasSize(1);
    }

    @Test
    void aNestedLevel_mayHaveACodecOfItsOwn() {
        Models models = Models.of("""
                @BinaryRecord sealed interface Shape {}
                @BinaryRecord sealed interface Round extends Shape {}
                @BinaryRecord record Square() implements Shape {}
                @BinaryRecord record Dot() implements Round {}
                """);

        assertThat(models.sealed("Shape").variants())
                .extracting(variant -> variant.className().simpleName())
                .containsExactlyInAnyOrder("Dot", "Square");
        assertThat(models.sealed("Round").variants()).hasSize(1);
    }

    /** javac before 23 permits Level first, because Dot needs it; then there is an error instead of other tags. */
    @Test
    void theTags_areThoseOfTheFile_orNone() {
        List<TypeModel> models = new ArrayList<>();
        Compilation compilation = javac().withProcessors(TestProcessors.collecting(models::add))
                .compile(JavaFileObjects.forSourceString("p.Shape", """
                        package p;
                        import io.github.binrec.annotations.*;
                        @BinaryRecord sealed interface Shape {
                            @BinaryRecord record Dot() implements Level {}
                            @BinaryRecord record Square() implements Shape {}
                            sealed interface Level extends Shape {}
                        }
                        """));

        if (compilation.errors().isEmpty()) {
            SealedModel model = (SealedModel) models.stream()
                    .filter(SealedModel.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(model.variants())
                    .extracting(variant -> variant.className().simpleName())
                    .containsExactly("Square", "Dot");
        } else {
            assertThat(compilation.errors()).singleElement().asString().contains("[BINREC-110] Shape: ");
        }
    }
}
