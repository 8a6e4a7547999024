package io.github.binrec.processor.analysis.types;

import io.github.binrec.processor.analysis.language.KnownTypes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Whether values of a type can be compared with each other, as sorted sets and maps do. */
final class NaturalOrder {
    private final Types javac;

    NaturalOrder(Types javac) {
        this.javac = javac;
    }

    /** {@return what a type lacks, behind the words "not Comparable"; or empty if it lacks nothing, or is javac's affair} */
    Optional<String> lack(TypeMirror type) {
        List<TypeMirror> orders = orders(type).toList();
        if (orders.isEmpty()) {
            return Optional.of("");
        }
        return orders.stream().anyMatch(order -> takes(order, type)) ? Optional.empty() : Optional.of(" to itself");
    }

    /** The Comparable that the type or one that it extends implements, and unknown types among these. */
    private Stream<TypeMirror> orders(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return Stream.of(type);
        }
        if (type instanceof TypeVariable variable) {
            return orders(variable.getUpperBound());
        }
        if (type instanceof IntersectionType all) {
            return all.getBounds().stream().flatMap(this::orders);
        }
        if (!(type instanceof DeclaredType)) {
            return Stream.empty();
        }
        return KnownTypes.nameOf(type).equals("java.lang.Comparable")
                ? Stream.of(type)
                : javac.directSupertypes(type).stream().flatMap(this::orders);
    }

    /** Whether the {@code Comparable<Leg>} takes a value of the type; a raw one takes anything. */
    private boolean takes(TypeMirror order, TypeMirror type) {
        List<? extends TypeMirror> arguments = ((DeclaredType) order).getTypeArguments();
        if (order.getKind() == TypeKind.ERROR || arguments.isEmpty()) {
            return true;
        }
        TypeMirror taken =
                arguments.get(0) instanceof WildcardType wildcard ? wildcard.getSuperBound() : arguments.get(0);
        return taken == null
                || taken.getKind() == TypeKind.ERROR
                || javac.isSubtype(type, taken)
                || javac.isSubtype(javac.erasure(type), javac.erasure(taken));
    }
}
