package io.github.binrec.processor.analysis.language;

import io.github.binrec.annotations.Using;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A type where it is used, with the marks on it and, for a generic or array type, on its parts.
 *
 * @param type the type
 * @param marks the annotations on it that matter
 * @param parts the type arguments, or the one component of an array
 * @param using the codec that {@code @Using} on it names, or null
 */
public record TypeUse(
        TypeMirror type,
        Set<Mark> marks,
        List<TypeUse> parts,
        @Nullable AnnotationValue using) {
    public TypeUse {
        marks = Set.copyOf(marks);
        parts = List.copyOf(parts);
    }

    public TypeUse(TypeMirror type, Set<Mark> marks, List<TypeUse> parts) {
        this(type, marks, parts, null);
    }

    /**
     * One use out of several views of it. An annotation that stands on a record's component is handed on to its field,
     * accessor and constructor parameter, but each of these can also be written out with annotations of its own.
     *
     * @param views the same type as different elements have it, at least one
     */
    public static TypeUse merge(List<? extends TypeMirror> views) {
        TypeMirror first = views.get(0);
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        AnnotationValue using = null;
        for (TypeMirror view : views) {
            marks.addAll(Mark.of(view.getAnnotationMirrors()));
            using = using != null
                    ? using
                    : Mirrors.find(view, Using.class)
                            .flatMap(mirror -> Mirrors.value(mirror, "value"))
                            .orElse(null);
        }
        int count = partsOf(first).size();
        List<TypeUse> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<TypeMirror> partViews = new ArrayList<>();
            for (TypeMirror view : views) {
                List<? extends TypeMirror> viewParts = partsOf(view);
                if (viewParts.size() == count) {
                    partViews.add(viewParts.get(i));
                }
            }
            parts.add(merge(partViews));
        }
        return new TypeUse(first, marks, parts, using);
    }

    /** {@return the type arguments, or the component of an array} */
    public static List<? extends TypeMirror> partsOf(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return List.of(array.getComponentType());
        }
        // An error type is a DeclaredType too; its arguments may be missing in their turn.
        return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    }

    public TypeUse with(Set<Mark> more) {
        Set<Mark> all = EnumSet.noneOf(Mark.class);
        all.addAll(marks);
        all.addAll(more);
        return new TypeUse(type, all, parts, using);
    }

    public TypeUse with(AnnotationValue declaredUsing) {
        return new TypeUse(type, marks, parts, declaredUsing);
    }

    public TypeUse without(Set<Mark> some) {
        Set<Mark> others = EnumSet.noneOf(Mark.class);
        others.addAll(marks);
        others.removeAll(some);
        return new TypeUse(type, others, parts, using);
    }

    public TypeUse withParts(List<TypeUse> others) {
        return new TypeUse(type, marks, others, using);
    }

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    public boolean isArray() {
        return type.getKind() == TypeKind.ARRAY;
    }

    /** Whether an array is in it anywhere. */
    public boolean containsArray() {
        return isArray() || parts.stream().anyMatch(TypeUse::containsArray);
    }

    /** Whether an array of what a type variable stands for is in it anywhere. */
    public boolean containsArrayOfVariable() {
        boolean itself = isArray() && parts.get(0).type().getKind() == TypeKind.TYPEVAR;
        return itself || parts.stream().anyMatch(TypeUse::containsArrayOfVariable);
    }
}
