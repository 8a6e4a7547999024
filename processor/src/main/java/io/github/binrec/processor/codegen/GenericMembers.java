package io.github.binrec.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.model.TypeModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes what the codec of a generic type has in place of {@code INSTANCE}: type parameters, and what takes their codecs. */
final class GenericMembers {
    private final TypeModel model;
    private final CodecMembers members;
    private final List<TypeVariableName> variables;
    private final TypeName codecType;
    private final Set<String> needed;

    /**
     * Prepares the members.
     *
     * @param members the other members, all of which are there
     */
    GenericMembers(TypeModel model, CodecMembers members) {
        this.model = model;
        this.members = members;
        variables = model.parameters().variables();
        codecType = model.parameters().appliedTo(model.codec());
        needed = members.given().constructorParameters().stream()
                .map(ParameterSpec::name)
                .collect(Collectors.toSet());
    }

    void addTo(TypeSpec.Builder codec, boolean framed) {
        codec.addJavadoc("\n");
        codec.addJavadoc(typeParameters());
        codec.addTypeVariables(variables);
        codec.addMethod(constructor(framed));
        codec.addMethod(factory());
        if (isSharing()) {
            codec.addMethod(sharingFactory());
        }
    }

    private boolean isSharing() {
        return model.parameters().sharing();
    }

    /**
     * The constructor. What it is given is fit to be called from inside a record.
     *
     * <pre>{@code
     * private PairCodec(BinaryCodec<A> aCodec, BinaryCodec<B> bCodec) {
     *     super("Pair", true, aCodec, bCodec);
     *     this.aCodec = aCodec;
     *     this.bCodec = bCodec;
     * }
     * }</pre>
     */
    private MethodSpec constructor(boolean framed) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("Creates a codec out of those of the type arguments.\n")
                .addModifiers(Modifier.PRIVATE)
                .addParameters(members.given().constructorParameters())
                .addStatement("super($L)", superArguments(framed))
                .addCode(members.given().assignments());
        if (!needed.isEmpty() || isSharing()) {
            constructor.addJavadoc("\n");
        }
        for (TypeVariableName variable : variables) {
            String name = nameOf(variable);
            if (needed.contains(name)) {
                constructor.addJavadoc("@param $N the codec of {@code $L}\n", name, variable.name());
            }
        }
        if (isSharing()) {
            constructor.addParameter(
                    RuntimeNames.RECURSIVE_CODECS, members.given().shared());
            constructor.addJavadoc(
                    "@param $N the codecs of the types that hold this one\n",
                    members.given().shared());
        }
        return constructor.build();
    }

    private CodeBlock superArguments(boolean framed) {
        CodeBlock.Builder arguments =
                CodeBlock.builder().add("$S, $L$L", model.simpleName(), framed, CodecGenerator.levels(model));
        for (ParameterSpec parameter : members.given().constructorParameters()) {
            arguments.add(", $N", parameter.name());
        }
        return arguments.build();
    }

    /**
     * The method that users call.
     *
     * <pre>{@code
     * public static <A, B> PairCodec<A, B> of(BinaryCodec<A> aCodec, BinaryCodec<B> bCodec) {
     *     return new PairCodec<>(Composition.part(aCodec, "aCodec"), Composition.part(bCodec, "bCodec"));
     * }
     * }</pre>
     */
    private MethodSpec factory() {
        MethodSpec.Builder method = beginFactory("Returns the codec for type arguments that have these codecs.")
                .addJavadoc("@return the codec; it does not change and may be used by many threads at once\n");
        for (ParameterSpec parameter : members.given().parameters()) {
            if (!needed.contains(parameter.name())) {
                // No component is of this type. Null is refused all the same, before one is.
                method.addStatement(
                        RuntimeNames.NON_NULL_ARGUMENT.call(parameter.name(), CodeBlock.of("$S", parameter.name())));
            }
        }
        if (isSharing()) {
            CodeBlock arguments = variables.stream()
                    .map(variable -> CodeBlock.of("$N", nameOf(variable)))
                    .collect(CodeBlock.joining(", "));
            method.addStatement("return $N($L, new $T())", RuntimeNames.OF, arguments, RuntimeNames.RECURSIVE_CODECS);
        } else {
            method.addStatement("return new $T<>($L)", model.codec(), parts());
        }
        return method.build();
    }

    /**
     * The method that the codecs call of the types with which it shares codecs.
     *
     * <pre>{@code
     * public static <T> ForestCodec<T> of(BinaryCodec<T> tCodec, RecursiveCodecs codecs) {
     *     return new ForestCodec<>(Composition.part(tCodec, "tCodec"), codecs);
     * }
     * }</pre>
     */
    private MethodSpec sharingFactory() {
        String codecs = members.given().shared();
        CodeBlock parts = parts();
        return beginFactory("Returns the codec that is one of several which need each other. Called by generated code.")
                .addJavadoc("@param $N the codecs that need each other\n@return the codec\n", codecs)
                .addParameter(RuntimeNames.RECURSIVE_CODECS, codecs)
                .addStatement("return new $T<>($L$L$N)", model.codec(), parts, parts.isEmpty() ? "" : ", ", codecs)
                .build();
    }

    private MethodSpec.Builder beginFactory(String summary) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(RuntimeNames.OF)
                .addJavadoc("$L\n\n", summary)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(variables)
                .returns(codecType);
        method.addJavadoc(typeParameters());
        for (TypeVariableName variable : variables) {
            method.addJavadoc("@param $N the codec of {@code $L}\n", nameOf(variable), variable.name());
        }
        members.given().parameters().forEach(method::addParameter);
        return method;
    }

    private CodeBlock typeParameters() {
        return variables.stream()
                .map(variable -> CodeBlock.of(
                        "@param <$L> the argument for {@code $L} of {@link $T}\n",
                        variable.name(),
                        variable.name(),
                        model.type()))
                .collect(CodeBlock.joining(""));
    }

    /** {@code Composition.part(aCodec, "aCodec"), Composition.part(bCodec, "bCodec")}. */
    private CodeBlock parts() {
        return members.given().constructorParameters().stream()
                .map(parameter -> RuntimeNames.GIVEN_PART.call(parameter.name(), CodeBlock.of("$S", parameter.name())))
                .collect(CodeBlock.joining(",$W"));
    }

    private String nameOf(TypeVariableName variable) {
        return members.given().parameters().get(variables.indexOf(variable)).name();
    }
}
