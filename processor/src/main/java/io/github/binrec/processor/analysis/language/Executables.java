package io.github.binrec.processor.analysis.language;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Constructors and methods: what messages call them, and what they may throw. */
public final class Executables {
    private Executables() {}

    /** {@return {@code Trade(long, String)} or {@code of(long, String)}} */
    public static String text(ExecutableElement executable, TypeNames names) {
        Element named = executable.getKind() == ElementKind.CONSTRUCTOR ? executable.getEnclosingElement() : executable;
        String name = named == null ? "" : named.getSimpleName().toString();
        return executable.getParameters().stream()
                .map(parameter -> names.of(parameter.asType()))
                .collect(Collectors.joining(", ", name + "(", ")"));
    }

    /** {@return the first exception that it declares and that a codec cannot pass on} */
    public static Optional<? extends TypeMirror> checkedException(Types types, ExecutableElement executable) {
        return checked(types, executable).findFirst();
    }

    /** {@return all of these, {@code IOException, SQLException}} */
    public static String checkedExceptions(Types types, ExecutableElement executable, TypeNames names) {
        return checked(types, executable).map(names::of).collect(Collectors.joining(", "));
    }

    /**
     * {@return the sentence that asks for none of these, or empty if there are none}
     *
     * @param text what the sentence calls the method
     */
    public static Optional<String> dropChecked(
            Types types, ExecutableElement executable, TypeNames names, String text) {
        return Optional.of(checkedExceptions(types, executable, names))
                .filter(checked -> !checked.isEmpty())
                .map(checked -> "Drop throws " + checked + " from " + text + ": what it throws must be unchecked.");
    }

    private static Stream<? extends TypeMirror> checked(Types types, ExecutableElement executable) {
        return executable.getThrownTypes().stream().filter(thrown -> !isUnchecked(types, thrown));
    }

    public static boolean isUnchecked(Types types, TypeMirror thrown) {
        TypeMirror at = thrown;
        while (at.getKind() == TypeKind.DECLARED) {
            String name = KnownTypes.nameOf(at);
            if (name.equals("java.lang.RuntimeException") || name.equals("java.lang.Error")) {
                return true;
            }
            at = ((TypeElement) ((DeclaredType) at).asElement()).getSuperclass();
        }
        // An exception that does not exist yet is none that can be judged.
        return at.getKind() == TypeKind.ERROR;
    }
}
