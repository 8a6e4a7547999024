package io.github.binrec.processor.codegen;

import static io.github.binrec.processor.codegen.Models.INT;
import static io.github.binrec.processor.codegen.Models.LONG;
import static io.github.binrec.processor.codegen.Models.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.processor.codegen.Bitmap.Bit;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.OptionalType;
import io.github.binrec.processor.model.RecordModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitmapTest {
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 1", "7, 1, 1", "8, 2, 1", "63, 9, 1", "64, 10, 2", "254, 37, 5"})
    void extensibleRecord_hasABitForEachId(int ids, int bytes, int words) {
        Models.Fields fields = new Models.Fields();
        for (int i = 0; i < ids; i++) {
            fields.required("f" + i, INT);
        }
        Bitmap bitmap = new Bitmap(fields.extensible("Wide"));
        assertThat(bitmap.bytes()).isEqualTo(bytes);
        assertThat(bitmap.words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 1", "8, 1, 1", "9, 2, 1", "64, 8, 1", "65, 9, 2"})
    void plainRecord_hasABitForWhatCanBeAbsent(int nullable, int bytes, int words) {
        Models.Fields fields = new Models.Fields();
        for (int i = 0; i < nullable; i++) {
            fields.required("r" + i, INT).nullable("f" + i, TEXT);
        }
        Bitmap bitmap = new Bitmap(fields.plain("Wide"));
        assertThat(bitmap.bytes()).isEqualTo(bytes);
        assertThat(bitmap.words()).isEqualTo(words);
    }

    @Test
    void bit_isThatOfTheId() {
        RecordModel model = many(70).extensible("Wide");
        Bitmap bitmap = new Bitmap(model);
        assertThat(bitmap.bitOf(model.fields().get(0))).isEqualTo(new Bit(0, 1));
        assertThat(bitmap.bitOf(model.fields().get(62))).isEqualTo(new Bit(0, 1L << 62));
        assertThat(bitmap.bitOf(model.fields().get(63))).isEqualTo(new Bit(1, 1));
        assertThat(bitmap.bytesOf(0)).isEqualTo(9);
        assertThat(bitmap.bytesOf(1)).isEqualTo(1);
        assertThat(bitmap.known(0)).isEqualTo(Long.MAX_VALUE);
        assertThat(bitmap.known(1)).isEqualTo(0x7fL);
    }

    @Test
    void plainBits_countOnlyWhatHasOne() {
        RecordModel model = new Models.Fields()
                .required("a", LONG)
                .flag("b")
                .nullable("c", TEXT)
                .required("d", TEXT)
                .optional("e", new OptionalType(TEXT))
                .plain("Mixed");
        Bitmap bitmap = new Bitmap(model);
        assertThat(bitmap.fieldsOf(0)).extracting(FieldModel::name).containsExactly("b", "c", "e");
        assertThat(bitmap.bitOf(model.fields().get(4))).isEqualTo(new Bit(0, 4));
    }

    @Test
    void requiredIsWhatHasNoDefaultAndCannotBeAbsent() {
        RecordModel model = new Models.Fields()
                .required("a", LONG)
                .defaulted("b", INT, "1")
                .nullable("c", TEXT)
                .flag("d")
                .reserved(TEXT)
                .required("e", TEXT)
                .extensible("Mixed");
        Bitmap bitmap = new Bitmap(model);
        assertThat(bitmap.requiredOf(0)).extracting(FieldModel::name).containsExactly("a", "e");
        assertThat(bitmap.mask(0, Bitmap::isRequired)).isEqualTo(0x21L);
        assertThat(bitmap.known(0)).isEqualTo(0x3fL);
        assertThat(bitmap.bitOf(model.reserved().get(0))).isEqualTo(new Bit(0, 0x10));
    }

    private static Models.Fields many(int count) {
        Models.Fields fields = new Models.Fields();
        for (int i = 0; i < count; i++) {
            fields.required("f" + i, INT);
        }
        return fields;
    }
}
