package io.github.binrec.processor.analysis.graph;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Mark;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.subject.Component;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Types;

/** Which annotated types a type is made of, directly and through others. Good for one round. */
public final class TypeGraph {
    private final Compilation compilation;
    private final Components components;
    private final ReservedTypes reservedTypes;
    private final ParameterUses parameterUses;
    private final Map<TypeElement, Set<TypeElement>> known = new HashMap<>();
    private final Set<TypeElement> possible = new HashSet<>();
    private final Set<TypeElement> impossible = new HashSet<>();

    public TypeGraph(Types types, Compilation compilation, Components components, ReservedTypes reservedTypes) {
        this.compilation = compilation;
        this.components = components;
        this.reservedTypes = reservedTypes;
        this.parameterUses = new ParameterUses(types, compilation, components, this);
    }

    /** Whether values are of other types, all of which it names: a sealed interface or a sealed abstract class. */
    public static boolean isSealed(TypeElement type) {
        boolean open = type.getKind() == ElementKind.INTERFACE
                || (type.getKind() == ElementKind.CLASS && type.getModifiers().contains(Modifier.ABSTRACT));
        return open && !type.getPermittedSubclasses().isEmpty();
    }

    /** {@return the annotated types that a value can hold directly, in the order of their use} */
    public Set<TypeElement> neighbours(TypeElement type) {
        Set<TypeElement> neighbours = known.get(type);
        if (neighbours == null) {
            neighbours = new LinkedHashSet<>();
            if (isSealed(type)) {
                neighbours.addAll(Variants.of(type).records());
            } else if (Components.areIn(type)) {
                for (TypeUse use : uses(type)) {
                    collect(use, neighbours);
                }
            }
            known.put(type, neighbours);
        }
        return neighbours;
    }

    /** {@return the types of a record's components, and of those that it once had} */
    List<TypeUse> uses(TypeElement record) {
        List<TypeUse> uses = new ArrayList<>();
        components.of(record).forEach(component -> uses.add(component.type()));
        uses.addAll(reservedTypes.uses(record));
        return uses;
    }

    private static void collect(TypeUse use, Set<TypeElement> found) {
        nested(use).ifPresent(found::add);
        use.parts().forEach(part -> collect(part, found));
    }

    /** {@return the annotated type that the use is of} */
    public static Optional<TypeElement> nested(TypeUse use) {
        if (use.type().getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        TypeElement element = KnownTypes.elementOf((DeclaredType) use.type());
        return Mirrors.has(element, BinaryRecord.class) ? Optional.of(element) : Optional.empty();
    }

    /** {@return the type and all annotated types that it is made of} */
    public Set<TypeElement> reachable(TypeElement type) {
        Set<TypeElement> reached = reachableFrom(type);
        reached.add(type);
        return reached;
    }

    /** {@return what the types do with their type parameters} */
    public ParameterUses parameterUses() {
        return parameterUses;
    }

    /** {@return whether a value of one type can hold one of the other} */
    public boolean reaches(TypeElement from, TypeElement to) {
        return reachableFrom(from).contains(to);
    }

    /** {@return whether a value can hold another of the same type} */
    public boolean isRecursive(TypeElement type) {
        return reachableFrom(type).contains(type);
    }

    /** The types that the type is made of; itself only if it is one of them. Not by recursion: chains can be long. */
    private Set<TypeElement> reachableFrom(TypeElement type) {
        Set<TypeElement> reached = new LinkedHashSet<>();
        Deque<TypeElement> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            for (TypeElement neighbour : neighbours(open.remove())) {
                if (reached.add(neighbour)) {
                    open.add(neighbour);
                }
            }
        }
        return reached;
    }

    /**
     * The way from a record back to itself through components that are always there, for example {@code A.b -> B.a -> A}:
     * then no value can be made.
     *
     * @return for each component of the record that starts such a way the way
     */
    public Map<Component, String> endless(TypeElement record) {
        Map<Component, String> ways = new LinkedHashMap<>();
        if (!isPossible(record)) {
            for (Component component : components.of(record)) {
                way(component, record, new HashSet<>())
                        .ifPresent(way -> ways.put(component, step(record, component) + way));
            }
        }
        return ways;
    }

    private static String step(TypeElement record, Component component) {
        return TypeNames.simple(record) + "." + component.name() + " -> ";
    }

    private Optional<String> way(TypeElement from, TypeElement target, Set<TypeElement> visited) {
        if (from.equals(target)) {
            return Optional.of(TypeNames.simple(target));
        }
        if (isPossible(from) || !visited.add(from)) {
            return Optional.empty();
        }
        if (isSealed(from)) {
            for (TypeElement variant : Variants.of(from).records()) {
                Optional<String> way = way(variant, target, visited);
                if (way.isPresent()) {
                    return way.map(rest -> TypeNames.simple(from) + " -> " + rest);
                }
            }
            return Optional.empty();
        }
        for (Component component : components.of(from)) {
            Optional<String> way = way(component, target, visited);
            if (way.isPresent()) {
                return way.map(rest -> step(from, component) + rest);
            }
        }
        return Optional.empty();
    }

    private Optional<String> way(Component component, TypeElement target, Set<TypeElement> visited) {
        return required(component).stream()
                .map(next -> way(next, target, visited))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a value of the type can be made at all. */
    private boolean isPossible(TypeElement type) {
        if (!possible.contains(type) && !impossible.contains(type)) {
            Set<TypeElement> open = reachable(type);
            open.removeAll(impossible);
            // Grows until nothing is added: each type that is possible may make others so.
            boolean added = true;
            while (added) {
                added = open.removeIf(candidate -> hasValue(candidate) && possible.add(candidate));
            }
            open.removeAll(possible);
            impossible.addAll(open);
        }
        return possible.contains(type);
    }

    private boolean hasValue(TypeElement type) {
        if (!compilation.isSource(type)) {
            // It passed this test when it was compiled, and its class file may not show what can be null.
            return true;
        }
        if (isSealed(type)) {
            Variants variants = Variants.of(type);
            return !variants.fallbacks().isEmpty()
                    || variants.records().stream().anyMatch(possible::contains);
        }
        return components.of(type).stream().allMatch(component -> possible.containsAll(required(component)));
    }

    /** Whether it is an atomic reference that is never null inside. */
    static boolean alwaysHolds(TypeUse use) {
        return KnownTypes.isAtomicReference(KnownTypes.nameOf(use.type()))
                && !use.parts().isEmpty()
                && !use.parts().get(0).has(Mark.NULLABLE);
    }

    /** The annotated types of which a value is always there. */
    private Set<TypeElement> required(Component component) {
        Set<TypeElement> required = new LinkedHashSet<>();
        if (!component.type().has(Mark.NULLABLE)) {
            collectRequired(component.type(), required);
        }
        return required;
    }

    private void collectRequired(TypeUse use, Set<TypeElement> found) {
        if (alwaysHolds(use)) {
            collectRequired(use.parts().get(0), found);
        }
        nested(use).ifPresent(type -> {
            if (use.parts().isEmpty() && !type.getTypeParameters().isEmpty()) {
                return; // raw, which is an error already; what it holds is yet to be said
            }
            found.add(type);
            for (int i = 0; i < use.parts().size(); i++) {
                if (parameterUses.isRequired(type.getTypeParameters().get(i))) {
                    collectRequired(use.parts().get(i), found);
                }
            }
        });
    }
}
