package io.github.binrec.processor.analysis;

import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Framing;
import io.github.binrec.processor.analysis.graph.Components;
import io.github.binrec.processor.analysis.graph.PlainSizes;
import io.github.binrec.processor.analysis.graph.ReservedTypes;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.subject.Component;
import io.github.binrec.processor.analysis.subject.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The ids of the classes that inherit a property: one that is suggested for it has to be free in each of them. */
final class InheritedIds {
    private final Compilation compilation;
    private final Components components;
    private final ReservedTypes reservedTypes;

    InheritedIds(Compilation compilation, Components components, ReservedTypes reservedTypes) {
        this.compilation = compilation;
        this.components = components;
        this.reservedTypes = reservedTypes;
    }

    /** {@return whether the id of the property stands in a superclass} */
    boolean isInherited(Component component, TypeElement type) {
        return component
                .find(FieldId.class)
                .filter(found -> !type.equals(around(found.element())))
                .isPresent();
    }

    /** {@return all ids of the classes of this compilation that have the property, the type itself among them} */
    Set<Integer> takenBeside(Component component, TypeElement type) {
        Set<Integer> taken = new HashSet<>();
        for (TypeElement other : compilation.annotated(type)) {
            boolean possible = other.getKind() == ElementKind.CLASS
                    && Components.areIn(other)
                    && PlainSizes.framing(other) == Framing.EXTENSIBLE;
            List<Component> all = possible ? components.of(other) : List.of();
            if (all.stream().anyMatch(each -> isSame(each, component))) {
                Subject subject = Subject.of(other);
                taken.addAll(FieldIds.takenIn(subject, all, reservedTypes.of(subject), this));
            }
        }
        return taken;
    }

    private static boolean isSame(Component one, Component other) {
        return one.elements().get(0).equals(other.elements().get(0));
    }

    private static Element around(Element place) {
        Element at = place;
        while (!(at instanceof TypeElement) && at.getEnclosingElement() != null) {
            at = at.getEnclosingElement();
        }
        return at;
    }
}
