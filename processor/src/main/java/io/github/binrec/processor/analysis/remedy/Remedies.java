package io.github.binrec.processor.analysis.remedy;

import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.TypeNames;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What to use instead of a type that has no encoding. */
public final class Remedies {
    private final Compilation compilation;

    public Remedies(Compilation compilation) {
        this.compilation = compilation;
    }

    /** {@return what to use, or empty for a type that is not the user's and that nothing comes near} */
    public Optional<String> forType(TypeElement type, TypeNames names) {
        String packageName = Compilation.packageOf(type);
        if (packageName.startsWith("java.") || packageName.startsWith("javax.")) {
            return ofJdk(type);
        }
        return compilation.isSource(type)
                ? Optional.of(forOwnType(
                        type.getKind(), names.of(type), type.getModifiers().contains(Modifier.SEALED)))
                : Optional.empty();
    }

    /** That of the type, or of the nearest class or interface that it extends. */
    private static Optional<String> ofJdk(TypeElement type) {
        Optional<String> found = JdkRemedies.of(type.getQualifiedName().toString());
        return found.isPresent()
                ? found
                : ofSupertype(type.getSuperclass())
                        .or(() -> type.getInterfaces().stream()
                                .map(Remedies::ofSupertype)
                                .flatMap(Optional::stream)
                                .findFirst());
    }

    private static Optional<String> ofSupertype(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        TypeElement element = KnownTypes.elementOf((DeclaredType) type);
        return JdkRemedies.saysLittle(element.getQualifiedName().toString()) ? Optional.empty() : ofJdk(element);
    }

    private static String forOwnType(ElementKind kind, String name, boolean sealed) {
        if (kind == ElementKind.INTERFACE) {
            return "Make " + name + " a sealed interface of records and annotate it with @BinaryRecord.";
        }
        if (kind == ElementKind.ENUM) {
            return "Give " + name + " a constant.";
        }
        return sealed
                ? "Make " + name + " a sealed interface of records and annotate it with @BinaryRecord."
                : "Make " + name + " a record and annotate it with @BinaryRecord, or convert to one.";
    }
}
