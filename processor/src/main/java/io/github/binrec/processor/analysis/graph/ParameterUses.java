package io.github.binrec.processor.analysis.graph;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Mark;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.making.VariantArguments;
import io.github.binrec.processor.model.CollectionKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** What generic types do with their type parameters, themselves and through the generic types that they use. Good for one round. */
public final class ParameterUses {
    private final Types types;
    private final Compilation compilation;
    private final Components components;
    private final TypeGraph graph;
    private final Map<TypeElement, Set<TypeParameterElement>> required = new HashMap<>();
    private final Map<TypeElement, Set<TypeParameterElement>> keys = new HashMap<>();

    ParameterUses(Types types, Compilation compilation, Components components, TypeGraph graph) {
        this.types = types;
        this.compilation = compilation;
        this.components = components;
        this.graph = graph;
    }

    /** Finds parameters of a type, given those that are known of all types so far. */
    private interface Rule {
        Set<TypeParameterElement> find(TypeElement type, Map<TypeElement, Set<TypeParameterElement>> known);
    }

    /** Whether each value of the type holds one of the parameter's. */
    boolean isRequired(TypeParameterElement parameter) {
        return solve(parameter, required, this::requiredIn);
    }

    /** Whether values of the parameter's are elements of sets or keys of maps. */
    public boolean isKey(TypeParameterElement parameter) {
        return solve(parameter, keys, this::keysIn);
    }

    /** Types use each other in circles: so the sets of all of them grow together until nothing is added. */
    private boolean solve(
            TypeParameterElement parameter, Map<TypeElement, Set<TypeParameterElement>> solved, Rule rule) {
        TypeElement owner = (TypeElement) parameter.getGenericElement();
        if (!Mirrors.has(owner, BinaryRecord.class)) {
            return false;
        }
        if (!solved.containsKey(owner)) {
            Map<TypeElement, Set<TypeParameterElement>> growing = new HashMap<>();
            Set<TypeElement> all = graph.reachable(owner);
            boolean added = true;
            while (added) {
                added = false;
                for (TypeElement type : all) {
                    Set<TypeParameterElement> found = growing.computeIfAbsent(type, key -> new HashSet<>());
                    added |= found.addAll(rule.find(type, growing));
                }
            }
            solved.putAll(growing);
        }
        return solved.getOrDefault(owner, Set.of()).contains(parameter);
    }

    private Set<TypeParameterElement> requiredIn(TypeElement type, Map<TypeElement, Set<TypeParameterElement>> known) {
        Set<TypeParameterElement> found = new HashSet<>();
        if (!compilation.isSource(type)) {
            return found; // what can be null may not show in its class file
        }
        if (!TypeGraph.isSealed(type)) {
            components.of(type).stream()
                    .filter(component -> !component.type().has(Mark.NULLABLE))
                    .forEach(component -> collectRequired(component.type(), known, found));
            return found;
        }
        found.addAll(parametersOf(type));
        for (TypeElement variant : Variants.of(type).records()) {
            found.retainAll(ofVariant(type, variant, known));
        }
        return found;
    }

    private static List<TypeParameterElement> parametersOf(TypeElement type) {
        return type.getTypeParameters().stream()
                .map(parameter -> (TypeParameterElement) parameter)
                .toList();
    }

    private static void collectRequired(
            TypeUse use, Map<TypeElement, Set<TypeParameterElement>> known, Set<TypeParameterElement> found) {
        if (use.type() instanceof TypeVariable variable) {
            found.add((TypeParameterElement) variable.asElement());
        }
        if (TypeGraph.alwaysHolds(use)) {
            collectRequired(use.parts().get(0), known, found);
        }
        TypeGraph.nested(use).ifPresent(nested -> {
            Set<TypeParameterElement> matter = known.getOrDefault(nested, Set.of());
            for (int i = 0; i < use.parts().size(); i++) {
                if (matter.contains(nested.getTypeParameters().get(i))) {
                    collectRequired(use.parts().get(i), known, found);
                }
            }
        });
    }

    /** The parameters of a sealed type that matter to a variant. */
    private Set<TypeParameterElement> ofVariant(
            TypeElement sealed, TypeElement variant, Map<TypeElement, Set<TypeParameterElement>> known) {
        Set<TypeParameterElement> found = new HashSet<>();
        List<Optional<TypeParameterElement>> sources =
                VariantArguments.of(types, sealed, variant).sources();
        for (int i = 0; i < sources.size(); i++) {
            if (known.getOrDefault(variant, Set.of())
                    .contains(variant.getTypeParameters().get(i))) {
                sources.get(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Set<TypeParameterElement> keysIn(TypeElement type, Map<TypeElement, Set<TypeParameterElement>> known) {
        Set<TypeParameterElement> found = new HashSet<>();
        if (TypeGraph.isSealed(type)) {
            for (TypeElement variant : Variants.of(type).records()) {
                found.addAll(ofVariant(type, variant, known));
            }
        } else {
            components.of(type).forEach(component -> collectKeys(component.type(), false, known, found));
        }
        return found;
    }

    private static void collectKeys(
            TypeUse use,
            boolean isKey,
            Map<TypeElement, Set<TypeParameterElement>> known,
            Set<TypeParameterElement> found) {
        if (isKey && use.type() instanceof TypeVariable variable) {
            found.add((TypeParameterElement) variable.asElement());
        }
        Set<TypeParameterElement> matter = TypeGraph.nested(use)
                .map(nested -> known.getOrDefault(nested, Set.of()))
                .orElse(Set.of());
        for (int i = 0; i < use.parts().size(); i++) {
            int index = i;
            boolean matters = TypeGraph.nested(use)
                    .filter(nested -> matter.contains(nested.getTypeParameters().get(index)))
                    .isPresent();
            collectKeys(use.parts().get(i), isKey || matters || isKeyOf(use, i), known, found);
        }
    }

    private static boolean isKeyOf(TypeUse use, int index) {
        String name = KnownTypes.nameOf(use.type());
        return index == 0
                && (KnownTypes.map(name).isPresent()
                        || KnownTypes.collection(name)
                                .filter(CollectionKind::isDistinct)
                                .isPresent());
    }
}
