package io.github.binrec.processor.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.binrec.annotations.Framing;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.model.RecordModel;
import io.github.binrec.processor.model.SealedModel;
import io.github.binrec.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the codec of a type: the class and what is the same in every codec. Its methods come from {@link EncodeMethod}, {@link
 * DecodeMethod}, {@link SizeMethod} and {@link SkipMethod}, those of a sealed type from {@link SealedMethods}; of both from {@link BoundMethods}
 * and {@link DescribeMethod}.
 */
public final class CodecGenerator {
    private static final String PROCESSOR = "io.github.binrec.processor.BinaryRecordProcessor";

    private CodecGenerator() {}

    /**
     * Writes the codec of a type.
     *
     * @param model the type
     * @return the source file; the same text for the same model
     */
    public static JavaFile generate(TypeModel model) {
        CodecMembers members = new CodecMembers(model);
        TypeSpec.Builder codec = begin(model);
        codec.addJavadoc("<pre>{@code\n$L}</pre>\n", LayoutTable.of(model));
        List<MethodSpec> methods = new ArrayList<>();
        boolean framed = false;
        if (model instanceof RecordModel record) {
            framed = record.framing() == Framing.EXTENSIBLE;
            methods.add(new EncodeMethod(record, members).build());
            methods.add(new DecodeMethod(record, members).build());
            methods.add(new SizeMethod(record, members).build());
            if (!framed) {
                methods.add(new SkipMethod(record, members).build());
                codec.addSuperinterface(RuntimeNames.SKIPPING_STEP);
            }
        } else if (model instanceof SealedModel sealed) {
            SealedMethods sealedMethods = new SealedMethods(sealed, members);
            methods.add(sealedMethods.encode());
            methods.add(sealedMethods.decode());
            methods.add(sealedMethods.size());
            methods.add(sealedMethods.skip());
            codec.addSuperinterface(RuntimeNames.SKIPPING_STEP);
        }
        BoundMethods bounds = new BoundMethods(model, members);
        methods.add(bounds.least());
        methods.add(bounds.greatest());
        methods.add(new DescribeMethod(model, members).build());
        if (model.parameters().isEmpty()) {
            codec.addMethod(constructor(model, framed));
        } else {
            new GenericMembers(model, members).addTo(codec, framed);
        }
        codec.addMethods(methods);
        members.addTo(codec);
        return JavaFile.builder(model.codec().packageName(), codec.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }

    /**
     * The class with what every codec has.
     *
     * <pre>{@code
     * @Generated("io.github.binrec.processor.BinaryRecordProcessor")
     * public final class TradeCodec extends RecordCodec<Trade> {
     *     public static final TradeCodec INSTANCE = new TradeCodec();
     * }
     * }</pre>
     */
    private static TypeSpec.Builder begin(TypeModel model) {
        TypeSpec.Builder codec = TypeSpec.classBuilder(model.codec())
                .addJavadoc("The codec of {@link $T}.\n\n", model.type())
                .addAnnotation(generated())
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(superclass(model), model.javaType()));
        if (model.parameters().isEmpty()) {
            codec.addField(FieldSpec.builder(
                            model.codec(), RuntimeNames.INSTANCE, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("The codec; it has no state and may be used by many threads at once.\n")
                    .initializer("new $T()", model.codec())
                    .build());
        }
        if (!model.suppressedWarnings().isEmpty()) {
            codec.addAnnotation(suppression(model.suppressedWarnings()));
        }
        return model.isPublic() ? codec.addModifiers(Modifier.PUBLIC) : codec;
    }

    /** {@code RecordCodec}, or {@code RecursiveRecordCodec} of a record that can hold itself. */
    private static ClassName superclass(TypeModel model) {
        return model instanceof RecordModel && model.recursive()
                ? RuntimeNames.RECURSIVE_RECORD_CODEC
                : RuntimeNames.RECORD_CODEC;
    }

    /** {@code @Generated("io.github.binrec.processor.BinaryRecordProcessor")}. */
    static AnnotationSpec generated() {
        return AnnotationSpec.builder(RuntimeNames.GENERATED)
                .addMember("value", "$S", PROCESSOR)
                .build();
    }

    /** {@code @SuppressWarnings({"deprecation", "removal"})}. */
    static AnnotationSpec suppression(List<String> warnings) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
        warnings.forEach(warning -> annotation.addMember("value", "$S", warning));
        return annotation.build();
    }

    /** {@code , 2} of a record that counts as several levels of depth, else nothing. */
    static String levels(TypeModel model) {
        return model instanceof RecordModel record && record.levels() > 1 ? ", " + record.levels() : "";
    }

    /**
     * The constructor.
     *
     * <pre>{@code
     * private TradeCodec() {
     *     super("Trade", true);
     * }
     * }</pre>
     */
    private static MethodSpec constructor(TypeModel model, boolean framed) {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Creates {@link #$N}.\n", RuntimeNames.INSTANCE)
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($S, $L$L)", model.simpleName(), framed, levels(model))
                .build();
    }
}
