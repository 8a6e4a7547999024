package io.github.binrec.processor.analysis.graph;

import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Mark;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.making.BuilderFinder;
import io.github.binrec.processor.analysis.making.Making;
import io.github.binrec.processor.analysis.making.MakingFinder;
import io.github.binrec.processor.analysis.making.Properties;
import io.github.binrec.processor.analysis.making.Property;
import io.github.binrec.processor.analysis.subject.Component;
import io.github.binrec.processor.model.Accessor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads the components of a record, and the properties of a class as if they were such.
 *
 * <p>What javac does with records, seen on JDK 17 and 25: an annotation on a component appears on the component, the private field, the
 * implicit accessor and the implicit constructor's parameter, on each only if the annotation's targets allow it; an accessor
 * or constructor that is written out has just its own annotations. On JDK 17 only the field has a position, and type-use
 * annotations are lost in class files. So all four are read and put together.
 */
public final class Components {
    private final Types types;
    private final Elements elements;
    private final Map<TypeElement, List<Component>> known = new HashMap<>();
    private final Map<TypeElement, Making> makings = new HashMap<>();

    public Components(Types types, Elements elements) {
        this.types = types;
        this.elements = elements;
    }

    /** Whether a type is encoded by its components: a record, a class, or what another class implements. */
    public static boolean areIn(TypeElement type) {
        return switch (type.getKind()) {
            case RECORD -> true;
            case CLASS, INTERFACE -> !TypeGraph.isSealed(type);
            default -> false;
        };
    }

    /** {@return the compiler's} */
    public Types types() {
        return types;
    }

    /** {@return how a value of a class is made} */
    public Making making(TypeElement type) {
        Making making = makings.get(type);
        if (making == null) {
            making = MakingFinder.find(types, elements, type, Properties.of(types, type));
            makings.put(type, making);
        }
        return making;
    }

    /** Whether something in an interface or abstract class says how values of it are made. */
    public boolean isMadeElsewhere(TypeElement type) {
        return !MakingFinder.creators(type).isEmpty()
                || making(type).construction() != null
                || new BuilderFinder(types, elements, type).exists();
    }

    /** {@return the components in declaration order; none for what has none} */
    public List<Component> of(TypeElement type) {
        List<Component> components = known.get(type);
        if (components == null) {
            components = type.getKind() == ElementKind.RECORD ? read(type) : properties(type);
            known.put(type, components);
        }
        return components;
    }

    private List<Component> properties(TypeElement type) {
        if (!areIn(type)) {
            return List.of();
        }
        Map<String, VariableElement> parameters = making(type).parameters();
        List<Component> components = new ArrayList<>();
        for (Property property : Properties.of(types, type)) {
            components.add(component(property, parameters.get(property.name())));
        }
        return List.copyOf(components);
    }

    private Component component(Property property, @Nullable VariableElement parameter) {
        List<Element> places = new ArrayList<>(property.places());
        List<TypeMirror> views = new ArrayList<>(property.views());
        TypeMirror given = null;
        if (parameter != null) {
            places.add(parameter);
            Optional<TypeMirror> read = property.read(types, parameter);
            if (read.isPresent()) {
                given = property.type();
                views.add(0, read.get());
            }
        }
        TypeUse use = use(views, places);
        return new Component(
                property.name(),
                property.nullable() ? use.with(Set.of(Mark.NULLABLE)) : use,
                places,
                property.accessor(),
                property.hindrance(),
                given);
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
            ExecutableElement accessor = element.getAccessor();
            if (accessor != null) {
                places.add(accessor);
            }
            if (i < parameters.size()) {
                places.add(parameters.get(i));
            }
            String name = element.getSimpleName().toString();
            components.add(new Component(name, use(List.of(), places), places, Accessor.ofComponent(name), ""));
        }
        return List.copyOf(components);
    }

    /**
     * The type with what its places say of it.
     *
     * @param best the type as it is known already, which of the places may have another one; or nothing
     */
    private TypeUse use(List<TypeMirror> best, List<Element> places) {
        List<TypeMirror> views = new ArrayList<>(best);
        Set<Mark> declared = EnumSet.noneOf(Mark.class);
        for (Element place : places) {
            TypeMirror view = place instanceof ExecutableElement method ? method.getReturnType() : place.asType();
            Set<Mark> marks = Mark.of(place.getAnnotationMirrors());
            // A constructor may take a Collection for what is a List: then only what is declared on it counts.
            if (best.isEmpty() || types.isSameType(types.erasure(view), types.erasure(best.get(0)))) {
                views.add(view);
            } else if (view.getKind() == TypeKind.TYPEVAR) {
                // Of a generic superclass: what stands at its type variable is said of the argument.
                declared.addAll(Mark.of(view.getAnnotationMirrors()));
            } else if (isOptional(view) != isOptional(best.get(0))
                    || best.get(0).getKind().isPrimitive() != view.getKind().isPrimitive()) {
                // One says by null what the other says by being empty; or a parameter takes null for what never is.
                marks.remove(Mark.NULLABLE);
            }
            declared.addAll(marks);
        }
        return TypeUse.merge(views).with(declared);
    }

    private static boolean isOptional(TypeMirror type) {
        return KnownTypes.isOptional(KnownTypes.nameOf(type));
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
