package io.github.binrec.processor.analysis.making;

import io.github.binrec.processor.analysis.language.Substitution;
import io.github.binrec.processor.analysis.language.TypeNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** Whether a static method of a generic type can make values of it whatever the type arguments are. */
public final class Factories {
    private final Types types;
    private final TypeElement owner;
    private final TypeNames names;

    Factories(Types types, TypeElement owner, TypeNames names) {
        this.types = types;
        this.owner = owner;
        this.names = names;
    }

    /** {@return what a constructor or method makes} */
    public static TypeMirror made(ExecutableElement executable) {
        return executable.getKind() == ElementKind.CONSTRUCTOR
                ? Objects.requireNonNull(executable.getEnclosingElement(), "a constructor is in a class")
                        .asType()
                : executable.getReturnType();
    }

    /** {@return the type variables of a method, or of a constructor's class} */
    static List<? extends TypeParameterElement> parametersOf(ExecutableElement executable) {
        return executable.getKind() == ElementKind.CONSTRUCTOR
                ? ((TypeElement)
                                Objects.requireNonNull(executable.getEnclosingElement(), "a constructor is in a class"))
                        .getTypeParameters()
                : executable.getTypeParameters();
    }

    /**
     * {@return why the method cannot make each value, if so; a verb and what follows it}
     *
     * @param made what it makes in the end, in terms of its own type parameters
     */
    Optional<String> hindrance(ExecutableElement method, TypeMirror made) {
        List<? extends TypeParameterElement> parameters = owner.getTypeParameters();
        if (parameters.isEmpty()) {
            return Optional.empty();
        }
        List<? extends TypeMirror> arguments = argumentsOf(made);
        Map<TypeParameterElement, TypeMirror> known = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) instanceof TypeVariable variable
                    && parametersOf(method).contains((TypeParameterElement) variable.asElement())) {
                known.put(
                        (TypeParameterElement) variable.asElement(),
                        parameters.get(i).asType());
            }
        }
        return known.size() < parameters.size()
                ? Optional.of("gives a " + names.of(made) + " and not any " + names.of(owner.asType()))
                : lackingBound(known);
    }

    /** The first bound of a type parameter of the method that the type's own does not have. */
    private Optional<String> lackingBound(Map<TypeParameterElement, TypeMirror> known) {
        Substitution substitution = new Substitution(types, known);
        for (Map.Entry<TypeParameterElement, TypeMirror> entry : known.entrySet()) {
            for (TypeMirror bound : entry.getKey().getBounds()) {
                TypeMirror wanted = substitution.in(bound).orElse(bound);
                if (!types.isSubtype(entry.getValue(), wanted)) {
                    return Optional.of("wants " + entry.getKey() + " to extend " + names.of(bound) + ", and "
                            + names.of(entry.getValue()) + " of " + owner.getSimpleName() + " need not");
                }
            }
        }
        return Optional.empty();
    }

    private List<? extends TypeMirror> argumentsOf(TypeMirror made) {
        return VariantArguments.supertype(types, made, owner)
                .map(DeclaredType::getTypeArguments)
                .orElse(List.of());
    }
}
