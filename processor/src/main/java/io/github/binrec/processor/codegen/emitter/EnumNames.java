package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.EnumConstant;
import io.github.binrec.processor.model.EnumType;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * What the emitters for enums share: a codec's members about an enum, each made once however many fields are of that type.
 *
 * @param type the enum
 */
record EnumNames(EnumType type) {
    /** {@code Tags.of(value.side())}, or {@code tagOfSide(value.side())} where tags were given. */
    CodeBlock tagOf(CodeBlock value, Scope scope) {
        return type.tagged()
                ? CodeBlock.of("$N($L)", tagMethod(scope.members()), value)
                : RuntimeNames.TAG_OF.call(value);
    }

    /**
     * The constant that holds the enum's constants.
     *
     * <pre>{@code
     * private static final Side[] SIDE_VALUES = Side.values();
     * }</pre>
     */
    String values(CodecMembers members) {
        return members.once(
                "values of " + type.type(),
                () -> members.addConstant(
                        ArrayTypeName.of(type.type()),
                        upperSnake(type.type().simpleName()) + "_VALUES",
                        CodeBlock.of("$T.values()", type.type()),
                        CodeBlock.of("The constants of {@link $T}, each at the index that is its tag.", type.type())));
    }

    /**
     * The method from constants to tags.
     *
     * <pre>{@code
     * private static int tagOfSide(Side side) {
     *     return switch (side) {
     *         case BUY -> 1;
     *         case SELL -> 5;
     *     };
     * }
     * }</pre>
     */
    private String tagMethod(CodecMembers members) {
        return members.once("tag of " + type.type(), () -> {
            String name = members.newMethodName(subject(), "tagOf" + type.type().simpleName());
            String constant = members.scope("").newVariable(type.type().simpleName());
            CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("return switch ($N)", constant);
            for (EnumConstant each : type.constants()) {
                body.addStatement("case $N -> $L", each.name(), each.tag());
            }
            members.addMethod(
                    subject(),
                    MethodSpec.methodBuilder(name)
                            .addJavadoc(
                                    "Returns the tag of a constant.\n\n@param $N the constant\n@return its tag\n",
                                    constant)
                            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                            .returns(TypeName.INT)
                            .addParameter(type.type(), constant)
                            .addCode(endSwitch(body))
                            .build());
            return name;
        });
    }

    /** The part of a method that goes from a tag to its constant: the cases of a switch, for {@link #endSwitch}. */
    CodeBlock.Builder constants(CodeBlock tag) {
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("return switch ($L)", tag);
        for (EnumConstant each : type.constants()) {
            cases.addStatement("case $L -> $T.$N", each.tag(), type.type(), each.name());
        }
        return cases;
    }

    static CodeBlock endSwitch(CodeBlock.Builder body) {
        return body.unindent().add("};\n").build();
    }

    /** What the members about this enum stand under. */
    String subject() {
        return "enum " + type.type();
    }

    /** {@return the enum's name in failures} */
    String displayName() {
        return String.join(".", type.type().simpleNames());
    }

    /** Begins a method that reads a constant. */
    MethodSpec.Builder reader(String name, Scope scope) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type.type())
                .addParameter(RuntimeNames.BYTE_STREAM, scope.stream());
    }

    private static String upperSnake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
