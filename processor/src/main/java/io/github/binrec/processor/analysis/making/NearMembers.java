package io.github.binrec.processor.analysis.making;

import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.remedy.NearMiss;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/** Finds a method whose name is misspelt, for a property that has none of the right name. */
final class NearMembers {
    private static final Set<String> OF_OBJECT = Set.of("hashCode", "toString", "equals", "clone", "build");

    private final Members members;
    private final Set<String> others;

    /**
     * Prepares to look at a type.
     *
     * @param members its methods
     * @param others the names of its other properties, whose methods are none of this one's
     */
    NearMembers(Members members, List<String> others) {
        this.members = members;
        this.others = others.stream().flatMap(NearMembers::called).collect(Collectors.toSet());
    }

    /** A method, and what it was to be called. */
    record Near(ExecutableElement method, String name) {}

    /** What the methods of a property are called. */
    private static Stream<String> called(String property) {
        String capitalized = Members.capitalized(property);
        return Stream.of(property, "get" + capitalized, "is" + capitalized, "set" + capitalized, "with" + capitalized);
    }

    /**
     * {@return the method that is most nearly called so}
     *
     * @param names what it should be called, the best first
     * @param parameters how many parameters it has
     * @param possible whether it would do under the right name
     */
    Optional<Near> method(List<String> names, int parameters, Predicate<ExecutableElement> possible) {
        List<ExecutableElement> candidates = members.instanceMethods()
                .filter(method -> method.getParameters().size() == parameters
                        && members.isVisible(method)
                        && !others.contains(method.getSimpleName().toString())
                        && !OF_OBJECT.contains(method.getSimpleName().toString())
                        && possible.test(method))
                .toList();
        List<String> called = candidates.stream()
                .map(method -> method.getSimpleName().toString())
                .toList();
        return names.stream()
                .flatMap(name -> NearMiss.of(name, called).stream()
                        .map(near -> new Near(candidates.get(called.indexOf(near)), name)))
                .findFirst();
    }
}
