package io.github.binrec.processor.analysis.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Puts types in the place of type variables: {@code Comparable<V>} with T for V is {@code Comparable<T>}.
 *
 * @param types the compiler's
 * @param arguments what stands for the variables; there is nothing for others
 */
public record Substitution(Types types, Map<TypeParameterElement, TypeMirror> arguments) {
    public Substitution {
        arguments = Map.copyOf(arguments);
    }

    /**
     * {@return whether what stands for each variable is within its bounds, as far as these are known}
     *
     * @param within whether a type will do where a bound is wanted
     */
    public boolean keepsBounds(BiPredicate<TypeMirror, TypeMirror> within) {
        return arguments.entrySet().stream()
                .allMatch(entry -> entry.getKey().getBounds().stream()
                        .map(this::in)
                        .flatMap(Optional::stream)
                        .allMatch(bound -> within.test(entry.getValue(), bound)));
    }

    /** {@return the type with all variables replaced, or empty if nothing stands for one of them} */
    public Optional<TypeMirror> in(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            return Optional.ofNullable(arguments.get((TypeParameterElement) variable.asElement()));
        }
        if (type instanceof ArrayType array) {
            return in(array.getComponentType()).map(types::getArrayType);
        }
        if (type instanceof WildcardType wildcard) {
            return inWildcard(wildcard);
        }
        // A raw type and one without parameters stay as they are.
        return type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED
                ? inDeclared(declared)
                : Optional.of(type);
    }

    private Optional<TypeMirror> inWildcard(WildcardType wildcard) {
        TypeMirror bound = wildcard.getExtendsBound() == null ? wildcard.getSuperBound() : wildcard.getExtendsBound();
        if (bound == null) {
            return Optional.of(wildcard);
        }
        boolean above = wildcard.getExtendsBound() == null;
        return in(bound).map(it -> types.getWildcardType(above ? null : it, above ? it : null));
    }

    private Optional<TypeMirror> inDeclared(DeclaredType type) {
        List<TypeMirror> replaced = new ArrayList<>();
        for (TypeMirror argument : type.getTypeArguments()) {
            in(argument).ifPresent(replaced::add);
        }
        if (replaced.size() < type.getTypeArguments().size()) {
            return Optional.empty();
        }
        TypeMirror[] all = replaced.toArray(TypeMirror[]::new);
        if (!(type.getEnclosingType() instanceof DeclaredType outer)
                || outer.getTypeArguments().isEmpty()) {
            return all.length == 0
                    ? Optional.of(type)
                    : Optional.of(types.getDeclaredType(KnownTypes.elementOf(type), all));
        }
        return in(outer).map(it -> types.getDeclaredType((DeclaredType) it, KnownTypes.elementOf(type), all));
    }
}
