package io.github.binrec.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import io.github.binrec.processor.model.Element;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.IntegerEncoding;
import io.github.binrec.processor.model.Listing;
import io.github.binrec.processor.model.ObjectArray;
import io.github.binrec.processor.model.Presence;
import io.github.binrec.processor.model.PrimitiveArray;
import io.github.binrec.processor.model.PrimitiveKind;
import io.github.binrec.processor.model.Scalar;
import io.github.binrec.processor.model.Text;
import io.github.binrec.processor.model.TextEncoding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an annotation before an array means depends on its targets. */
class ArrayTypesTest {
    private static final FieldType TEXT = new Text(TextEncoding.COMPACT);

    private static FieldType array(FieldType type, boolean nullable) {
        return new ObjectArray(new Element(type, nullable));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TYPE_USE | true | REQUIRED",
                "FIELD, METHOD, PARAMETER | false | NULLABLE",
                "TYPE_USE, FIELD, METHOD, PARAMETER | true | NULLABLE"
            })
    void nullableInFront_meansTheElements_theArray_orBoth(String targets, boolean elements, Presence presence) {
        Models models = Models.ofFiles(
                List.of(),
                JavaFileObjects.forSourceString(
                        "other.Nullable", """
                        package other;
                        import java.lang.annotation.*;
                        @Target({%s})
                        public @interface Nullable {}
                        """.formatted(targets.replaceAll("(\\w+)", "ElementType.$1"))),
                JavaFileObjects.forSourceString("p.Trade", """
                        package p;
                        import io.github.binrec.annotations.*;
                        import other.Nullable;
                        @BinaryRecord record Trade(@Nullable String[] names) {}
                        """));

        assertThat(models.typeOf("Trade.names")).isEqualTo(array(TEXT, elements));
        assertThat(models.field("Trade.names").presence()).isEqualTo(presence);
    }

    @Test
    void nullableOnTheBrackets_meansThatDimension() {
        Models models = Models.of("""
                @BinaryRecord record Trade(
                    String @org.jspecify.annotations.Nullable [][] outer,
                    String[] @org.jspecify.annotations.Nullable [] inner,
                    @org.jspecify.annotations.Nullable String[][] innermost,
                    int[] @org.jspecify.annotations.Nullable [] rows) {}
                """);

        assertThat(models.typeOf("Trade.outer")).isEqualTo(array(array(TEXT, false), false));
        assertThat(models.field("Trade.outer").presence()).isEqualTo(Presence.NULLABLE);
        assertThat(models.typeOf("Trade.inner")).isEqualTo(array(array(TEXT, false), true));
        assertThat(models.field("Trade.inner").presence()).isEqualTo(Presence.REQUIRED);
        assertThat(models.typeOf("Trade.innermost")).isEqualTo(array(array(TEXT, true), false));
        assertThat(models.typeOf("Trade.rows")).isEqualTo(array(new PrimitiveArray(PrimitiveKind.INT), true));
    }

    @Test
    void options_areForWhatTheArrayHolds() {
        Models models = Models.of("""
                @BinaryRecord record Trade(
                    @Varint Long[] a, @Varint @Unsigned Integer[][] b, @Utf8 String[] c, List<@Varint Long[]> d) {}
                """);

        FieldType zigzag = new Scalar(PrimitiveKind.LONG, true, IntegerEncoding.ZIGZAG);
        FieldType unsigned = new Scalar(PrimitiveKind.INT, true, IntegerEncoding.UNSIGNED);
        assertThat(models.typeOf("Trade.a")).isEqualTo(array(zigzag, false));
        assertThat(models.typeOf("Trade.b")).isEqualTo(array(array(unsigned, false), false));
        assertThat(models.typeOf("Trade.c")).isEqualTo(array(new Text(TextEncoding.UTF8), false));
        assertThat(((Listing) models.typeOf("Trade.d")).element().type()).isEqualTo(array(zigzag, false));
    }

    @Test
    void nothingElseIsNeeded_forReservedArrays() {
        Models models = Models.of("""
                @Reserved(id = 1, type = "String[][]")
                @BinaryRecord record Trade(String @org.jspecify.annotations.Nullable ... names) {}
                """);

        assertThat(models.record("Trade").reserved().get(0).type()).isEqualTo(array(array(TEXT, false), false));
        assertThat(models.field("Trade.names").presence()).isEqualTo(Presence.NULLABLE);
    }
}
