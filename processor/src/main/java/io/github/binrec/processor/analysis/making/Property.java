package io.github.binrec.processor.analysis.making;

import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.model.Accessor;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
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
        return asMember(types, owner, typed, type());
    }

    private static TypeMirror asMember(Types types, TypeMirror owner, Element element, TypeMirror otherwise) {
        boolean generic = owner instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()
                && owner.getKind() == TypeKind.DECLARED;
        if (!generic) {
            return otherwise;
        }
        TypeMirror member = types.asMemberOf((DeclaredType) owner, element);
        return member instanceof ExecutableType method ? method.getReturnType() : member;
    }

    /**
     * The collection or map that a parameter wants, where that is none that the accessor gives but one that the field is: a {@code
     * List} of a {@code List} that a {@code Collection<Leg> getLegs()} shows. Reading makes just that.
     *
     * @param owner the class with type arguments
     * @param taken the parameter's type
     */
    Optional<TypeMirror> narrowedTo(Types types, TypeMirror owner, TypeMirror taken) {
        return kept(types, owner)
                .filter(kept -> Conversions.isContainer(taken))
                .flatMap(kept -> VariantArguments.supertype(types, kept, KnownTypes.elementOf((DeclaredType) taken)))
                .filter(as -> types.isAssignable(as, taken))
                .map(as -> (TypeMirror) as);
    }

    /** {@return the field's own type where the accessor gives a wider one} */
    Optional<TypeMirror> kept(Types types, TypeMirror owner) {
        boolean wider = typed.getKind() == ElementKind.METHOD
                && places.get(0).getKind().isField()
                && Conversions.isContainer(type());
        return wider
                ? Optional.of(asMember(types, owner, places.get(0), views.get(1)))
                        .filter(kept -> holdsTheSame(types, kept, typeIn(types, owner)))
                : Optional.empty();
    }

    /** {@code Collection<? extends Leg>} is not that of a {@code List<Leg>}. */
    private static boolean holdsTheSame(Types types, TypeMirror kept, TypeMirror given) {
        return VariantArguments.supertype(types, kept, KnownTypes.elementOf((DeclaredType) given))
                .filter(as -> types.isSameType(as, given))
                .isPresent();
    }

    /** {@return what messages call the member that gives it: {@code getLegs()}} */
    String given() {
        Element giver = places.get(places.size() - 1);
        return giver.getSimpleName() + (giver.getKind() == ElementKind.METHOD ? "()" : "");
    }

    /** {@return what a parameter had best take: the type of its field where the accessor gives a wider one} */
    TypeMirror wanted(Types types) {
        return kept(types, types.getNoType(TypeKind.NONE)).orElse(type());
    }

    /**
     * {@return the collection or map that is read where that is not what the accessor gives}
     *
     * @param parameter what takes it
     */
    public Optional<TypeMirror> read(Types types, VariableElement parameter) {
        TypeMirror taken = parameter.asType();
        return types.isAssignable(types.erasure(type()), types.erasure(taken)) || !Conversions.isContainer(taken)
                ? Optional.empty()
                : narrowedTo(types, types.getNoType(TypeKind.NONE), types.erasure(taken));
    }

    /** {@return the parameter of a method that sets it, if that is of its type and so can say more of it} */
    Optional<VariableElement> parameter(Types types, ExecutableElement setter) {
        VariableElement parameter = setter.getParameters().get(0);
        return types.isSameType(types.erasure(parameter.asType()), types.erasure(type()))
                        || parameter.asType().getKind() == TypeKind.TYPEVAR
                        || read(types, parameter).isPresent()
                ? Optional.of(parameter)
                : Optional.empty();
    }
}
