package io.github.binrec.processor.analysis;

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
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * Finds what is deprecated of all that a codec names. It is the user's to be warned of it where the user wrote it; the codec must
 * compile without warnings.
 */
final class Deprecations {
    private final Components components;
    private final ReservedTypes reservedTypes;

    Deprecations(Components components, ReservedTypes reservedTypes) {
        this.components = components;
        this.reservedTypes = reservedTypes;
    }

    /** {@return the warnings that the codec suppresses: "deprecation", "removal", both or none} */
    Set<String> of(TypeElement type) {
        List<Element> named = new ArrayList<>(List.of(type));
        named.addAll(Variants.of(type).fallbacks());
        for (TypeElement variant : Variants.of(type).records()) {
            named.add(variant);
            named.addAll(EnumTypes.constants(variant));
        }
        type.getTypeParameters()
                .forEach(parameter ->
                        parameter.getBounds().forEach(bound -> collect(TypeUse.merge(List.of(bound)), named)));
        for (Component component : components.of(type)) {
            named.addAll(component.elements());
            collect(component.type(), named);
        }
        named.addAll(makers(type));
        reservedTypes.uses(type).forEach(use -> collect(use, named));
        Set<String> warnings = new TreeSet<>();
        for (Element element : named) {
            for (Element at = element; at != null; at = at.getEnclosingElement()) {
                Mirrors.find(at, Deprecated.class).map(Deprecations::warning).ifPresent(warnings::add);
            }
        }
        return warnings;
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
            for (ExecutableElement start : methods(type, Set.of(builder.start()))) {
                makers.add(start);
                if (start.getReturnType() instanceof DeclaredType made) {
                    makers.addAll(methods(KnownTypes.elementOf(made), names));
                }
            }
        }
        return makers;
    }

    private static Set<String> targets(List<Assignment> assignments) {
        return assignments.stream()
                .map(assignment -> assignment.target().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<ExecutableElement> methods(TypeElement type, Set<String> names) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> names.contains(method.getSimpleName().toString()))
                .toList();
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
