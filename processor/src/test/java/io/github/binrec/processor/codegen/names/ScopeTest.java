package io.github.binrec.processor.codegen.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.github.binrec.annotations.Framing;
import io.github.binrec.processor.model.Accessor;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.NestedType;
import io.github.binrec.processor.model.Presence;
import io.github.binrec.processor.model.RecordModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private final CodecMembers members = new CodecMembers(model("Trade", "leg"));

    private static RecordModel model(String name, String nested) {
        FieldType type =
                new NestedType(ClassName.get("org.example", nested), ClassName.get("org.example", nested + "Codec"), 1);
        FieldModel field = new FieldModel("f", 1, type, type.javaType(), Presence.REQUIRED, null, Accessor.method("f"));
        return new RecordModel(
                ClassName.get("com.example", name),
                ClassName.get("com.example", name + "Codec"),
                true,
                false,
                List.of(),
                Framing.EXTENSIBLE,
                List.of(field),
                List.of());
    }

    @Test
    void ours_goBeforeTheUsers() {
        Scope scope = members.scope("out");
        assertThat(scope.newVariable("value")).isEqualTo("value");
        assertThat(scope.newVariable("out")).isEqualTo("out2");
        assertThat(scope.newVariable("value")).isEqualTo("value2");
        assertThat(scope.newVariable("value2")).isEqualTo("value22");
    }

    @Test
    void variable_neverHidesATypeOrAPackage() {
        Scope scope = members.scope("out");
        assertThat(scope.newVariable("Window")).isEqualTo("window");
        assertThat(scope.newVariable("URL")).isEqualTo("url");
        assertThat(scope.newVariable("KNOWN")).isEqualTo("known");
        assertThat(scope.newVariable("leg")).isEqualTo("leg2");
        assertThat(scope.newVariable("legCodec")).isEqualTo("legCodec2");
        assertThat(List.of("java", "io", "com", "org").stream().map(scope::newVariable))
                .containsExactly("java2", "io2", "com2", "org2");
    }

    @Test
    void variable_isNoKeyword() {
        assertThat(members.scope("").newVariable("Class")).isEqualTo("class_");
    }

    @Test
    void copy_addsWithoutTheOriginalKnowing() {
        Scope scope = members.scope("in");
        Scope copy = scope.copy();
        assertThat(copy.newVariable("at")).isEqualTo("at");
        assertThat(copy.newVariable("at")).isEqualTo("at2");
        assertThat(scope.newVariable("at")).isEqualTo("at");
        assertThat(copy.stream()).isEqualTo("in");
    }

    @Test
    void helperMethod_isNamedAfterItsSubject() {
        Scope scope = members.scope("out").about("legs").aboutPart("Element", "an element");
        assertThat(scope.subject().name()).isEqualTo("LegsElement");
        assertThat(scope.subject().text()).hasToString("an element of {@code legs}");
        assertThat(scope.helper("in").stream()).isEqualTo("in");
        assertThat(scope.helper("in").subject()).isEqualTo(scope.subject());
    }

    /** In {@code readIn(ByteStream in)}, {@code in} would be the stream. */
    @Test
    void component_isInQuotes_whereItsNameMeansSomethingElse() {
        Scope scope = members.scope("out").about("in");
        assertThat(scope.helper("out").subject().text()).hasToString("{@code in}");
        assertThat(scope.helper("in").subject().text()).hasToString("\"in\"");
        Scope element = scope.helper("in").aboutPart("Element", "an element");
        assertThat(element.helper("in").subject().text()).hasToString("an element of \"in\"");
        assertThat(element.helper("out").subject().text()).hasToString("an element of {@code in}");
        assertThat(members.scope("").about("java").helper("").subject().text()).hasToString("\"java\"");
    }

    @Test
    void methodsOfTheSuperclass_areNotHidden() {
        assertThat(members.newMethodName("x", "toBytes")).isEqualTo("toBytes2");
        assertThat(members.newMethodName("x", "writeLegs")).isEqualTo("writeLegs");
        assertThat(members.newMethodName("x", "writeLegs")).isEqualTo("writeLegs2");
    }
}
