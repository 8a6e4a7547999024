package io.github.binrec.processor.analysis.types;

import io.github.binrec.processor.analysis.custom.CodecPlaces;
import io.github.binrec.processor.analysis.custom.CustomCodecs;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Says of a codec that the user named why it is not for the type where it is named, and what to change. */
final class CodecMismatch {
    private final Subject subject;
    private final CustomCodecs codecs;
    private final FieldTypes types;

    CodecMismatch(Subject subject, CustomCodecs codecs, FieldTypes types) {
        this.subject = subject;
        this.codecs = codecs;
        this.types = types;
    }

    /** Reports a codec of another type. */
    void reject(TypeElement codec, TypeMirror encoded, TypeUse use, Site site) {
        if (isRejectedItself(encoded, use, site)) {
            return;
        }
        TypeNames names = subject.names();
        String remedy = new CodecPlaces(codecs, codec, names)
                .in(use)
                .map(inside -> "It belongs to what is in it: write " + inside + ".")
                .orElseGet(() -> "Name a codec of " + boxed(use, names) + orAs(encoded, use) + ".");
        subject.reject(
                DiagnosticCode.CODEC_OF_ANOTHER_TYPE, site, names.of(codec), names.of(encoded), names.of(use), remedy);
    }

    /** Reports a codec of which the type variables want more than stands for them. */
    void rejectBounds(TypeElement codec, TypeMirror encoded, TypeUse use, Site site) {
        if (isRejectedItself(encoded, use, site)) {
            return;
        }
        String name = subject.names().of(codec);
        String wanted = subject.names().of(use);
        subject.reject(
                DiagnosticCode.CODEC_OF_ANOTHER_TYPE,
                site,
                name,
                bounded(encoded, new HashSet<>()),
                wanted,
                "Name a codec of " + wanted + ", or let " + name + " ask for no more than the type does.");
    }

    /** {@return what the box of a primitive is called, for there is no {@code BinaryCodec<int>}, and of all else the type} */
    static String boxed(TypeUse use, TypeNames names) {
        return use.type().getKind().isPrimitive() ? TypeNames.boxed(use.type().getKind()) : names.of(use);
    }

    /** Whether something is wrong with the use, whatever writes it: it is raw, or there is a wildcard that the codec has not. */
    private boolean isRejectedItself(TypeMirror encoded, TypeUse use, Site site) {
        if (!isOfOneClass(encoded, use)) {
            return false;
        }
        TypeElement element = KnownTypes.elementOf((DeclaredType) use.type());
        if (use.parts().isEmpty() && !element.getTypeParameters().isEmpty()) {
            types.rejectRaw(element, site);
            return true;
        }
        return rejectsWildcards(encoded, use, site.part());
    }

    private boolean rejectsWildcards(TypeMirror encoded, TypeUse use, Site site) {
        List<? extends TypeMirror> wanted = TypeUse.partsOf(encoded);
        boolean found = false;
        for (int i = 0; i < use.parts().size(); i++) {
            TypeUse part = use.parts().get(i);
            TypeKind kind = i < wanted.size() ? wanted.get(i).getKind() : TypeKind.NONE;
            if (part.type().getKind() == TypeKind.WILDCARD && kind != TypeKind.WILDCARD) {
                types.of(part, site);
                found = true;
            } else if (kind == TypeKind.DECLARED || kind == TypeKind.ARRAY) {
                found |= rejectsWildcards(wanted.get(i), part, site);
            }
        }
        return found;
    }

    private boolean isOfOneClass(TypeMirror encoded, TypeUse use) {
        return encoded.getKind() == TypeKind.DECLARED
                && use.type().getKind() == TypeKind.DECLARED
                && codecs.types()
                        .isSameType(
                                codecs.types().erasure(encoded), codecs.types().erasure(use.type()));
    }

    /** What else the component may be: {@code Map<String, Leg>} for a {@code Map<Long, Leg>} and a codec of {@code Map<String, V>}. */
    private String orAs(TypeMirror encoded, TypeUse use) {
        boolean generic = CustomCodecs.isGeneric(encoded);
        boolean known = !generic || isOfOneClass(encoded, use);
        String type = generic && known ? applied(encoded, use) : subject.names().of(encoded);
        return known ? ", or make the component " + ("AEIOU".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type : "";
    }

    /** The codec's type with what stands in the use for its variables, of which the user of the codec knows nothing. */
    private String applied(TypeMirror encoded, TypeUse use) {
        List<? extends TypeMirror> parts = TypeUse.partsOf(encoded);
        if (encoded.getKind() == TypeKind.TYPEVAR) {
            return subject.names().of(use);
        }
        if (parts.size() != use.parts().size() || !isOfOneClass(encoded, use)) {
            return subject.names().of(encoded);
        }
        StringBuilder text = new StringBuilder(subject.names().of(KnownTypes.elementOf((DeclaredType) encoded)));
        for (int i = 0; i < parts.size(); i++) {
            text.append(i == 0 ? "<" : ", ")
                    .append(applied(parts.get(i), use.parts().get(i)));
        }
        return text.append(parts.isEmpty() ? "" : ">").toString();
    }

    /** {@code Range<E extends Comparable<E>>}; each variable has its bounds where it stands first. */
    private String bounded(TypeMirror type, Set<TypeParameterElement> shown) {
        if (type instanceof TypeVariable variable && type.getKind() == TypeKind.TYPEVAR) {
            TypeParameterElement parameter = (TypeParameterElement) variable.asElement();
            return shown.add(parameter) ? bounded(parameter) : parameter.toString();
        }
        if (type instanceof ArrayType array) {
            return bounded(array.getComponentType(), shown) + "[]";
        }
        List<? extends TypeMirror> parts = TypeUse.partsOf(type);
        return parts.isEmpty()
                ? subject.names().of(type)
                : parts.stream()
                        .map(part -> bounded(part, shown))
                        .collect(Collectors.joining(
                                ", ", subject.names().of(KnownTypes.elementOf((DeclaredType) type)) + "<", ">"));
    }

    private String bounded(TypeParameterElement variable) {
        String bounds = variable.getBounds().stream()
                .filter(bound -> !Members.isObject(bound))
                .map(subject.names()::of)
                .collect(Collectors.joining(" & "));
        return bounds.isEmpty() ? variable.toString() : variable + " extends " + bounds;
    }
}
