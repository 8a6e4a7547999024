package io.github.binrec.processor.analysis.graph;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Varint;
import io.github.binrec.processor.analysis.custom.CustomCodecs;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Mark;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.subject.Component;
import io.github.binrec.processor.model.PrimitiveKind;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * The least bytes of a nested type.
 *
 * <p>Only a plain record or class has no length or tag of its own. Its primitives count in full, and all references together as one
 * byte: whether one may be null does not show in a class file on every JDK, and the codec must come out the same whether the
 * nested type is compiled along or lies in a jar. One byte is right either way, because what may be null brings a bitmap.
 */
public final class PlainSizes {
    private final Components components;
    private final CustomCodecs customCodecs;

    public PlainSizes(Components components, CustomCodecs customCodecs) {
        this.components = components;
        this.customCodecs = customCodecs;
    }

    public static Framing framing(TypeElement type) {
        boolean plain = Mirrors.find(type, BinaryRecord.class)
                .flatMap(mirror -> Mirrors.value(mirror, "framing"))
                .map(AnnotationValue::getValue)
                .filter(VariableElement.class::isInstance)
                .map(value -> ((VariableElement) value).getSimpleName().contentEquals(Framing.PLAIN.name()))
                .orElse(false);
        return plain ? Framing.PLAIN : Framing.EXTENSIBLE;
    }

    public long leastSize(TypeElement type) {
        return leastSize(type, new HashSet<>());
    }

    private long leastSize(TypeElement type, Set<TypeElement> enclosing) {
        // A type inside itself ends somewhere, with a component that may be null and so with a bitmap.
        if (!Components.areIn(type) || framing(type) != Framing.PLAIN || !enclosing.add(type)) {
            return 1;
        }
        boolean varint = Mirrors.has(type, Varint.class);
        long fixed = 0;
        long bits = 0;
        long references = 0;
        for (Component component : components.of(type)) {
            TypeKind kind = component.type().type().getKind();
            if (customCodecs.choose(CustomCodecs.declaredUse(component), type).isPresent()) {
                continue; // only the codec knows, and it may take nothing
            }
            if (kind == TypeKind.BOOLEAN
                    || KnownTypes.isOptional(KnownTypes.nameOf(component.type().type()))) {
                bits++;
            } else if (kind.isPrimitive()) {
                fixed += leastSize(
                        KnownTypes.primitive(kind), varint || component.type().has(Mark.VARINT));
            } else if (!mayBeNothing(kind) && references == 0) {
                references = Math.min(1, leastSizeOfReference(component.type(), type, enclosing));
            }
        }
        enclosing.remove(type);
        return fixed + (bits > 0 ? (bits + 7) / 8 : references);
    }

    /** What a variable stands for may take nothing, and so may what another jar keeps to itself. */
    private static boolean mayBeNothing(TypeKind kind) {
        return kind == TypeKind.TYPEVAR || kind == TypeKind.ERROR;
    }

    private static long leastSize(PrimitiveKind kind, boolean varint) {
        return varint && kind.hasVarint() ? 1 : kind.width();
    }

    private long leastSizeOfReference(TypeUse use, TypeElement owner, Set<TypeElement> enclosing) {
        if (KnownTypes.isAtomicReference(KnownTypes.nameOf(use.type()))
                && !use.parts().isEmpty()) {
            TypeUse held = use.parts().get(0); // which may take nothing, and nothing stands before it
            boolean unknown = mayBeNothing(held.type().getKind())
                    || customCodecs.choose(held, owner).isPresent();
            return unknown ? 0 : leastSizeOfReference(held, owner, enclosing);
        }
        return TypeGraph.nested(use).map(type -> leastSize(type, enclosing)).orElse(1L);
    }
}
