package io.github.binrec.processor.analysis.making;

import io.github.binrec.processor.model.Accessor;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * What a class, or an abstract type that another class implements, holds.
 *
 * @param name its name
 * @param views its type as a member of the class, with the type arguments of a superclass put in; then the same type as other places
 *     have it, which may say more of it
 * @param typed the field or accessor that has this type
 * @param nullable whether its field or accessor says that it can be null
 * @param places its field and its accessor, as far as it has them; at least one
 * @param accessor how the codec reads it, or null if it cannot
 * @param assignable whether it is a field that the codec can assign
 * @param hindrance why the codec cannot read it; empty if it can
 */
public record Property(
        String name,
        List<TypeMirror> views,
        Element typed,
        boolean nullable,
        List<Element> places,
        @Nullable Accessor accessor,
        boolean assignable,
        String hindrance) {
    public Property {
        views = List.copyOf(views);
        places = List.copyOf(places);
    }

    /** {@return its type as a member of the class} */
    public TypeMirror type() {
        return views.get(0);
    }

    /**
     * Its type where the class has other type arguments: to a static method {@code <E> Box<E> of(E value)}, the value is an E.
     *
     * @param owner the class with type arguments
     */
    TypeMirror typeIn(Types types, TypeMirror owner) {
        boolean generic = owner instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()
                && owner.getKind() == TypeKind.DECLARED;
        if (!generic) {
            return type();
        }
        TypeMirror member = types.asMemberOf((DeclaredType) owner, typed);
        return member instanceof ExecutableType method ? method.getReturnType() : member;
    }

    /** {@return the parameter of a method that sets it, if that is of its type and so can say more of it} */
    Optional<VariableElement> parameter(Types types, ExecutableElement setter) {
        VariableElement parameter = setter.getParameters().get(0);
        return types.isSameType(types.erasure(parameter.asType()), types.erasure(type()))
                        || parameter.asType().getKind() == TypeKind.TYPEVAR
                ? Optional.of(parameter)
                : Optional.empty();
    }
}
