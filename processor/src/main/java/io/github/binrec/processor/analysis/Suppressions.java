package io.github.binrec.processor.analysis;

import io.github.binrec.processor.analysis.custom.CustomCodecs;
import io.github.binrec.processor.analysis.graph.Components;
import io.github.binrec.processor.analysis.graph.ReservedTypes;
import io.github.binrec.processor.analysis.graph.Variants;
import io.github.binrec.processor.analysis.language.CodecNames;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.making.Factories;
import io.github.binrec.processor.analysis.subject.Component;
import io.github.binrec.processor.analysis.types.EnumTypes;
import io.github.binrec.processor.model.Construction;
import io.github.binrec.processor.model.Construction.Assignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is deprecated of all that a codec names, and whether it names a raw type or has a type variable that hides a class. It is the user's to be warned of it where the
 * user wrote it; the codec must compile without warnings.
 */
public final class Suppressions {
    private final Compilation compilation;
    private final Components components;
    private final ReservedTypes reservedTypes;
    private final CustomCodecs customCodecs;

    Suppressions(
            Compilation compilation, Components components, ReservedTypes reservedTypes, CustomCodecs customCodecs) {
        this.compilation = compilation;
        this.components = components;
        this.reservedTypes = reservedTypes;
        this.customCodecs = customCodecs;
    }

    /** {@return the warnings that the codec suppresses, of "deprecation", "hiding", "rawtypes" and "removal"} */
    Set<String> of(TypeElement type) {
        List<Element> named = new ArrayList<>(List.of(type));
        named.addAll(Variants.of(type).fallbacks());
        for (TypeElement variant : Variants.of(type).records()) {
            named.add(variant);
            named.addAll(EnumTypes.constants(variant));
        }
        for (Component component : components.of(type)) {
            named.addAll(component.elements());
            collect(component.type(), named);
            collectCodecs(CustomCodecs.declaredUse(component), type, named);
        }
        named.addAll(makers(type));
        for (TypeUse use : reservedTypes.uses(type)) {
            collect(use, named);
            collectCodecs(use, type, named);
        }
        Set<String> warnings = ofDeclaration(type);
        warnings.addAll(deprecated(named));
        boolean raw = components.of(type).stream()
                .anyMatch(component -> isRaw(component.type().type()));
        if (raw) {
            warnings.add("rawtypes");
        }
        return warnings;
    }

    /** {@return the warnings about what a codec names as the type is declared, whatever it is made of} */
    Set<String> ofDeclaration(TypeElement type) {
        List<Element> named = new ArrayList<>(List.of(type));
        boolean raw = false;
        boolean hiding = false;
        for (TypeParameterElement parameter : type.getTypeParameters()) {
            for (TypeMirror bound : parameter.getBounds()) {
                collect(TypeUse.merge(List.of(bound)), named);
                raw |= isRaw(bound);
            }
            hiding |= hides(parameter, type);
        }
        Set<String> warnings = deprecated(named);
        if (raw) {
            warnings.add("rawtypes");
        }
        if (hiding) {
            warnings.add("hiding");
        }
        return warnings;
    }

    /** Whether a type of the variable's name needs no import; Eclipse's compiler can be told to warn of that. */
    private boolean hides(TypeParameterElement parameter, TypeElement type) {
        String inPackage = CodecNames.of(type)
                .peerClass(parameter.getSimpleName().toString())
                .canonicalName();
        return compilation.exists("java.lang." + parameter.getSimpleName(), type)
                || compilation.exists(inPackage, type)
                || !compilation.ownersOf(inPackage).isEmpty();
    }

    private static Set<String> deprecated(List<Element> named) {
        Set<String> warnings = new TreeSet<>();
        for (Element element : named) {
            for (Element at = element; at != null; at = at.getEnclosingElement()) {
                Mirrors.find(at, Deprecated.class).map(Suppressions::warning).ifPresent(warnings::add);
            }
        }
        return warnings;
    }

