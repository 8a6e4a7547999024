package io.github.binrec.processor.analysis.subject;

import io.github.binrec.processor.analysis.language.KnownTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Which class says what an inherited property of a generic superclass is: the one with {@code extends Base<String>}. */
final class TypeArgumentPlace {
    private TypeArgumentPlace() {}

    /**
     * {@return the class that gives the type argument, or empty if the property's own declaration says its type}
     *
     * @param type the type that has the property
     * @param component the property
     */
    static Optional<TypeElement> of(TypeElement type, Component component) {
        Element field = component.elements().get(0);
        Set<Element> variables = new HashSet<>();
        // What else is in its type may be wrong as well, and is so for all that inherit it.
        if (!field.getKind().isField() || !collect(field.asType(), variables)) {
            return Optional.empty();
        }
        List<TypeElement> lineage = lineage(type, field);
        TypeElement place = null;
        for (int i = lineage.size() - 1; i >= 0 && !variables.isEmpty(); i--) {
            TypeElement below = lineage.get(i);
            List<TypeMirror> arguments = arguments(below, variables);
            if (arguments.stream().anyMatch(argument -> argument.getKind() != TypeKind.TYPEVAR)) {
                place = below;
            }
            variables = new HashSet<>();
            for (TypeMirror argument : arguments) {
                collect(argument, variables);
            }
        }
        return Optional.ofNullable(place);
    }

    /** The type and its superclasses below the one that declares the property, in that order; none if it is declared elsewhere. */
    private static List<TypeElement> lineage(TypeElement type, Element field) {
        List<TypeElement> lineage = new ArrayList<>();
        TypeElement at = type;
        while (!at.equals(field.getEnclosingElement())) {
            lineage.add(at);
            if (at.getSuperclass().getKind() != TypeKind.DECLARED) {
                return List.of();
            }
            at = KnownTypes.elementOf((DeclaredType) at.getSuperclass());
        }
        return lineage;
    }

    /** What stands for these variables of its superclass. */
    private static List<TypeMirror> arguments(TypeElement type, Set<Element> variables) {
        DeclaredType superclass = (DeclaredType) type.getSuperclass();
        List<TypeMirror> arguments = new ArrayList<>();
        for (int i = 0; i < superclass.getTypeArguments().size(); i++) {
            if (variables.contains(
                    KnownTypes.elementOf(superclass).getTypeParameters().get(i))) {
                arguments.add(superclass.getTypeArguments().get(i));
            }
        }
        return arguments;
    }

    /**
     * Collects the type variables in a type.
     *
     * @return whether all around them has an encoding of ours
     */
    private static boolean collect(TypeMirror type, Set<Element> variables) {
        if (type instanceof TypeVariable variable) {
            variables.add(variable.asElement());
            return true;
        }
        if (type instanceof ArrayType array) {
            return collect(array.getComponentType(), variables);
        }
        if (type instanceof WildcardType) {
            return false;
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return true;
        }
        boolean known = KnownTypes.isKnown(KnownTypes.nameOf(type));
        for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
            known &= collect(argument, variables);
        }
        return known;
    }
}
