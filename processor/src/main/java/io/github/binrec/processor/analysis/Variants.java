package io.github.binrec.processor.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/**
 * What a sealed interface permits, also through sealed interfaces that it permits, in the order of the {@code permits} clause.
 *
 * @param records the records, each once
 * @param levels the sealed interfaces on the way
 * @param others what is neither, and so cannot be a variant
 */
record Variants(List<TypeElement> records, List<TypeElement> levels, List<TypeElement> others) {
    static Variants of(TypeElement type) {
        Set<TypeElement> records = new LinkedHashSet<>();
        Set<TypeElement> levels = new LinkedHashSet<>();
        Set<TypeElement> others = new LinkedHashSet<>();
        collect(type, records, levels, others);
        return new Variants(new ArrayList<>(records), new ArrayList<>(levels), new ArrayList<>(others));
    }

    private static void collect(
            TypeElement type, Set<TypeElement> records, Set<TypeElement> levels, Set<TypeElement> others) {
        for (TypeElement element : permitted(type)) {
            if (element.getKind() == ElementKind.RECORD) {
                records.add(element);
            } else if (!TypeGraph.isSealed(element)) {
                others.add(element);
            } else if (levels.add(element)) {
                collect(element, records, levels, others);
            }
        }
    }

    /** {@return the types directly permitted, as the compiler orders them} */
    static List<TypeElement> permitted(TypeElement level) {
        return level.getPermittedSubclasses().stream()
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(type -> KnownTypes.elementOf((DeclaredType) type))
                .toList();
    }
}