    /** Whether a type is raw or has a raw type in it. */
    private static boolean isRaw(TypeMirror type) {
        boolean itself = type instanceof DeclaredType declared
                && type.getKind() == TypeKind.DECLARED
                && declared.getTypeArguments().isEmpty()
                && !KnownTypes.elementOf(declared).getTypeParameters().isEmpty();
        return itself || Declarations.partsOf(type).stream().anyMatch(Suppressions::isRaw);
    }

    /** What is called to make a value of a class, but for what takes components: that comes with these. */
    private List<Element> makers(TypeElement type) {
        if (type.getKind() != ElementKind.CLASS) {
            return List.of();
        }
        Construction construction = components.making(type).construction();
        List<Element> makers = new ArrayList<>();
        if (construction instanceof Construction.Call call) {
            if (call.arguments().isEmpty()) {
                ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .filter(constructor -> constructor.getParameters().isEmpty())
                        .forEach(makers::add);
            }
            makers.addAll(methods(type, targets(call.rest())));
        } else if (construction instanceof Construction.Builder builder) {
            Set<String> names = targets(builder.steps());
            names.add(builder.finish());
            for (ExecutableElement start : starts(type, builder.start().method())) {
                makers.add(start);
                if (Factories.made(start) instanceof DeclaredType made) {
                    makers.add(made.asElement());
                    makers.addAll(methods(KnownTypes.elementOf(made), names));
                }
            }
        }
        return makers;
    }

    /** The static methods that give a builder, or its constructors. */
    private List<ExecutableElement> starts(TypeElement type, @Nullable String method) {
        return method == null
                ? ElementFilter.typesIn(type.getEnclosedElements()).stream()
                        .flatMap(nested -> ElementFilter.constructorsIn(nested.getEnclosedElements()).stream())
                        .toList()
                : methods(type, Set.of(method));
    }

    private static Set<String> targets(List<Assignment> assignments) {
        return assignments.stream()
                .map(assignment -> assignment.target().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The methods of these names, inherited ones too. */
    private List<ExecutableElement> methods(TypeElement type, Set<String> names) {
        return ElementFilter.methodsIn(compilation.elements().getAllMembers(type)).stream()
                .filter(method -> names.contains(method.getSimpleName().toString()))
                .toList();
    }

    /** The codecs of the user's for a use and its parts, with what gives them. */
    private void collectCodecs(TypeUse use, TypeElement record, List<Element> named) {
        customCodecs.choose(use, record).flatMap(CustomCodecs.Choice::codec).ifPresent(codec -> {
            named.add(codec);
            named.addAll(sources(codec));
        });
        use.parts().forEach(part -> collectCodecs(part, record, named));
    }

    /** {@code INSTANCE}, or else {@code of} and the constructors. */
    private static List<Element> sources(TypeElement codec) {
        List<Element> instances = new ArrayList<>();
        List<Element> makers = new ArrayList<>();
        for (Element member : codec.getEnclosedElements()) {
            if (member.getSimpleName().contentEquals("INSTANCE")) {
                instances.add(member);
            } else if (member.getKind() == ElementKind.CONSTRUCTOR
                    || member.getSimpleName().contentEquals("of")) {
                makers.add(member);
            }
        }
        return instances.isEmpty() ? makers : instances;
    }

    private static void collect(TypeUse use, List<Element> named) {
        if (use.type().getKind() == TypeKind.DECLARED) {
            TypeElement element = KnownTypes.elementOf((DeclaredType) use.type());
            named.add(element);
            named.addAll(EnumTypes.constants(element));
        }
        use.parts().forEach(part -> collect(part, named));
    }

    private static String warning(AnnotationMirror deprecated) {
        boolean removal = Mirrors.value(deprecated, "forRemoval")
                .map(AnnotationValue::getValue)
                .filter(Boolean.TRUE::equals)
                .isPresent();
        return removal ? "removal" : "deprecation";
    }
}
