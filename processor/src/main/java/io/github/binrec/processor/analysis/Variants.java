package io.github.binrec.processor.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What a sealed interface permits, also through sealed interfaces that it permits, in the order of declaration.
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
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            if (permitted.getKind() != TypeKind.DECLARED) {
                continue;
            }
            TypeElement element = KnownTypes.elementOf((DeclaredType) permitted);
            if (element.getKind() == ElementKind.RECORD) {
                records.add(element);
            } else if (!TypeGraph.isSealed(element)) {
                others.add(element);
            } else if (levels.add(element)) {
                collect(element, records, levels, others);
            }
        }
    }
}
