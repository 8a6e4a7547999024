package io.github.binrec.processor.analysis.language;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * How messages name types: as the user would, without the package where that leaves no doubt. There is none for
 * {@code java.lang}, for the types that Binrec knows and for those in the same package.
 */
public final class TypeNames {
    private static final String ATOMIC = "java.util.concurrent.atomic.";

    private final String packageName;

    public TypeNames(TypeElement subject) {
        this.packageName = Compilation.packageOf(subject);
    }

    /** {@return the names of a type and of all that enclose it, without the package} */
    public static String simple(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                ? simple(outer) + "." + type.getSimpleName()
                : type.getSimpleName().toString();
    }

    /** {@return the simple name of a primitive type's box} */
    public static String boxed(TypeKind primitive) {
        return ((ClassName) KnownTypes.primitive(primitive).boxedName()).simpleName();
    }

    private static boolean isFamiliar(String name) {
        return KnownTypes.isOptional(name)
                || name.startsWith(ATOMIC)
                || KnownTypes.map(name).isPresent()
                || KnownTypes.collection(name).isPresent();
    }

    public String of(TypeElement type) {
        String typePackage = Compilation.packageOf(type);
        boolean known = typePackage.equals(packageName)
                || typePackage.equals("java.lang")
                || isFamiliar(type.getQualifiedName().toString());
        return known ? simple(type) : type.getQualifiedName().toString();
    }

    public String of(TypeUse use) {
        return of(use.type());
    }

    public String of(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return of(array.getComponentType()) + "[]";
        }
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            return of(element) + arguments(declared.getTypeArguments());
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard(wildcard);
        }
        if (type instanceof TypeVariable variable) {
            return variable.asElement().getSimpleName().toString();
        }
        // What is left are the primitives; their toString would give annotations too.
        return type.getKind().name().toLowerCase(Locale.ROOT);
    }

    private String arguments(List<? extends TypeMirror> arguments) {
        return arguments.isEmpty() ? "" : arguments.stream().map(this::of).collect(Collectors.joining(", ", "<", ">"));
    }

    private String wildcard(WildcardType wildcard) {
        if (wildcard.getExtendsBound() != null) {
            return "? extends " + of(wildcard.getExtendsBound());
        }
        return wildcard.getSuperBound() == null ? "?" : "? super " + of(wildcard.getSuperBound());
    }
}
