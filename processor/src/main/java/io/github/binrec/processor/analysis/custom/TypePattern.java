package io.github.binrec.processor.analysis.custom;

import io.github.binrec.processor.analysis.language.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The type that a codec is for, where that has type variables in it: {@code Map<String, V>} is for any map with texts for keys, and what
 * the other type argument of a use is stands for V.
 *
 * @param types the compiler's
 * @param encoded the type
 */
public record TypePattern(Types types, TypeMirror encoded) {
    /** {@return the variables in their order, each once} */
    public List<TypeParameterElement> variables() {
        Set<TypeParameterElement> variables = new LinkedHashSet<>();
        collect(encoded, variables);
        return List.copyOf(variables);
    }

    private static void collect(TypeMirror type, Set<TypeParameterElement> variables) {
        if (type instanceof TypeVariable variable) {
            variables.add((TypeParameterElement) variable.asElement());
        }
        inside(type).forEach(part -> collect(part, variables));
    }

    /** The parts of a type, or the bound of a wildcard. */
    static List<? extends TypeMirror> inside(TypeMirror type) {
        return type instanceof WildcardType wildcard
                ? Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                        .filter(Objects::nonNull)
                        .toList()
                : TypeUse.partsOf(type);
    }

    /**
     * {@return all that stands for each variable in a use, or empty if the use is another type} One that occurs twice may stand for
     * two types, which is for the caller to judge.
     */
    public Optional<Map<TypeParameterElement, List<TypeUse>>> in(TypeUse use) {
        Map<TypeParameterElement, List<TypeUse>> found = new LinkedHashMap<>();
        if (isRaw(use)) {
            return Optional.of(found); // the error is that it is raw
        }
        return match(encoded, use, found) ? Optional.of(found) : Optional.empty();
    }

    /** {@return whether it is another's too, whatever stands for the variables of that} Bounds are looked at where a codec is used. */
    public boolean covers(TypeMirror other) {
        return in(TypeUse.merge(List.of(other))).isPresent();
    }

    private boolean isRaw(TypeUse use) {
        List<? extends TypeMirror> parts = TypeUse.partsOf(encoded);
        return use.parts().isEmpty()
                && !parts.isEmpty()
                && parts.stream().allMatch(part -> part.getKind() == TypeKind.TYPEVAR)
                && types.isSameType(types.erasure(encoded), use.type());
    }

    private boolean match(TypeMirror pattern, TypeUse use, Map<TypeParameterElement, List<TypeUse>> found) {
        TypeMirror type = use.type();
        if (pattern instanceof TypeVariable variable && pattern.getKind() == TypeKind.TYPEVAR) {
            found.computeIfAbsent((TypeParameterElement) variable.asElement(), key -> new ArrayList<>())
                    .add(use);
            return !type.getKind().isPrimitive();
        }
        if (pattern instanceof WildcardType one && type instanceof WildcardType other) {
            return matchBound(one.getExtendsBound(), other.getExtendsBound(), found)
                    && matchBound(one.getSuperBound(), other.getSuperBound(), found);
        }
        List<? extends TypeMirror> parts = TypeUse.partsOf(pattern);
        if (parts.isEmpty()) {
            return types.isSameType(pattern, type);
        }
        boolean matches = pattern.getKind() == type.getKind()
                && parts.size() == use.parts().size()
                && (pattern.getKind() == TypeKind.ARRAY
                        || types.isSameType(types.erasure(pattern), types.erasure(type)));
        for (int i = 0; matches && i < parts.size(); i++) {
            matches = match(parts.get(i), use.parts().get(i), found);
        }
        return matches;
    }

    /** To {@code isSameType} no wildcard is like another. */
    private boolean matchBound(
            @Nullable TypeMirror pattern, @Nullable TypeMirror bound, Map<TypeParameterElement, List<TypeUse>> found) {
        if (pattern == null || bound == null) {
            return pattern == null && bound == null;
        }
        return match(pattern, TypeUse.merge(List.of(bound)), found);
    }

    /** {@return whether there is a type for which both are} */
    static boolean overlap(Types types, TypeMirror one, TypeMirror other) {
        if (one.getKind() == TypeKind.TYPEVAR || other.getKind() == TypeKind.TYPEVAR) {
            return !one.getKind().isPrimitive() && !other.getKind().isPrimitive();
        }
        List<? extends TypeMirror> parts = TypeUse.partsOf(one);
        List<? extends TypeMirror> others = TypeUse.partsOf(other);
        if (parts.isEmpty() || parts.size() != others.size()) {
            return types.isSameType(one, other);
        }
        boolean possible = one.getKind() == other.getKind()
                && (!(one instanceof DeclaredType) || types.isSameType(types.erasure(one), types.erasure(other)));
        for (int i = 0; possible && i < parts.size(); i++) {
            possible = overlap(types, parts.get(i), others.get(i));
        }
        return possible;
    }
}
