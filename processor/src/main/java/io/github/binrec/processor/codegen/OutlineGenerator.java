package io.github.binrec.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.model.OutlineModel;
import javax.lang.model.element.Modifier;

/**
 * Writes what stands for the codec of a type that has errors, so that these are all that the user reads: without it, javac would
 * find no such class in each source that names the codec. It is never run, for the compilation fails; only an IDE that goes on
 * all the same may get to its one exception.
 */
public final class OutlineGenerator {
    private OutlineGenerator() {}

    /**
     * Writes the outline of a codec.
     *
     * <pre>{@code
     * public final class TradeCodec extends RecordCodec<Trade> {
     *     public static final TradeCodec INSTANCE = new TradeCodec();
     *
     *     @Override
     *     protected long measure(Trade value) {
     *         throw new UnsupportedOperationException("Trade has errors, so that its codec was not written");
     *     }
     * }
     * }</pre>
     *
     * <p>Where it cannot name the type of the values it extends {@code RecordCodec} as it is, which goes with any.
     *
     * @param model the signature of the codec
     * @return the source file; the same text for the same model
     */
    public static JavaFile generate(OutlineModel model) {
        TypeSpec.Builder codec = begin(model);
        TypeName values = model.values().orElse(ClassName.OBJECT);
        if (model.parameters().isEmpty()) {
            codec.addField(FieldSpec.builder(
                            model.codec(), RuntimeNames.INSTANCE, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T()", model.codec())
                    .build());
        }
        codec.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($S, false)", model.simpleName())
                .build());
        if (!model.parameters().isEmpty()) {
            codec.addTypeVariables(model.parameters().variables());
            codec.addMethod(factory(model).build());
            codec.addMethod(factory(model)
                    .addParameter(RuntimeNames.RECURSIVE_CODECS, "codecs")
                    .build());
        }
        codec.addMethod(Overrides.encode(values, "out", "value", failure(model)));
        codec.addMethod(Overrides.decode(values, "in", failure(model)));
        codec.addMethod(Overrides.measure(values, "value", failure(model)));
        return JavaFile.builder(model.codec().packageName(), codec.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }

    private static TypeSpec.Builder begin(OutlineModel model) {
        TypeSpec.Builder codec = TypeSpec.classBuilder(model.codec())
                .addJavadoc(
                        "Stands for the codec of {@code $L}, which was not written because the type has errors.\n",
                        model.simpleName())
                .addAnnotation(CodecGenerator.generated())
                .addModifiers(Modifier.FINAL)
                .superclass(model.values()
                        .<TypeName>map(values -> ParameterizedTypeName.get(RuntimeNames.RECORD_CODEC, values))
                        .orElse(RuntimeNames.RECORD_CODEC));
        if (!model.suppressedWarnings().isEmpty()) {
            codec.addAnnotation(CodecGenerator.suppression(model.suppressedWarnings()));
        }
        return model.isPublic() ? codec.addModifiers(Modifier.PUBLIC) : codec;
    }

    /** {@code public static <T> PairCodec<T> of(BinaryCodec<T> codec1)}, which others call with or without codecs to share. */
    private static MethodSpec.Builder factory(OutlineModel model) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(RuntimeNames.OF)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(model.parameters().variables())
                .returns(model.parameters().appliedTo(model.codec()))
                .addCode(failure(model));
        int number = 1;
        for (TypeVariableName variable : model.parameters().variables()) {
            method.addParameter(ParameterizedTypeName.get(RuntimeNames.BINARY_CODEC, variable), "codec" + number++);
        }
        return method;
    }

    private static CodeBlock failure(OutlineModel model) {
        String text = model.simpleName() + " has errors, so that its codec was not written";
        return CodeBlock.builder()
                .addStatement("throw new $T($S)", UnsupportedOperationException.class, text)
                .build();
    }
}
