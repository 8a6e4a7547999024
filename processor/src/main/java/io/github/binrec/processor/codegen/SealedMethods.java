package io.github.binrec.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.codegen.emitter.Emitters;
import io.github.binrec.processor.codegen.emitter.Parameterized;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.EnumType;
import io.github.binrec.processor.model.SealedModel;
import io.github.binrec.processor.model.VariantModel;
import io.github.binrec.processor.model.Varint;
import java.io.IOException;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the methods of a sealed type's codec: a tag, then what the variant's own codec does, or the tag of an enum's constant. Nothing here counts depth, as
 * each way from a sealed type back to itself leads through a record that does.
 */
final class SealedMethods {
    private final SealedModel model;
    private final CodecMembers members;
    private final @Nullable FallbackMethods fallback;

    SealedMethods(SealedModel model, CodecMembers members) {
        this.model = model;
        this.members = members;
        fallback = model.fallback() == null ? null : new FallbackMethods(model, model.fallback(), members);
    }

    /**
     * The method that writes.
     *
     * <pre>{@code
     * @Override
     * protected void encode(ByteStream out, Shape value) throws IOException {
     *     if (value instanceof Circle circle) {
     *         out.writeVarInt(0);
     *         CircleCodec.INSTANCE.write(out, circle);
     *     } else {
     *         throw Tags.unknownVariant("Shape", value);
     *     }
     * }
     * }</pre>
     */
    MethodSpec encode() {
        Scope scope = members.scope("out");
        String value = scope.newVariable("value");
        CodeBlock.Builder body = CodeBlock.builder();
        for (VariantModel variant : model.variants()) {
            String variable = beginVariant(body, variant.className(), pattern(variant), value, scope);
            body.addStatement(RuntimeNames.WRITE_TAG.on(scope.stream(), variant.tag()));
            body.addStatement(Emitters.of(variant.type()).write(typed(variant, variable), scope));
        }
        if (fallback != null) {
            String variable = beginVariant(body, fallback.type(), fallback.pattern(), value, scope);
            body.addStatement(fallback.write(CodeBlock.of("$N", variable), scope));
        }
        endVariants(body, value);
        return Overrides.encode(model.javaType(), scope.stream(), value, body.build());
    }

    /**
     * The method that reads.
     *
     * <pre>{@code
     * @Override
     * protected Shape decode(ByteStream in) throws IOException {
     *     int tag = in.readVarInt();
     *     return switch (tag) {
     *         case 0 -> NestedRecords.read(in, CircleCodec.INSTANCE);
     *         default -> throw Tags.unknown(in, "Shape", tag);    // or new UnknownShape(tag, Frames.readBody(in))
     *     };
     * }
     * }</pre>
     */
    MethodSpec decode() {
        Scope scope = members.scope("in");
        String tag = scope.newVariable("tag");
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("int $N = $L", tag, RuntimeNames.READ_TAG.on(scope.stream()))
                .beginControlFlow("return switch ($N)", tag);
        for (VariantModel variant : model.variants()) {
            CodeBlock read = Emitters.of(variant.type()).read(scope);
            body.addStatement("case $L -> $L", variant.tag(), variant.exact() ? read : RuntimeNames.VARIANT.call(read));
        }
        CodeBlock unknown = RuntimeNames.UNKNOWN_TAG.call(scope.stream(), CodeBlock.of("$S", model.simpleName()), tag);
        body.addStatement(
                "default -> $L", fallback == null ? CodeBlock.of("throw $L", unknown) : fallback.read(tag, scope));
        body.unindent().add("};\n");
        return Overrides.decode(model.javaType(), scope.stream(), body.build());
    }

    /**
     * The method that measures.
     *
     * <pre>{@code
     * @Override
     * protected long measure(Shape value) {
     *     if (value instanceof Circle circle) {
     *         return 1 + CircleCodec.INSTANCE.sizeOf(circle);
     *     }
     *     if (value instanceof Point) {              // an enum of which all constants take a byte
     *         return 2;
     *     }
     *     throw Tags.unknownVariant("Shape", value);
     * }
     * }</pre>
     */
    MethodSpec size() {
        Scope scope = members.scope("");
        String value = scope.newVariable("value");
        CodeBlock.Builder body = CodeBlock.builder();
        for (VariantModel variant : model.variants()) {
            addSize(body, variant, value, scope);
        }
        if (fallback != null) {
            String variable = scope.newVariable(fallback.type().simpleName());
            body.beginControlFlow("if ($N instanceof $T $N)", value, fallback.pattern(), variable);
            body.addStatement("return $L", fallback.size(CodeBlock.of("$N", variable)));
            body.endControlFlow();
        }
        body.addStatement(unknown(value));
        return Overrides.measure(model.javaType(), value, body.build());
    }

