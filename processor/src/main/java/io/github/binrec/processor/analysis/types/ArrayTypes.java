package io.github.binrec.processor.analysis.types;

import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Mark;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.model.Element;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.ObjectArray;
import io.github.binrec.processor.model.PrimitiveArray;
import io.github.binrec.processor.model.PrimitiveKind;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Finds how arrays are turned into bytes.
 *
 * <p>To Java an annotation in front of {@code String[]} is one of {@code String}, and one in front of the brackets is one of the
 * array: {@code @Nullable String[]} holds nulls, {@code String @Nullable []} may be null, and of {@code String @A [] @B []} the
 * array of arrays has {@code @A}. An annotation that can also stand on a declaration says something of the component as well,
 * and so of the outermost array. {@code @Nullable} then means what its targets say, both if it has both; an option of ours is
 * for what the array holds in the end.
 */
public final class ArrayTypes {
    private final Subject subject;
    private final FieldTypes types;
    private final OptionRules options;

    ArrayTypes(Subject subject, FieldTypes types, OptionRules options) {
        this.subject = subject;
        this.types = types;
        this.options = options;
    }

    /** {@return the encoding of an array, or null after a report, or if javac itself reports what it holds} */
    @Nullable FieldType of(TypeUse use, Site site) {
        TypeUse component = use.parts().get(0);
        return component.type().getKind().isPrimitive()
                ? primitive(use, component, site)
                : objects(use, component, site);
    }

    private @Nullable FieldType primitive(TypeUse use, TypeUse component, Site site) {
        if (component.has(Mark.NULLABLE) && (!use.has(Mark.NULLABLE) || saysBoth(use.type()))) {
            String name = subject.names().of(component);
            subject.reject(
                    DiagnosticCode.NULLABLE_PRIMITIVE,
                    site,
                    name,
                    "Write " + name + " @Nullable [] if the array may be null.");
            return null;
        }
        PrimitiveKind kind = KnownTypes.primitive(component.type().getKind());
        // An annotation in front of int[] is one of int to the compiler; the user means the array.
        TypeUse marked = use.with(component.marks());
        Set<Mark> allowed = kind.hasVarint() ? EnumSet.of(Mark.VARINT, Mark.UNSIGNED) : Set.of();
        if (!options.check(marked, allowed, site)) {
            return null;
        }
        // What the whole type says is not meant for arrays, which are moved in bulk unless they ask for something else.
        return options.encoding(marked, Set.of(), kind.hasVarint(), site)
                .map(encoding -> new PrimitiveArray(kind, encoding))
                .orElse(null);
    }

    /** Whether {@code @Nullable} is in front of the brackets as well, so that what is in front of the array is not meant for it. */
    private static boolean saysBoth(TypeMirror array) {
        return isNullable(array) && isNullable(((ArrayType) array).getComponentType());
    }

    private static boolean isNullable(TypeMirror type) {
        return Mark.of(type.getAnnotationMirrors()).contains(Mark.NULLABLE);
    }

    private @Nullable FieldType objects(TypeUse use, TypeUse component, Site site) {
        if (component.type().getKind() == TypeKind.TYPEVAR) {
            String name = subject.names().of(component);
            subject.reject(DiagnosticCode.CLASS_UNKNOWN, site, subject.names().of(use), name, "List<" + name + ">");
            return null;
        }
        boolean correct = options.check(withoutThoseOfItsContent(use), Set.of(), site);
        FieldType type = types.of(component, site.part());
        return type == null || !correct ? null : new ObjectArray(new Element(type, component.has(Mark.NULLABLE)));
    }

    private static TypeUse withoutThoseOfItsContent(TypeUse use) {
        TypeUse content = use;
        while (content.isArray()) {
            content = content.parts().get(0);
        }
        Set<Mark> own = EnumSet.noneOf(Mark.class);
        own.addAll(use.marks());
        own.removeAll(content.marks());
        return new TypeUse(use.type(), own, use.parts());
    }
}
