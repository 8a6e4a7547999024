package io.github.binrec.processor.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Reads the components of a record.
 *
 * <p>What javac does, seen on JDK 17 and 25: an annotation on a component appears on the component, the private field, the
 * implicit accessor and the implicit constructor's parameter, on each only if the annotation's targets allow it; an accessor
 * or constructor that is written out has just its own annotations. On JDK 17 only the field has a position, and type-use
 * annotations are lost in class files. So all four are read and put together.
 */
final class Components {
    private final Types types;
    private final Map<TypeElement, List<Component>> known = new HashMap<>();

    Components(Types types) {
        this.types = types;
    }

    /** {@return the components in declaration order; none for what is not a record} */
    List<Component> of(TypeElement type) {
        List<Component> components = known.get(type);
        if (components == null) {
            components = read(type);
            known.put(type, components);
        }
        return components;
    }

    private List<Component> read(TypeElement type) {
        Map<String, VariableElement> fields = new HashMap<>();
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            fields.put(field.getSimpleName().toString(), field);
        }
        List<? extends RecordComponentElement> elements = type.getRecordComponents();
        List<? extends VariableElement> parameters = canonicalParameters(type, elements);
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            RecordComponentElement element = elements.get(i);
            List<Element> places = new ArrayList<>();
            VariableElement field = fields.get(element.getSimpleName().toString());
            if (field != null) {
                places.add(field);
            }
            places.add(element);
            places.add(element.getAccessor());
            if (i < parameters.size()) {
                places.add(parameters.get(i));
            }
            components.add(component(element.getSimpleName().toString(), places));
        }
        return List.copyOf(components);
    }

    private static Component component(String name, List<Element> places) {
        List<TypeMirror> views = new ArrayList<>();
        Set<Mark> declared = EnumSet.noneOf(Mark.class);
        for (Element place : places) {
            views.add(place instanceof ExecutableElement accessor ? accessor.getReturnType() : place.asType());
            declared.addAll(Mark.of(place.getAnnotationMirrors()));
        }
        return new Component(name, TypeUse.merge(views).with(declared), places);
    }

    private List<? extends VariableElement> canonicalParameters(
            TypeElement type, List<? extends RecordComponentElement> components) {
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            if (isCanonical(constructor.getParameters(), components)) {
                return constructor.getParameters();
            }
        }
        return List.of();
    }

    private boolean isCanonical(
            List<? extends VariableElement> parameters, List<? extends RecordComponentElement> components) {
        if (parameters.size() != components.size()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            TypeMirror parameter = types.erasure(parameters.get(i).asType());
            TypeMirror component = types.erasure(components.get(i).asType());
            if (!types.isSameType(parameter, component)) {
                return false;
            }
        }
        return true;
    }
}
