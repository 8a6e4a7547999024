package io.github.binrec.processor.analysis;

import io.github.binrec.processor.diagnostic.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the types that do not exist, or not yet: javac gives an error type in their place. */
final class MissingTypes {
    private final TypeGraph graph;
    private final Components components;
    private final Map<TypeElement, List<Missing>> known = new HashMap<>();

    MissingTypes(TypeGraph graph, Components components) {
        this.graph = graph;
        this.components = components;
    }

    /**
     * A use of a type that does not exist.
     *
     * @param name the type as the source names it
     * @param user the type that uses it
     * @param site where it does
     */
    record Missing(String name, TypeElement user, Site site) {}

    /** {@return the missing types of a type and of all that it is made of} */
    List<Missing> of(TypeElement type) {
        List<Missing> missing = new ArrayList<>();
        for (TypeElement reached : graph.reachable(type)) {
            missing.addAll(named(reached));
        }
        return missing;
    }

    /** The missing types that a type names itself. */
    private List<Missing> named(TypeElement type) {
        List<Missing> missing = known.get(type);
        if (missing == null) {
            missing = new ArrayList<>();
            Subject subject = Subject.of(type);
            for (Component component : components.of(type)) {
                collect(
                        component.type().type(),
                        subject,
                        Site.of(subject, component).part(),
                        missing);
            }
            for (TypeParameterElement parameter : type.getTypeParameters()) {
                Site site = Site.of(subject.name(), Position.of(parameter));
                for (TypeMirror bound : parameter.getBounds()) {
                    collect(bound, subject, site, missing);
                }
            }
            addPermitted(subject, missing);
            addCodecs(subject, missing);
            addOfClass(subject, missing);
            known.put(type, missing);
        }
        return missing;
    }

    /** The codecs that the type names, itself and on its components. */
    private void addCodecs(Subject subject, List<Missing> missing) {
        for (Component component : components.of(subject.type())) {
            Site site = Site.of(subject, component).part();
            addUsing(CustomCodecs.declaredUse(component), subject, site, missing);
        }
        Site site = Site.of(subject.name(), Position.of(subject.type()));
        for (Element at = subject.type(); at != null; at = at.getEnclosingElement()) {
            for (AnnotationValue named : CustomCodecs.listed(at)) {
                if (Mirrors.isMissing(named)) {
                    missing.add(new Missing("that @UseCodecs names", subject.type(), site));
                }
            }
        }
    }

    private static void addUsing(TypeUse use, Subject subject, Site site, List<Missing> missing) {
        AnnotationMirror using = use.using();
        if (using != null
                && Mirrors.value(using, "value").filter(Mirrors::isMissing).isPresent()) {
            missing.add(new Missing("that @Using names", subject.type(), site));
        }
        use.parts().forEach(part -> addUsing(part, subject, site, missing));
    }

    /** A superclass may bring properties, and what makes the values may come from another processor. */
    private void addOfClass(Subject subject, List<Missing> missing) {
        TypeElement type = subject.type();
        if (type.getKind() == ElementKind.RECORD || !Components.areIn(type)) {
            return;
        }
        Site site = Site.of(subject.name(), Position.of(type));
        TypeMirror superclass = type.getSuperclass();
        while (superclass instanceof DeclaredType declared && superclass.getKind() == TypeKind.DECLARED) {
            superclass = KnownTypes.elementOf(declared).getSuperclass();
        }
        collect(superclass, subject, site, missing);
        components.making(type).missing().forEach(name -> missing.add(new Missing(name, type, site)));
    }

    private static void addPermitted(Subject subject, List<Missing> missing) {
        List<TypeElement> sealed = new ArrayList<>(List.of(subject.type()));
        sealed.addAll(Variants.of(subject.type()).levels());
        Site site = Site.of(subject.name(), Position.of(subject.type()));
        for (TypeElement level : sealed) {
            for (TypeMirror permitted : level.getPermittedSubclasses()) {
                collect(permitted, subject, site, missing);
            }
        }
    }

    private static void collect(TypeMirror type, Subject subject, Site site, List<Missing> missing) {
        if (type.getKind() == TypeKind.ERROR) {
            String name = ((DeclaredType) type).asElement().toString();
            missing.add(new Missing(name, subject.type(), site));
        }
        TypeUse.partsOf(type).forEach(part -> collect(part, subject, site, missing));
    }
}
