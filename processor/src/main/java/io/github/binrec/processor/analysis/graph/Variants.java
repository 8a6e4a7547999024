package io.github.binrec.processor.analysis.graph;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.processor.analysis.language.Kinds;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Mirrors;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/**
 * What a sealed type permits, also through sealed types that it permits, in the order of the {@code permits} clause.
 *
 * @param records the records, classes, enums and abstract types with makers of their own, each once
 * @param levels the sealed types on the way
 * @param others what is none of them, and so cannot be a variant
 * @param fallbacks what is marked as the one that keeps unknown tags, of whatever kind it is
 */
public record Variants(
        List<TypeElement> records, List<TypeElement> levels, List<TypeElement> others, List<TypeElement> fallbacks) {
    public static Variants of(TypeElement type) {
        Set<TypeElement> records = new LinkedHashSet<>();
        Set<TypeElement> levels = new LinkedHashSet<>();
        Set<TypeElement> others = new LinkedHashSet<>();
        Set<TypeElement> fallbacks = new LinkedHashSet<>();
        collect(type, records, levels, others, fallbacks);
        return new Variants(
                new ArrayList<>(records), new ArrayList<>(levels), new ArrayList<>(others), new ArrayList<>(fallbacks));
    }

    /** Whether values are of the type itself; a sealed class that is not abstract would be variant and level at once. */
    private static boolean isVariant(TypeElement type) {
        boolean known = type.getKind() == ElementKind.RECORD || type.getKind() == ElementKind.ENUM;
        return known || (!Kinds.isSealed(type) && type.getPermittedSubclasses().isEmpty() && hasProperties(type));
    }

    /** An abstract type with the annotation has an error of its own if nothing says what makes its values. */
    private static boolean hasProperties(TypeElement type) {
        boolean open =
                type.getKind() == ElementKind.INTERFACE || type.getModifiers().contains(Modifier.ABSTRACT);
        return !open || Mirrors.has(type, BinaryRecord.class);
    }

    /**
     * The order in which to ask of a value which variant it is: a type that extends or implements another variant before that.
     *
     * @return positions in the list
     */
    public static List<Integer> subclassesFirst(List<TypeElement> variants) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            int place = 0;
            while (place < order.size() && !extendsOther(variants.get(i), variants.get(order.get(place)))) {
                place++;
            }
            order.add(place, i);
        }
        return order;
    }

    private static boolean extendsOther(TypeElement type, TypeElement other) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
                .map(supertype -> KnownTypes.elementOf((DeclaredType) supertype))
                .anyMatch(supertype -> supertype.equals(other) || extendsOther(supertype, other));
    }

    private static void collect(
            TypeElement type,
            Set<TypeElement> records,
            Set<TypeElement> levels,
            Set<TypeElement> others,
            Set<TypeElement> fallbacks) {
        for (TypeElement element : permitted(type)) {
            if (Mirrors.has(element, Fallback.class)) {
                fallbacks.add(element);
            } else if (isVariant(element)) {
                records.add(element);
            } else if (!TypeGraph.isSealed(element)) {
                others.add(element);
            } else if (levels.add(element)) {
                collect(element, records, levels, others, fallbacks);
            }
        }
    }

    /** {@return the types directly permitted, as the compiler orders them} */
    public static List<TypeElement> permitted(TypeElement level) {
        return level.getPermittedSubclasses().stream()
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(type -> KnownTypes.elementOf((DeclaredType) type))
                .toList();
    }
}
