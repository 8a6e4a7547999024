package io.github.binrec.processor.analysis;

import com.palantir.javapoet.ClassName;
import io.github.binrec.processor.analysis.graph.Components;
import io.github.binrec.processor.analysis.graph.Variants;
import io.github.binrec.processor.analysis.language.CodecNames;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.analysis.types.NestedTypes;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Whether a codec can stand beside a type as it is declared: under its name, seeing the type and its bounds. */
public final class Declarations {
    private static final Set<String> ON_THE_CLASS = Set.of("Generated", "SuppressWarnings");

    private final Compilation compilation;
    private final Components components;
    private final NestedTypes nestedTypes;

    Declarations(Compilation compilation, Components components, NestedTypes nestedTypes) {
        this.compilation = compilation;
        this.components = components;
        this.nestedTypes = nestedTypes;
    }

    void check(Subject subject) {
        TypeElement type = subject.type();
        CodecNames.privatePart(type)
                .ifPresent(part -> subject.reject(DiagnosticCode.PRIVATE_TYPE, TypeNames.simple(part)));
        ClassName codec = CodecNames.of(type);
        if (compilation.isTaken(codec.canonicalName())) {
            subject.reject(DiagnosticCode.NAME_TAKEN, codec.simpleName(), "there is a class of that name");
        }
        for (String owner : compilation.ownersOf(codec.canonicalName())) {
            if (!type.getQualifiedName().contentEquals(owner)) {
                subject.reject(DiagnosticCode.NAME_TAKEN, codec.simpleName(), "so would that of " + owner);
            }
        }
        for (TypeParameterElement parameter : type.getTypeParameters()) {
            Site site = Site.of(subject.name(), Position.of(parameter)).of("bound of " + parameter);
            hidden(parameter, type)
                    .ifPresent(name -> subject.reject(
                            DiagnosticCode.HIDING_VARIABLE,
                            Site.of(subject.name(), Position.of(parameter)),
                            parameter,
                            name));
            for (TypeElement named : namedInBounds(parameter)) {
                if (!sharesPrivatePart(named, type)) {
                    nestedTypes.isVisible(named, subject, site);
                }
            }
        }
    }

    /**
     * What a type variable of the codec would hide and the codec cannot qualify: the annotations on the class itself, the first part of
     * qualified names, and types that are in no package. Other names are written in full where a variable hides them.
     */
    private Optional<String> hidden(TypeParameterElement parameter, TypeElement type) {
        String name = parameter.getSimpleName().toString();
        String packageName = Compilation.packageOf(type);
        if (ON_THE_CLASS.contains(name)) {
            return Optional.of("the annotation " + name);
        }
        if (name.equals("java") || name.equals("io") || packageName.split("\\.", 2)[0].equals(name)) {
            return Optional.of("the package " + name);
        }
        return packageName.isEmpty() && mentionedIn(type).contains(name)
                ? Optional.of("the class " + name)
                : Optional.empty();
    }

    /** The names of the types, and of their codecs, that a codec may name, as far as they are in no package. */
    private Set<String> mentionedIn(TypeElement type) {
        List<TypeElement> all = new ArrayList<>(List.of(type));
        all.addAll(Variants.of(type).records());
        all.addAll(Variants.of(type).fallbacks());
        type.getTypeParameters().forEach(parameter -> all.addAll(namedInBounds(parameter)));
        components.of(type).forEach(component -> collect(component.type().type(), all));
        Set<String> names = new TreeSet<>();
        for (TypeElement each : all) {
            if (Compilation.packageOf(each).isEmpty()) {
                names.add(ClassName.get(each).topLevelClassName().simpleName());
                names.add(CodecNames.of(each).simpleName());
            }
        }
        return names;
    }

    /** Whether what hides one type hides the other, which is an error already. */
    private static boolean sharesPrivatePart(TypeElement one, TypeElement other) {
        Optional<TypeElement> hidden = CodecNames.privatePart(one);
        return hidden.isPresent() && hidden.equals(CodecNames.privatePart(other));
    }

    /** Whether a class of the codec's name can be written for the type: for the first of several whose codecs have one name. */
    boolean isNameFree(TypeElement type) {
        String codec = CodecNames.of(type).canonicalName();
        return !compilation.isTaken(codec)
                && compilation.ownersOf(codec).stream()
                        .findFirst()
                        .filter(type.getQualifiedName()::contentEquals)
                        .isPresent();
    }

    /** Whether a class beside the type can say what values it is for, with nothing but the type's name and its type parameters. */
    boolean canBeNamed(TypeElement type) {
        return compilation.ownersOf(CodecNames.of(type).canonicalName()).size() <= 1
                && CodecNames.privatePart(type).isEmpty()
                && !isGenericInside(type)
                && hasPlainBounds(type);
    }

    static boolean canHaveParameters(TypeElement type) {
        return type.getKind() != ElementKind.ENUM && type.getKind() != ElementKind.ANNOTATION_TYPE;
    }

    /** {@code Outer<A>.Inner<B>} is more than a name and type parameters. */
    private static boolean isGenericInside(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement
                && !type.getModifiers().contains(Modifier.STATIC)
                && !type.getTypeParameters().isEmpty();
    }

    private boolean hasPlainBounds(TypeElement type) {
        String packageName = Compilation.packageOf(type);
        return type.getTypeParameters().stream()
                .allMatch(parameter -> hidden(parameter, type).isEmpty()
                        && parameter.getBounds().stream().noneMatch(Declarations::isMissing)
                        && namedInBounds(parameter).stream()
                                .allMatch(named -> CodecNames.hiddenPart(named, packageName)
                                        .isEmpty()));
    }

    private static boolean isMissing(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR || partsOf(type).stream().anyMatch(Declarations::isMissing);
    }

    private static List<TypeElement> namedInBounds(TypeParameterElement parameter) {
        List<TypeElement> named = new ArrayList<>();
        parameter.getBounds().forEach(bound -> collect(bound, named));
        return named;
    }

    private static void collect(TypeMirror type, List<TypeElement> found) {
        if (type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED) {
            found.add(KnownTypes.elementOf(declared));
        }
        partsOf(type).forEach(part -> collect(part, found));
    }

    /** {@return the type arguments, the component of an array, or the bound of a wildcard} */
    static List<? extends TypeMirror> partsOf(TypeMirror type) {
        if (type instanceof WildcardType wildcard) {
            TypeMirror bound =
                    wildcard.getExtendsBound() == null ? wildcard.getSuperBound() : wildcard.getExtendsBound();
            return bound == null ? List.of() : List.of(bound);
        }
        return TypeUse.partsOf(type);
    }
}
