package io.github.binrec.processor.analysis.custom;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.CodecFor;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The codecs in a package that say by {@code @CodecFor} what they are for. A package is looked at once in a round, and only if
 * something in it has no other codec.
 *
 * <p>A build tool that compiles only what has changed does not compile a record again because a codec came to its package. So
 * such a codec is never for a type which has an encoding without it: it makes right what was an error before, and nothing else.
 */
public final class PackageCodecs {
    private final CustomCodecs codecs;
    private final Map<PackageElement, Map<String, List<TypeElement>>> known = new HashMap<>();

    PackageCodecs(CustomCodecs codecs) {
        this.codecs = codecs;
    }

    /** {@return the codecs for a use in a type, from its package, by name; more than one is an error} */
    List<TypeElement> of(TypeUse use, TypeElement user) {
        if (isEncodedAnyway(use.type())) {
            return List.of();
        }
        return in(user).getOrDefault(KnownTypes.nameOf(use.type()), List.of()).stream()
                .filter(codec -> codecs.isFor(codec, use))
                .toList();
    }

    /** {@return a codec in the package of a type that is for the class of a use, but with other type arguments} */
    Optional<TypeElement> near(TypeMirror use, TypeElement user) {
        return in(user).getOrDefault(KnownTypes.nameOf(use), List.of()).stream().findFirst();
    }

    /** {@return the codecs in the package of one that are for the same type, or for some of the same, but itself} */
    List<TypeElement> rivals(TypeElement codec, TypeMirror encoded) {
        return in(codec).getOrDefault(KnownTypes.nameOf(encoded), List.of()).stream()
                .filter(other -> !other.equals(codec))
                .filter(other -> codecs.encodedBy(other)
                        .filter(type -> overlap(type, encoded))
                        .isPresent())
                .toList();
    }

    /** Whether Binrec has an encoding of the type, or would have one, of it and of what is in it. */
    static boolean isEncodedAnyway(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return true;
        }
        TypeElement element = KnownTypes.elementOf((DeclaredType) type);
        return KnownTypes.isKnown(element.getQualifiedName().toString())
                || element.getKind() == ElementKind.ENUM
                || Mirrors.has(element, BinaryRecord.class);
    }

    /** Whether there is a type that is for both. */
    private boolean overlap(TypeMirror one, TypeMirror other) {
        return TypePattern.overlap(codecs.types(), one, other);
    }

    /** Whether they are the same but for type arguments and boxes. */
    boolean haveOneClass(TypeMirror one, TypeMirror other) {
        return codecs.types()
                .isSameType(
                        codecs.types().erasure(codecs.boxed(one)),
                        codecs.types().erasure(codecs.boxed(other)));
    }

    private Map<String, List<TypeElement>> in(TypeElement user) {
        return Compilation.outermost(user).getEnclosingElement() instanceof PackageElement around
                ? known.computeIfAbsent(around, this::read)
                : Map.of();
    }

    private Map<String, List<TypeElement>> read(PackageElement around) {
        Map<String, List<TypeElement>> found = new HashMap<>();
        collect(around, found);
        found.values()
                .forEach(same -> same.sort(
                        Comparator.comparing(codec -> codec.getQualifiedName().toString())));
        return found;
    }

    private void collect(Element around, Map<String, List<TypeElement>> found) {
        for (TypeElement type : ElementFilter.typesIn(around.getEnclosedElements())) {
            declared(type)
                    .ifPresent(encoded -> found.computeIfAbsent(KnownTypes.nameOf(encoded), name -> new ArrayList<>())
                            .add(type));
            collect(type, found);
        }
    }

    /** What a codec is for, if it is for what it says; otherwise that is reported where it stands. */
    private Optional<TypeMirror> declared(TypeElement codec) {
        return Mirrors.find(codec, CodecFor.class)
                .flatMap(mirror -> Mirrors.type(mirror, "value"))
                .flatMap(named -> codecs.encodedBy(codec)
                        .filter(encoded -> named.getQualifiedName().contentEquals(KnownTypes.nameOf(encoded))));
    }
}
