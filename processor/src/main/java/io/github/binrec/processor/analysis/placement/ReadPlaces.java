package io.github.binrec.processor.analysis.placement;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Creator;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.Ignore;
import io.github.binrec.annotations.ReservedTags;
import io.github.binrec.annotations.Tag;
import io.github.binrec.processor.analysis.graph.Components;
import io.github.binrec.processor.analysis.graph.TypeGraph;
import io.github.binrec.processor.analysis.graph.Variants;
import io.github.binrec.processor.analysis.language.CodecNames;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.analysis.making.Properties;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Where annotations of ours are read, or may be by a type of another compilation. */
final class ReadPlaces {
    private final Components components;
    private final Subclasses subclasses;
    private final VariantPlaces variants;

    ReadPlaces(Types types, Components components) {
        this.components = components;
        this.subclasses = new Subclasses(types);
        this.variants = new VariantPlaces(types);
    }

    boolean isRead(Element element, Class<? extends Annotation> annotation) {
        if (annotation.equals(ReservedTags.class)) {
            return element.getKind() == ElementKind.ENUM || variants.isTagged((TypeElement) element);
        }
        return switch (element.getKind()) {
            case ENUM_CONSTANT -> isOfVariants(annotation);
            case RECORD_COMPONENT -> isAnnotated(typeAround(element));
            case FIELD -> isField(element, annotation);
            case METHOD -> isMethod(element, annotation);
            case CONSTRUCTOR -> isInAnnotatedClass(element);
            case PARAMETER -> isParameter(element, annotation);
            case RECORD -> isOfVariants(annotation) ? variants.isVariant((TypeElement) element) : isAnnotated(element);
            case ENUM -> isOfVariants(annotation) && variants.isVariant((TypeElement) element);
            case CLASS, INTERFACE -> isType((TypeElement) element, annotation);
            default -> false;
        };
    }

    /** {@return the type to annotate, where it lacks just that for the annotation on the element to be read} */
    Optional<String> missingAnnotation(Element element, Class<? extends Annotation> annotation) {
        TypeElement type = typeAround(element);
        if (annotation.equals(ReservedTags.class)) {
            return TypeGraph.isSealed(type) ? Optional.of(TypeNames.simple(type)) : Optional.empty();
        }
        if (isOfVariants(annotation)) {
            // What is sealed in its turn has no tag, whatever is annotated.
            return element.equals(type) && !TypeGraph.isSealed(type)
                    ? variants.sealedAround(type).map(TypeNames::simple)
                    : Optional.empty();
        }
        boolean isRecord = type.getKind() == ElementKind.RECORD;
        boolean component = isRecord
                && element.getKind() != ElementKind.PARAMETER
                && fieldOf(element).filter(ReadPlaces::isInstance).isPresent();
        boolean property = !isRecord
                && type.getKind() == ElementKind.CLASS
                && element.getKind() == ElementKind.FIELD
                && Properties.isStored((VariableElement) element);
        boolean possible = !isAnnotated(type) && CodecNames.privatePart(type).isEmpty();
        return possible && (property || (component && !annotation.equals(Ignore.class)))
                ? Optional.of(TypeNames.simple(type))
                : Optional.empty();
    }

