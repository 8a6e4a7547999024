package io.github.binrec.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.codegen.emitter.Emitters;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.SealedModel;
import io.github.binrec.processor.model.VariantModel;
import io.github.binrec.processor.model.Varint;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods of a sealed type's codec: a tag, then what the variant's own codec does, or the tag of an enum's constant. Nothing here counts depth, as
 * each way from a sealed type back to itself leads through a record that does.
 */
final class SealedMethods {
    private final SealedModel model;
    private final CodecMembers members;

    SealedMethods(SealedModel model, CodecMembers members) {
        this.model = model;
        this.members = members;
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
            String variable = beginVariant(body, variant, value, scope);
            body.addStatement(RuntimeNames.WRITE_COUNT.on(scope.stream(), variant.tag()));
            body.addStatement(Emitters.of(variant.type()).write(CodeBlock.of("$N", variable), scope));
        }
        endVariants(body, value);
        return MethodSpec.methodBuilder(RuntimeNames.ENCODE.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(RuntimeNames.BYTE_STREAM, scope.stream())
                .addParameter(model.type(), value)
                .addException(IOException.class)
                .addCode(body.build())
                .build();
    }

    /**
     * The method that reads.
     *
     * <pre>{@code
     * @Override
     * protected Shape decode(ByteStream in) throws IOException {
     *     int tag = in.readVarInt();
     *     return switch (tag) {
     *         case 0 -> CircleCodec.INSTANCE.read(in);
     *         default -> throw Tags.unknown(in, "Shape", tag);
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
            body.addStatement(
                    "case $L -> $L", variant.tag(), Emitters.of(variant.type()).read(scope));
        }
        CodeBlock unknown = RuntimeNames.UNKNOWN_TAG.call(scope.stream(), CodeBlock.of("$S", model.simpleName()), tag);
        body.addStatement("default -> throw $L", unknown).unindent().add("};\n");
        return MethodSpec.methodBuilder(RuntimeNames.DECODE.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(model.type())
                .addParameter(RuntimeNames.BYTE_STREAM, scope.stream())
                .addException(IOException.class)
                .addCode(body.build())
                .build();
    }

    /**
     * The method that measures.
     *
     * <pre>{@code
     * @Override
     * protected long measure(Shape value) {
     *     if (value instanceof Circle circle) {
     *         return 1 + CircleCodec.INSTANCE.sizeOf(circle);
     *     } else {
     *         throw Tags.unknownVariant("Shape", value);
     *     }
     * }
     * }</pre>
     */
    MethodSpec size() {
        Scope scope = members.scope("");
        String value = scope.newVariable("value");
        CodeBlock.Builder body = CodeBlock.builder();
        for (VariantModel variant : model.variants()) {
            String variable = beginVariant(body, variant, value, scope);
            body.addStatement("return $L", size(variant, CodeBlock.of("$N", variable), scope));
        }
        endVariants(body, value);
        return MethodSpec.methodBuilder(RuntimeNames.MEASURE.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(TypeName.LONG)
                .addParameter(model.type(), value)
                .addCode(body.build())
                .build();
    }

    private static CodeBlock size(VariantModel variant, CodeBlock value, Scope scope) {
        int tag = Varint.sizeOf(variant.tag());
        return variant.type().fixedSize().isPresent()
                ? CodeBlock.of("$L", tag + variant.type().fixedSize().getAsInt())
                : CodeBlock.of("$L + $L", tag, Emitters.of(variant.type()).size(value, scope));
    }

    private String beginVariant(CodeBlock.Builder body, VariantModel variant, String value, Scope scope) {
        String variable = scope.newVariable(variant.className().simpleName());
        CodeBlock test = CodeBlock.of("if ($N instanceof $T $N)", value, variant.className(), variable);
        if (body.isEmpty()) {
            body.beginControlFlow("$L", test);
        } else {
            body.nextControlFlow("else $L", test);
        }
        return variable;
    }

    private void endVariants(CodeBlock.Builder body, String value) {
        body.nextControlFlow("else")
                .addStatement(
                        "throw $L", RuntimeNames.UNKNOWN_VARIANT.call(CodeBlock.of("$S", model.simpleName()), value))
                .endControlFlow();
    }
}
