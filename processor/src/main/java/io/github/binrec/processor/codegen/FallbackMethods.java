package io.github.binrec.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.Accessor;
import io.github.binrec.processor.model.Construction;
import io.github.binrec.processor.model.Construction.Argument;
import io.github.binrec.processor.model.FallbackModel;
import io.github.binrec.processor.model.PrimitiveKind;
import io.github.binrec.processor.model.SealedModel;
import io.github.binrec.processor.model.VariantModel;
import java.io.IOException;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the methods about the variant that keeps an unknown tag and the bytes behind it. */
final class FallbackMethods {
    private static final String SUBJECT = "fallback";

    private final SealedModel model;
    private final FallbackModel fallback;
    private final CodecMembers members;

    FallbackMethods(SealedModel model, FallbackModel fallback, CodecMembers members) {
        this.model = model;
        this.fallback = fallback;
        this.members = members;
    }

    /** {@return the class} */
    ClassName type() {
        return fallback.type();
    }

    /** {@return the type of which it is asked whether a value is one} */
    TypeName pattern() {
        return fallback.pattern();
    }

    /**
     * Adds the method that writes, and calls it: {@code writeUnknown(out, unknown)}.
     *
     * <pre>{@code
     * private static void writeUnknown(ByteStream out, Unknown unknown) throws IOException {
     *     String at = null;
     *     try {
     *         at = "tag";
     *         out.writeVarInt(unknownTag(unknown.tag()));
     *         at = "body";
     *         PrimitiveArrays.write(out, Tags.body(unknown.body()));
     *     } catch (RuntimeException e) {
     *         throw Failures.onWrite(e, at);
     *     }
     * }
     * }</pre>
     */
    CodeBlock write(CodeBlock value, Scope caller) {
        Scope scope = members.scope("out");
        String parameter = scope.newVariable(fallback.type().simpleName());
        String name = members.newMethodName(SUBJECT, "write" + fallback.type().simpleName());
        GuardedBody body = new GuardedBody(scope);
        body.at(fallback.tag());
        body.statement(RuntimeNames.WRITE_TAG.on(scope.stream(), tag(parameter)));
        body.at(fallback.body());
        body.statement(RuntimeNames.writeArray(PrimitiveKind.BYTE).call(scope.stream(), body(parameter)));
        members.addMethod(
                SUBJECT,
                begin(name)
                        .addJavadoc("Writes a variant that is not known as it came.\n\n")
                        .addJavadoc("@param $N the stream to write to\n", scope.stream())
                        .addJavadoc("@param $N the variant\n", parameter)
                        .addJavadoc("@throws $T if the stream fails\n", IOException.class)
                        .addParameter(RuntimeNames.BYTE_STREAM, scope.stream())
                        .addParameter(fallback.pattern(), parameter)
                        .addException(IOException.class)
                        .addCode(body.buildWrite())
                        .build());
        return CodeBlock.of("$N($N, $L)", name, caller.stream(), value);
    }

    /**
     * Adds the method that measures, and calls it: {@code sizeOfUnknown(unknown)}.
     *
     * <pre>{@code
     * private static long sizeOfUnknown(Unknown unknown) {
     *     String at = null;
     *     try {
     *         at = "tag";
     *         long size = Varints.sizeOf(unknownTag(unknown.tag()));
     *         at = "body";
     *         return size + PrimitiveArrays.sizeOf(Tags.body(unknown.body()));
     *     } catch (RuntimeException e) {
     *         throw Failures.onWrite(e, at);
     *     }
     * }
     * }</pre>
     */
    CodeBlock size(CodeBlock value) {
        Scope scope = members.scope("");
        String parameter = scope.newVariable(fallback.type().simpleName());
        String size = scope.newVariable("size");
        String name = members.newMethodName(SUBJECT, "sizeOf" + fallback.type().simpleName());
        GuardedBody body = new GuardedBody(scope);
        body.at(fallback.tag());
        body.statement("long $N = $L", size, RuntimeNames.SIZE_OF_TAG.call(tag(parameter)));
        body.at(fallback.body());
        body.statement(
                "return $N + $L",
                size,
                RuntimeNames.sizeOfArray(PrimitiveKind.BYTE).call(body(parameter)));
        members.addMethod(
                SUBJECT,
                begin(name)
                        .addJavadoc("Measures a variant that is not known.\n\n")
                        .addJavadoc("@param $N the variant\n", parameter)
                        .addJavadoc("@return its size in bytes, with its tag\n")
                        .returns(TypeName.LONG)
                        .addParameter(fallback.pattern(), parameter)
                        .addCode(body.buildWrite())
                        .build());
        return CodeBlock.of("$N($L)", name, value);
    }

