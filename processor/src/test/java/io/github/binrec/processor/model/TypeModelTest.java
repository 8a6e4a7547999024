package io.github.binrec.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.binrec.annotations.Framing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeModelTest {
    private static final FieldType TEXT = new Text(TextEncoding.COMPACT);
    private static final FieldType FLAG = new Scalar(PrimitiveKind.BOOLEAN, false, IntegerEncoding.FIXED);
    private static final FieldType INT = new Scalar(PrimitiveKind.INT, false, IntegerEncoding.FIXED);
    private static final DefaultValue ONE = new DefaultValue(CodeBlock.of("1"));

    @Test
    void fields_areKeptInDeclarationOrder_andGivenById() {
        RecordModel model = record(
                Framing.EXTENSIBLE,
                List.of(field("a", 3), field("b", 1), field("c", 4)),
                List.of(new ReservedModel(2, TEXT)));

        assertThat(model.fields()).extracting(FieldModel::name).containsExactly("a", "b", "c");
        assertThat(model.byId()).extracting(FieldModel::name).containsExactly("b", "a", "c");
        assertThat(model.greatestId()).isEqualTo(4);
    }

    @Test
    void aModel_doesNotChangeWithTheListItWasMadeFrom() {
        List<FieldModel> fields = new ArrayList<>(List.of(field("a", 1)));
        RecordModel model = record(Framing.EXTENSIBLE, fields, List.of());
        fields.clear();

        assertThat(model.fields()).hasSize(1);
    }

    @Test
    void ids_areWithoutGapsAndDoubles() {
        assertThatThrownBy(() -> record(Framing.EXTENSIBLE, List.of(field("a", 2)), List.of()))
                .hasMessage("ids [2] of p.Outer.Inner are not 1 to 1");
        assertThatThrownBy(
                        () -> record(Framing.EXTENSIBLE, List.of(field("a", 1)), List.of(new ReservedModel(1, TEXT))))
                .hasMessage("ids [1, 1] of p.Outer.Inner are not 1 to 2");
        assertThatThrownBy(() -> field("a", 0)).hasMessage("id 0 of a is less than 1");
    }

    @Test
    void aPlainRecord_hasNothingThatOnlyExtensibleOnesHave() {
        assertThatThrownBy(() -> record(Framing.PLAIN, List.of(field("a", 2), field("b", 1)), List.of()))
                .hasMessage("fields of plain p.Outer.Inner are not in declaration order");
        assertThatThrownBy(() -> record(Framing.PLAIN, List.of(), List.of(new ReservedModel(1, TEXT))))
                .hasMessage("plain p.Outer.Inner reserves ids");
        assertThatThrownBy(() -> record(
                        Framing.PLAIN,
                        List.of(new FieldModel(
                                "n", 1, INT, INT.javaType(), Presence.REQUIRED, ONE, Accessor.method("n"))),
                        List.of()))
                .hasMessage("plain p.Outer.Inner has a default");
    }

    @Test
    void presence_agreesWithTheType() {
        assertThatThrownBy(() ->
                        new FieldModel("n", 1, INT, INT.javaType(), Presence.NULLABLE, null, Accessor.method("n")))
                .hasMessage("n is primitive and cannot be null");
        assertThatThrownBy(() ->
                        new FieldModel("n", 1, FLAG, FLAG.javaType(), Presence.REQUIRED, null, Accessor.method("n")))
                .hasMessage("n is a boolean or its presence says so, not both");
        assertThatThrownBy(() ->
                        new FieldModel("n", 1, TEXT, TEXT.javaType(), Presence.OPTIONAL, null, Accessor.method("n")))
                .hasMessage("n is an Optional or its presence says so, not both");
        assertThatThrownBy(() ->
                        new FieldModel("n", 1, TEXT, TEXT.javaType(), Presence.NULLABLE, ONE, Accessor.method("n")))
                .hasMessage("absence of n has a meaning already");
    }

    @Test
    void aReservedBoolean_hadNoBody() {
        assertThat(new ReservedModel(1, FLAG).hasBody()).isFalse();
        assertThat(new ReservedModel(1, new Scalar(PrimitiveKind.BOOLEAN, true, IntegerEncoding.FIXED)).hasBody())
                .isTrue();
    }

    @Test
    void aNestedType_isNamedWithWhatEnclosesIt() {
        assertThat(record(Framing.PLAIN, List.of(), List.of()).simpleName()).isEqualTo("Outer.Inner");
    }

    @Test
    void variants_canBeToldApart() {
        NestedType nested = new NestedType(ClassName.get("p", "A"), ClassName.get("p", "ACodec"), 1);
        NestedType other = new NestedType(ClassName.get("p", "B"), ClassName.get("p", "BCodec"), 1);

        assertThat(sealed(new VariantModel(1, nested), new VariantModel(0, other))
                        .variants())
                .hasSize(2);
        assertThatThrownBy(() -> sealed()).hasMessage("p.S permits nothing");
        assertThatThrownBy(() -> sealed(new VariantModel(1, nested), new VariantModel(1, other)))
                .hasMessage("two variants share 1");
        assertThatThrownBy(() -> sealed(new VariantModel(1, nested), new VariantModel(2, nested)))
                .hasMessage("two variants share p.A");
    }

    private static SealedModel sealed(VariantModel... variants) {
        return new SealedModel(
                ClassName.get("p", "S"), ClassName.get("p", "SCodec"), true, false, List.of(), List.of(variants));
    }

    private static RecordModel record(Framing framing, List<FieldModel> fields, List<ReservedModel> reserved) {
        return new RecordModel(
                ClassName.get("p", "Outer", "Inner"),
                ClassName.get("p", "Outer_InnerCodec"),
                true,
                false,
                List.of(),
                framing,
                fields,
                reserved);
    }

    private static FieldModel field(String name, int id) {
        return new FieldModel(name, id, TEXT, TEXT.javaType(), Presence.REQUIRED, null, Accessor.method(name));
    }
}
