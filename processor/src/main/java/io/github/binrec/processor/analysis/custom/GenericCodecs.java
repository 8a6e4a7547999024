package io.github.binrec.processor.analysis.custom;

import io.github.binrec.processor.analysis.language.Executables;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.model.CodecSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;

/** Finds what makes a codec of a generic type that the user wrote out of the codecs of the type arguments. */
public final class GenericCodecs {
    private final CustomCodecs codecs;
    private final String fromPackage;

    public GenericCodecs(CustomCodecs codecs, String fromPackage) {
        this.codecs = codecs;
        this.fromPackage = fromPackage;
    }

    /**
     * What makes a codec.
     *
     * @param source the method or the constructor
     * @param arguments for each of its parameters the type variable whose codec it takes
     * @param encoded the type that the codec is for, in terms of the type variables of the method or of the class
     */
    public record Maker(CodecSource source, List<TypeParameterElement> arguments, TypeMirror encoded) {
        public Maker {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@return a static method {@code of} that takes nothing but codecs of the type arguments, or else such a constructor} */
    public Optional<Maker> maker(TypeElement codec) {
        return candidates(codec)
                .filter(this::throwsNothing)
                .map(candidate -> maker(codec, candidate))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<ExecutableElement> candidates(TypeElement codec) {
        return Stream.concat(
                ElementFilter.methodsIn(codec.getEnclosedElements()).stream(),
                ElementFilter.constructorsIn(codec.getEnclosedElements()).stream());
    }

    /** A codec is made where nothing can be caught. */
    private boolean throwsNothing(ExecutableElement executable) {
        return Executables.checkedException(codecs.types(), executable).isEmpty();
    }

    private Optional<Maker> maker(TypeElement codec, ExecutableElement executable) {
        if (!Members.isVisible(executable, fromPackage)) {
            return Optional.empty();
        }
        if (executable.getKind() == ElementKind.CONSTRUCTOR) {
            return codec.getModifiers().contains(Modifier.ABSTRACT)
                    ? Optional.empty()
                    : maker(CodecSource.CONSTRUCTOR, executable, codecs.encodedBy(codec));
        }
        boolean factory = executable.getSimpleName().contentEquals("of")
                && executable.getModifiers().contains(Modifier.STATIC);
        return factory
                ? maker(CodecSource.FACTORY, executable, codecs.encodedBy(executable.getReturnType()))
                : Optional.empty();
    }

    private Optional<Maker> maker(CodecSource source, ExecutableElement executable, Optional<TypeMirror> encoded) {
        return encoded.filter(CustomCodecs::isGeneric)
                .flatMap(type -> arguments(executable, type).map(arguments -> new Maker(source, arguments, type)));
    }

    /** For each parameter, a {@code BinaryCodec<E>}, the E of the type that is encoded, {@code Range<E>}. */
    private Optional<List<TypeParameterElement>> arguments(ExecutableElement executable, TypeMirror encoded) {
        List<TypeParameterElement> variables = new TypePattern(codecs.types(), encoded).variables();
        List<TypeParameterElement> arguments = new ArrayList<>();
        for (VariableElement parameter : executable.getParameters()) {
            Optional<TypeParameterElement> taken = variables.stream()
                    .filter(variable -> isCodecOf(parameter.asType(), variable))
                    .findFirst();
            if (taken.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(taken.get());
        }
        return Optional.of(arguments);
    }

    private static boolean isCodecOf(TypeMirror type, TypeParameterElement variable) {
        return KnownTypes.nameOf(type).equals(CustomCodecs.BINARY_CODEC)
                && TypeUse.partsOf(type).stream()
                        .anyMatch(part -> part instanceof TypeVariable of
                                && part.getKind() == TypeKind.TYPEVAR
                                && of.asElement().equals(variable));
    }

    /** {@return how there comes to be something that makes a codec: some that would be right may throw what cannot be passed on} */
    public String remedy(TypeElement codec, TypeMirror encoded, TypeNames names) {
        return candidates(codec)
                .filter(candidate -> maker(codec, candidate).isPresent())
                .map(candidate ->
                        Executables.dropChecked(codecs.types(), candidate, names, Executables.text(candidate, names)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("Give it a static method of" + wanted(encoded) + ", or a constructor that takes these.");
    }

    /** What is missing: {@code (BinaryCodec<A>, BinaryCodec<B>)}. */
    private String wanted(TypeMirror encoded) {
        return new TypePattern(codecs.types(), encoded)
                .variables().stream()
                        .map(variable -> "BinaryCodec<" + variable + ">")
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