    /**
     * The method that steps over a value.
     *
     * <pre>{@code
     * @Override
     * public void skip(ByteStream in) throws IOException {
     *     int tag = in.readVarInt();
     *     switch (tag) {
     *         case 0 -> Skipping.value(in, CircleCodec.INSTANCE);
     *         default -> throw Tags.unknown(in, "Shape", tag);    // or Frames.skipBody(in)
     *     }
     * }
     * }</pre>
     */
    MethodSpec skip() {
        Scope scope = members.scope("in");
        String tag = scope.newVariable("tag");
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("int $N = $L", tag, RuntimeNames.READ_TAG.on(scope.stream()))
                .beginControlFlow("switch ($N)", tag);
        for (VariantModel variant : model.variants()) {
            body.addStatement(
                    "case $L -> $L",
                    variant.tag(),
                    Emitters.of(variant.type())
                            .skip(scope.about(variant.className().simpleName())));
        }
        CodeBlock unknown = RuntimeNames.UNKNOWN_TAG.call(scope.stream(), CodeBlock.of("$S", model.simpleName()), tag);
        body.addStatement(
                "default -> $L",
                fallback == null ? CodeBlock.of("throw $L", unknown) : RuntimeNames.SKIP_BODY.call(scope.stream()));
        return MethodSpec.methodBuilder(RuntimeNames.SKIP.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeNames.BYTE_STREAM, scope.stream())
                .addException(IOException.class)
                .addCode(body.endControlFlow().build())
                .build();
    }

    private static void addSize(CodeBlock.Builder body, VariantModel variant, String value, Scope scope) {
        int tag = Varint.sizeOf(variant.tag());
        if (variant.type().fixedSize().isPresent()) {
            body.beginControlFlow("if ($N instanceof $T)", value, variant.className());
            body.addStatement("return $L", tag + variant.type().fixedSize().getAsInt());
        } else {
            String variable = scope.newVariable(variant.className().simpleName());
            CodeBlock size = Emitters.of(variant.type()).size(typed(variant, variable), scope);
            body.beginControlFlow("if ($N instanceof $T $N)", value, pattern(variant), variable);
            // The size of a constant is an int, and so would be the sum.
            String head = variant.type() instanceof EnumType ? tag + "L" : "" + tag;
            body.addStatement("return $L + $L", head, size);
        }
        body.endControlFlow();
    }

    private static String beginVariant(
            CodeBlock.Builder body, ClassName variant, TypeName pattern, String value, Scope scope) {
        String variable = scope.newVariable(variant.simpleName());
        CodeBlock test = CodeBlock.of("if ($N instanceof $T $N)", value, pattern, variable);
        if (body.isEmpty()) {
            body.beginControlFlow("$L", test);
        } else {
            body.nextControlFlow("else $L", test);
        }
        return variable;
    }

    /**
     * The type that Java can ask for: {@code Ok<T>}, which each {@code Result<T>} of that class is, but {@code Both<?>} where
     * {@code Both<A>} implements {@code Result<Pair<A, A>>}.
     */
    private static TypeName pattern(VariantModel variant) {
        TypeName type = variant.type().javaType();
        return variant.exact() ? type : Parameterized.unbounded(type);
    }

    /** {@code ok}, or {@code Tags.variant(both)} where only the tag tells the type arguments. */
    private static CodeBlock typed(VariantModel variant, String variable) {
        boolean known = variant.exact() || variant.type().parts().isEmpty();
        return known ? CodeBlock.of("$N", variable) : RuntimeNames.VARIANT.call(variable);
    }

    private void endVariants(CodeBlock.Builder body, String value) {
        body.nextControlFlow("else").addStatement(unknown(value)).endControlFlow();
    }

    private CodeBlock unknown(String value) {
        return CodeBlock.of(
                "throw $L", RuntimeNames.UNKNOWN_VARIANT.call(CodeBlock.of("$S", model.simpleName()), value));
    }
}
