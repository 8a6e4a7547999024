package io.github.binrec.processor.analysis.types;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Tag;
import io.github.binrec.processor.analysis.graph.TypeGraph;
import io.github.binrec.processor.analysis.graph.Variants;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Mirrors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/**
 * The tags to suggest to those that have none of their own: another one to each, so that all can be taken at once. A level of a
 * sealed type shares its tags with the other levels: whichever of them asks, an element is suggested the same tag.
 */
public final class FreeTags {
    private final Map<Element, Integer> suggestions = new LinkedHashMap<>();

    private FreeTags() {}

    /**
     * Finds the tags for the elements of a type.
     *
     * @param type the enum or sealed type
     * @param elements its constants or variants in declaration order
     */
    static FreeTags of(TypeElement type, List<? extends Element> elements) {
        TypeElement root = outermost(type);
        Set<Element> all = new LinkedHashSet<>(elements);
        Set<Integer> taken = new HashSet<>(Tags.reserved(type));
        if (!root.equals(type)) {
            Variants variants = Variants.of(root);
            all = new LinkedHashSet<>(variants.records());
            all.addAll(elements);
            Stream.concat(Stream.of(root), variants.levels().stream())
                    .forEach(level -> taken.addAll(Tags.reserved(level)));
        } else if (TypeGraph.isSealed(type)) {
            Variants.of(type).levels().forEach(level -> taken.addAll(Tags.reserved(level)));
        }
        FreeTags tags = new FreeTags();
        tags.suggest(tags.withoutOwn(all, taken), taken);
        return tags;
    }

    /** {@return the tag for one that has none, or one that it cannot keep} */
    int suggestedTo(Element element) {
        return suggestions.getOrDefault(element, 0);
    }

    /** The sealed type around it whose codec writes its tags too. */
    private static TypeElement outermost(TypeElement type) {
        TypeElement outermost = type;
        Set<TypeElement> seen = new HashSet<>();
        Optional<TypeElement> at = Optional.of(type);
        while (at.isPresent() && seen.add(at.get())) {
            if (Mirrors.has(at.get(), BinaryRecord.class)) {
                outermost = at.get();
            }
            at = around(at.get());
        }
        return outermost;
    }

    private static Optional<TypeElement> around(TypeElement type) {
        boolean level = TypeGraph.isSealed(type);
        return Stream.concat(type.getInterfaces().stream(), Stream.of(type.getSuperclass()))
                .filter(supertype -> level && supertype.getKind() == TypeKind.DECLARED)
                .map(supertype -> KnownTypes.elementOf((DeclaredType) supertype))
                .filter(TypeGraph::isSealed)
                .findFirst();
    }

    /** Those without a tag, and those whose tag is reserved or that of one before; adds the tags of all others to those taken. */
    private List<Element> withoutOwn(Set<Element> all, Set<Integer> taken) {
        List<Element> without = new ArrayList<>();
        Set<Integer> reserved = Set.copyOf(taken);
        for (Element element : all) {
            Optional<AnnotationMirror> mirror = Mirrors.find(element, Tag.class);
            int tag = mirror.map(found -> Mirrors.number(found, "value")).orElse(-1);
            if (mirror.isEmpty() || !taken.add(tag) || reserved.contains(tag)) {
                without.add(element);
            }
        }
        return without;
    }

    /** A gap may be what is left of a removed one, whose tag old bytes still hold: so they begin behind the greatest, if they can. */
    private void suggest(List<Element> elements, Set<Integer> taken) {
        int greatest =
                Math.max(-1, taken.stream().mapToInt(Integer::intValue).max().orElse(-1));
        int first = greatest <= Integer.MAX_VALUE - 1 - elements.size() ? greatest + 1 : 0;
        int[] free = IntStream.iterate(first, tag -> tag + 1)
                .filter(tag -> !taken.contains(tag))
                .limit(elements.size())
                .toArray();
        for (int i = 0; i < free.length; i++) {
            suggestions.put(elements.get(i), free[i]);
        }
    }
}
