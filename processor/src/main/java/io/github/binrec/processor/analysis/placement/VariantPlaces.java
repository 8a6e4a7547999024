package io.github.binrec.processor.analysis.placement;

import io.github.binrec.processor.analysis.graph.TypeGraph;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.KnownTypes;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Which types are variants of a sealed type, or levels of them, where tags and a fallback are read. */
final class VariantPlaces {
    private final Types types;

    VariantPlaces(Types types) {
        this.types = types;
    }

    /** Whether a codec writes tags of its variants: its own, or that of a sealed type around it. */
    boolean isTagged(TypeElement type) {
        return TypeGraph.isSealed(type) && (ReadPlaces.isAnnotated(type) || isVariant(type));
    }

    /** Whether it is permitted by such a type. */
    boolean isVariant(TypeElement type) {
        for (TypeMirror supertype : types.directSupertypes(type.asType())) {
            // What does not exist yet may turn out to be sealed.
            if (supertype.getKind() == TypeKind.ERROR || isTagged(KnownTypes.elementOf((DeclaredType) supertype))) {
                return true;
            }
        }
        return isPermitted(type);
    }

    /** Whether a sealed type permits it although it is none of its subtypes, which is an error there. */
    private boolean isPermitted(TypeElement type) {
        Element around = Compilation.outermost(type).getEnclosingElement();
        return around != null
                && typesIn(around)
                        .filter(other -> TypeGraph.isSealed(other) && ReadPlaces.isAnnotated(other))
                        .flatMap(other -> other.getPermittedSubclasses().stream())
                        .anyMatch(
                                permitted -> types.isSameType(types.erasure(permitted), types.erasure(type.asType())));
    }

    private static Stream<TypeElement> typesIn(Element around) {
        return ElementFilter.typesIn(around.getEnclosedElements()).stream()
                .flatMap(type -> Stream.concat(Stream.of(type), typesIn(type)));
    }

    /** {@return the sealed type that it extends or implements} */
    Optional<TypeElement> sealedAround(TypeElement type) {
        return types.directSupertypes(type.asType()).stream()
                .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
                .map(supertype -> KnownTypes.elementOf((DeclaredType) supertype))
                .filter(TypeGraph::isSealed)
                .findFirst();
    }
}
