package io.github.binrec.processor.analysis.making;

import io.github.binrec.processor.analysis.language.Substitution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/**
 * What the type parameters of a variant are where a sealed type is read whose own are given: for {@code Ok<V> implements
 * Result<V>} and {@code Result<T>}, V is T.
 *
 * @param sources for each parameter of the variant that of the sealed type, as far as there is one
 * @param exact whether the variant with these is a subtype of the sealed type whatever its type arguments are; one that
 *     implements {@code Result<Integer>} is not
 * @param implemented the sealed type as the variant implements it, to be shown to the user
 */
public record VariantArguments(List<Optional<TypeParameterElement>> sources, boolean exact, TypeMirror implemented) {
    public VariantArguments {
        sources = List.copyOf(sources);
    }

    public static VariantArguments of(Types types, TypeElement sealed, TypeElement variant) {
        DeclaredType implemented = supertype(types, variant.asType(), sealed).orElse((DeclaredType) sealed.asType());
        List<? extends TypeParameterElement> parameters = sealed.getTypeParameters();
        List<? extends TypeMirror> arguments = implemented.getTypeArguments();
        List<Optional<TypeParameterElement>> sources = new ArrayList<>();
        for (TypeParameterElement own : variant.getTypeParameters()) {
            Optional<TypeParameterElement> source = Optional.empty();
            for (int i = 0; i < arguments.size() && source.isEmpty(); i++) {
                if (types.isSameType(arguments.get(i), own.asType())) {
                    source = Optional.of(parameters.get(i));
                }
            }
            sources.add(source);
        }
        boolean exact = !arguments.isEmpty() || parameters.isEmpty();
        for (int i = 0; i < arguments.size(); i++) {
            exact &= isPassedOn(arguments.get(i), parameters.get(i), variant, sources);
        }
        return new VariantArguments(sources, exact, implemented);
    }

    /** Whether the argument is a parameter of the variant that stands for that of the sealed type. */
    private static boolean isPassedOn(
            TypeMirror argument,
            TypeParameterElement parameter,
            TypeElement variant,
            List<Optional<TypeParameterElement>> sources) {
        for (int i = 0; i < sources.size(); i++) {
            TypeParameterElement own = variant.getTypeParameters().get(i);
            if (argument instanceof TypeVariable variable
                    && variable.asElement().equals(own)) {
                return sources.get(i).filter(parameter::equals).isPresent();
            }
        }
        return false;
    }

    /** {@return a type as the class or interface that it extends} */
    static Optional<DeclaredType> supertype(Types types, TypeMirror type, TypeElement wanted) {
        if (type instanceof DeclaredType declared && declared.asElement().equals(wanted)) {
            return Optional.of(declared);
        }
        return types.directSupertypes(type).stream()
                .map(supertype -> supertype(types, supertype, wanted))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * The first bound of a parameter of the variant that the sealed type's parameter does not keep, as it reads there: of {@code
     * Sorted<C extends Comparable<C>> implements Result<C>} and {@code Result<T>} that is {@code Comparable<T>}.
     *
     * @param index the parameter's place among the variant's
     */
    public Optional<TypeMirror> missingBound(Types types, TypeElement variant, int index) {
        Map<TypeParameterElement, TypeMirror> known = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            TypeParameterElement own = variant.getTypeParameters().get(i);
            sources.get(i).ifPresent(source -> known.put(own, source.asType()));
        }
        Substitution substitution = new Substitution(types, known);
        TypeMirror source = sources.get(index).orElseThrow().asType();
        // A bound by a parameter that comes from nowhere is wrong for that reason already.
        return variant.getTypeParameters().get(index).getBounds().stream()
                .map(substitution::in)
                .flatMap(Optional::stream)
                .filter(bound -> !types.isSubtype(source, bound))
                .findFirst();
    }
}
