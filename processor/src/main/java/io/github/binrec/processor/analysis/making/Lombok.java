package io.github.binrec.processor.analysis.making;

import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Mirrors;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** What Lombok's annotations say, which are in the source only, and what they leave behind. */
public final class Lombok {
    private static final String PACKAGE = "lombok.";
    private static final String MADE = "lombok.Generated";
    private static final Set<String> ON_MEMBERS =
            Set.of("lombok.Getter", "lombok.Setter", "lombok.With", "lombok.Builder", "lombok.experimental.Wither");

    /** Those that make what a value is read or made through; other annotations may add nothing that could be seen. */
    private static final Set<String> MAKERS = Set.of(
            "lombok.AllArgsConstructor",
            "lombok.Builder",
            "lombok.Data",
            "lombok.Getter",
            "lombok.NoArgsConstructor",
            "lombok.RequiredArgsConstructor",
            "lombok.Setter",
            "lombok.Value",
            "lombok.experimental.SuperBuilder");

    private Lombok() {}

    /** {@return whether the type or a superclass has members to be made by Lombok, which has made none there} */
    public static boolean isAwaited(TypeElement type) {
        boolean here = annotations(type).findAny().isPresent()
                || type.getEnclosedElements().stream().anyMatch(Lombok::hasOwn);
        return (here && !hasRun(type))
                || (type.getSuperclass() instanceof DeclaredType superclass
                        && superclass.getKind() == TypeKind.DECLARED
                        && isAwaited(KnownTypes.elementOf(superclass)));
    }

    /** {@return whether a field has any of them, or the class that it is in} */
    public static boolean isUsedFor(Element field) {
        return hasOwn(field)
                || (field.getEnclosingElement() instanceof TypeElement owner
                        && annotations(owner).findAny().isPresent());
    }

    /** {@return whether Lombok has not done its work yet where a field is} */
    public static boolean isAwaitedFor(Element field) {
        return isUsedFor(field) && field.getEnclosingElement() instanceof TypeElement owner && !hasRun(owner);
    }

    /** Whether a member has one of its own that makes others. */
    private static boolean hasOwn(Element member) {
        return annotations(member).anyMatch(mirror -> ON_MEMBERS.contains(nameOf(mirror)));
    }

    /** Whether a member of the type is Lombok's for sure, so that Lombok did its work. */
    private static boolean hasRun(TypeElement type) {
        return type.getEnclosedElements().stream().anyMatch(Lombok::isMade);
    }

    /** {@return whether Lombok has yet to do its work on the type or a member, or nothing shows it} */
    public static boolean isPending(TypeElement type) {
        return Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
                        .flatMap(element -> element.getAnnotationMirrors().stream())
                        .anyMatch(mirror -> MAKERS.contains(nameOf(mirror)))
                && !hasRun(type);
    }

    /** {@return what the static methods are called that the class asks for in place of constructors} */
    static List<String> staticNames(TypeElement type) {
        return annotations(type)
                .flatMap(mirror -> Stream.of("staticConstructor", "staticName")
                        .flatMap(option -> Mirrors.value(mirror, option).stream()))
                .map(name -> name.getValue().toString())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** {@return whether the builder's method has another name than the codec looks for} */
    public static boolean renamesBuilder(TypeElement type) {
        return annotations(type)
                .flatMap(mirror -> Mirrors.value(mirror, "builderMethodName").stream())
                .anyMatch(name -> !name.getValue().equals("builder"));
    }

    /** {@return the annotation that has Lombok hide the constructors, as the source has it} */
    public static Optional<String> hiding(TypeElement type) {
        boolean hidden = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(Lombok::isMade);
        return hidden
                ? annotations(type)
                        .filter(mirror -> Mirrors.value(mirror, "access").isPresent())
                        .map(mirror -> "@" + Mirrors.typeOf(mirror).getSimpleName())
                        .findFirst()
                : Optional.empty();
    }

    /** {@return the prefixes that a field's name may have} */
    static List<String> prefixes(VariableElement field) {
        for (Element at = field; at != null; at = at.getEnclosingElement()) {
            List<String> prefixes = at.getAnnotationMirrors().stream()
                    .filter(mirror -> nameOf(mirror).equals("lombok.experimental.Accessors"))
                    .flatMap(mirror -> Mirrors.values(mirror, "prefix").stream())
                    .map(prefix -> prefix.getValue().toString())
                    .toList();
            if (!prefixes.isEmpty()) {
                return prefixes;
            }
        }
        return List.of();
    }

    /**
     * {@return whether its getter computes the value when it is asked for the first time, as {@code @Getter(lazy = true)} does} Nothing sets
     * such a field, which Lombok makes an AtomicReference of anything, and the value is computed again wherever it is needed.
     */
    static boolean isLazy(VariableElement field) {
        boolean said = field.getAnnotationMirrors().stream()
                .filter(mirror -> nameOf(mirror).equals("lombok.Getter"))
                .flatMap(mirror -> Mirrors.value(mirror, "lazy").stream())
                .anyMatch(lazy -> lazy.getValue().equals(true));
        return said || isMadeLazy(field);
    }

    private static boolean isMadeLazy(VariableElement field) {
        String reference = "java.util.concurrent.atomic.AtomicReference";
        String getter = "get" + field.getSimpleName();
        return KnownTypes.nameOf(field.asType()).equals(reference)
                && field.getEnclosingElement() instanceof TypeElement type
                && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(Lombok::isMade)
                        .filter(method ->
                                getter.equalsIgnoreCase(method.getSimpleName().toString())
                                        || method.getSimpleName().equals(field.getSimpleName()))
                        .map(ExecutableElement::getReturnType)
                        .anyMatch(given -> !KnownTypes.nameOf(given).equals(reference));
    }

    /** {@return whether Lombok says that it made a member} */
    public static boolean isMade(Element member) {
        return Mirrors.has(member, MADE);
    }

    private static Stream<? extends AnnotationMirror> annotations(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> nameOf(mirror).startsWith(PACKAGE));
    }

    private static String nameOf(AnnotationMirror mirror) {
        return Mirrors.typeOf(mirror).getQualifiedName().toString();
    }
}