    /** Emits the making of one from the stream, behind the tag: {@code new Unknown(tag, Frames.readBody(in))}. */
    CodeBlock read(String tag, Scope scope) {
        Construction.Call call = fallback.construction();
        CodeBlock arguments = call.arguments().stream()
                .map(argument -> argument.equals(Argument.of(fallback.tag()))
                        ? CodeBlock.of("$N", tag)
                        : RuntimeNames.READ_BODY.call(scope.stream()))
                .collect(CodeBlock.joining(",$W"));
        CodeBlock made = call.method() == null
                ? CodeBlock.of("new $T$L($L)", call.owner(), fallback.parameterCount() == 0 ? "" : "<>", arguments)
                : ConstructionCode.nonNull(
                        CodeBlock.of("$T.$N($L)", call.owner(), call.method(), arguments), call.owner(), call.method());
        return model.parameters().isEmpty() ? made : RuntimeNames.VARIANT.call(made);
    }

    private static MethodSpec.Builder begin(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    }

    /** {@code unknownTag(unknown.tag())}. */
    private CodeBlock tag(String variable) {
        String method = members.once(SUBJECT, this::addCheck);
        return CodeBlock.of("$N($L)", method, get(variable, fallback.tagAccessor()));
    }

    /** {@code Tags.body(unknown.body())}. */
    private CodeBlock body(String variable) {
        return RuntimeNames.UNKNOWN_BODY.call(get(variable, fallback.bodyAccessor()));
    }

    private static CodeBlock get(String variable, Accessor accessor) {
        return CodeBlock.of(accessor.isMethod() ? "$N.$N()" : "$N.$N", variable, accessor.name());
    }

    /**
     * The method that refuses the tags of the other variants.
     *
     * <pre>{@code
     * private static int unknownTag(int tag) {
     *     return switch (tag) {
     *         case 1, 2 -> throw Tags.known("Event", tag);
     *         default -> tag;
     *     };
     * }
     * }</pre>
     */
    private String addCheck() {
        String name = members.newMethodName(SUBJECT, "unknownTag");
        String tag = members.scope("").newVariable("tag");
        Stream<Integer> known = model.variants().stream().map(VariantModel::tag).sorted();
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("return switch ($N)", tag);
        if (!model.variants().isEmpty()) {
            body.addStatement(
                    "case $L -> throw $L",
                    known.map(each -> CodeBlock.of("$L", each)).collect(CodeBlock.joining(",$W")),
                    RuntimeNames.KNOWN_TAG.call(CodeBlock.of("$S", model.simpleName()), tag));
        }
        body.addStatement("default -> $N", tag).unindent().add("};\n");
        members.addMethod(
                SUBJECT,
                MethodSpec.methodBuilder(name)
                        .addJavadoc(
                                "Refuses the tags of variants that are known: the bytes would be read as one of these.\n\n")
                        .addJavadoc("@param $N a tag\n", tag)
                        .addJavadoc("@return the tag\n")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(TypeName.INT)
                        .addParameter(TypeName.INT, tag)
                        .addCode(body.build())
                        .build());
        return name;
    }
}