    static boolean isInstance(Element member) {
        return !member.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isOfVariants(Class<? extends Annotation> annotation) {
        return annotation.equals(Tag.class) || annotation.equals(Fallback.class);
    }

    private boolean isType(TypeElement type, Class<? extends Annotation> annotation) {
        if (TypeGraph.isSealed(type)) {
            return false;
        }
        return isOfVariants(annotation) ? variants.isVariant(type) : isAnnotated(type);
    }

    /** Whether it is the field of a component or property, maybe of a class that inherits it. */
    private boolean isField(Element field, Class<? extends Annotation> annotation) {
        TypeElement type = typeAround(field);
        if (type.getKind() == ElementKind.RECORD) {
            return isOfComponent(type, field, annotation);
        }
        boolean stored = type.getKind() == ElementKind.CLASS && Properties.isStored((VariableElement) field);
        boolean ignored = !annotation.equals(Ignore.class) && Mirrors.has(field, Ignore.class);
        return stored && !ignored && !isOfVariants(annotation) && (isAnnotated(type) || subclasses.mayInherit(type));
    }

    /** Whether it is the accessor of a component or property, or what makes a value. */
    private boolean isMethod(Element method, Class<? extends Annotation> annotation) {
        TypeElement type = typeAround(method);
        if (annotation.equals(Creator.class)) {
            return isInAnnotatedClass(method);
        }
        if (type.getKind() == ElementKind.RECORD) {
            return isOfComponent(type, method, annotation);
        }
        boolean accessor = isInstance(method)
                && ((ExecutableElement) method).getParameters().isEmpty();
        if (TypeGraph.isSealed(type)) {
            return accessor && (annotation.equals(Ignore.class) || isPlaceOfVariant(type, method));
        }
        return (annotation.equals(Ignore.class) || !isAnnotated(type))
                ? accessor && (isAnnotated(type) || subclasses.mayInherit(type))
                : isPlaceOf(type, method);
    }

    /** What a component has is handed on to its field and its accessor, and is looked at on the component. */
    private static boolean isOfComponent(TypeElement type, Element member, Class<? extends Annotation> annotation) {
        boolean possible = isAnnotated(type) && !isOfVariants(annotation) && !annotation.equals(Ignore.class);
        for (RecordComponentElement component : type.getRecordComponents()) {
            boolean field = member.getKind() == ElementKind.FIELD
                    && member.getSimpleName().equals(component.getSimpleName());
            if (field || member.equals(component.getAccessor())) {
                return possible || Mirrors.has(component, annotation);
            }
        }
        return false;
    }

    private boolean isParameter(Element parameter, Class<? extends Annotation> annotation) {
        TypeElement type = typeAround(parameter);
        if (isHandedOn(parameter, type, annotation)) {
            return true;
        }
        if (TypeGraph.isSealed(type)) {
            return isPlaceOfVariant(type, parameter);
        }
        return isAnnotated(type)
                ? isPlaceOf(type, parameter) || isOfCopy(parameter, type)
                : isOfSetter(parameter) && subclasses.mayInherit(type);
    }

    /**
     * What a component has may be on a constructor's parameter too, and is looked at on the component. Of a constructor that nobody wrote
     * Eclipse's compiler does not know the parameters' owner.
     */
    private static boolean isHandedOn(Element parameter, TypeElement type, Class<? extends Annotation> annotation) {
        Element owner = parameter.getEnclosingElement();
        return (owner == null || owner.getKind() != ElementKind.METHOD)
                && type.getRecordComponents().stream()
                        .anyMatch(component -> component.getSimpleName().equals(parameter.getSimpleName())
                                && Mirrors.has(component, annotation));
    }

    /** Whether it is the accessor of a record's component, or the constructor that takes all of them. */
    static boolean isOfComponents(ExecutableElement executable) {
        TypeElement type = typeAround(executable);
        return type.getRecordComponents().stream().anyMatch(component -> executable.equals(component.getAccessor()))
                || (executable.getKind() == ElementKind.CONSTRUCTOR
                        && names(executable.getParameters()).equals(names(type.getRecordComponents())));
    }

    private static List<String> names(List<? extends Element> elements) {
        return elements.stream()
                .map(element -> element.getSimpleName().toString())
                .toList();
    }

    private static boolean isOfSetter(Element parameter) {
        return parameter.getEnclosingElement() instanceof ExecutableElement method
                && method.getKind() == ElementKind.METHOD
                && isInstance(method)
                && method.getParameters().size() == 1;
    }

    /** Kotlin's data classes have a method whose parameters carry what those of the constructor have. */
    private static boolean isOfCopy(Element parameter, TypeElement type) {
        Element method = parameter.getEnclosingElement();
        return method != null && method.getSimpleName().contentEquals("copy") && Mirrors.has(type, "kotlin.Metadata");
    }

    private boolean isPlaceOf(TypeElement type, Element place) {
        return components.of(type).stream()
                .anyMatch(component -> component.elements().contains(place));
    }

    /** A sealed type has no properties of its own; a variant may take over its accessors, as those of Immutables do. */
    private boolean isPlaceOfVariant(TypeElement type, Element place) {
        return Variants.of(type).records().stream()
                .anyMatch(variant -> isAnnotated(variant) && isPlaceOf(variant, place));
    }

    private static boolean isInAnnotatedClass(Element member) {
        TypeElement type = typeAround(member);
        // What stands for unknown variants is made by the codec of the sealed type.
        return (isAnnotated(type) || Mirrors.has(type, Fallback.class))
                && type.getKind() != ElementKind.RECORD
                && !TypeGraph.isSealed(type);
    }

    static boolean isAnnotated(Element type) {
        return Mirrors.has(type, BinaryRecord.class);
    }

    static Optional<Element> fieldOf(Element component) {
        return ElementFilter.fieldsIn(typeAround(component).getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .findFirst()
                .map(Element.class::cast);
    }

    static TypeElement typeAround(Element element) {
        return element instanceof TypeElement type
                ? type
                : typeAround(Objects.requireNonNull(element.getEnclosingElement(), "a member is in a type"));
    }
}
