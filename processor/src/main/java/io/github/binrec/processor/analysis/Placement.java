package io.github.binrec.processor.analysis;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Creator;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Ignore;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.annotations.ReservedTags;
import io.github.binrec.annotations.Tag;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Using;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import io.github.binrec.processor.analysis.graph.Components;
import io.github.binrec.processor.analysis.graph.TypeGraph;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.analysis.making.Properties;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.DiagnosticReport;
import io.github.binrec.processor.diagnostic.Position;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds annotations of ours where nothing reads them: most often {@code @BinaryRecord} was forgotten. */
public final class Placement {
    private static final String ON_COMPONENT =
            "Put it on a component or property of a type with @BinaryRecord, or remove it.";
    private static final String ON_EITHER =
            "Put it on a record or class with @BinaryRecord or on a component or property of one, or remove it.";
    private static final String ON_VARIANT =
            "Tags are for enum constants, and for the records, classes and enums that a sealed type permits.";
    private static final String ON_TAGGED =
            "Put it on an enum or a sealed type whose constants or variants have a @Tag, or remove it.";
    private static final String ON_FALLBACK =
            "Put it on one constant of an enum, or on one variant of a sealed type, or remove it.";
    private static final String ON_RECORD = "Put it on a record or class with @BinaryRecord, or remove it.";
    private static final String ON_CREATOR =
            "Put it on a constructor or static method of a class with @BinaryRecord, or remove it; a record has its constructor.";
    private static final String ON_PROPERTY =
            "Put it on a field or accessor of a class that is neither static nor transient, or remove it.";

    private static final Map<Class<? extends Annotation>, String> REMEDIES = remedies();

    private final Types types;
    private final Components components;
    private final Compilation compilation;

    /**
     * Starts a round.
     *
     * @param types the compiler's
     * @param compilation what is compiled
     */
    public Placement(Types types, Compilation compilation) {
        this.types = types;
        this.components = new Components(types, compilation.elements());
        this.compilation = compilation;
    }

    private static Map<Class<? extends Annotation>, String> remedies() {
        Map<Class<? extends Annotation>, String> remedies = new LinkedHashMap<>();
        remedies.put(Varint.class, ON_EITHER);
        remedies.put(Unsigned.class, ON_EITHER);
        remedies.put(Utf8.class, ON_EITHER);
        remedies.put(Using.class, ON_COMPONENT);
        remedies.put(Tag.class, ON_VARIANT);
        remedies.put(Fallback.class, ON_FALLBACK);
        remedies.put(ReservedTags.class, ON_TAGGED);
        remedies.put(FieldId.class, ON_COMPONENT);
        remedies.put(Default.class, ON_COMPONENT);
        remedies.put(Creator.class, ON_CREATOR);
        remedies.put(Ignore.class, ON_PROPERTY);
        remedies.put(Reserved.class, ON_RECORD);
        remedies.put(Reserved.Fields.class, ON_RECORD);
        return remedies;
    }

    /**
     * Looks at all annotations of ours in a round.
     *
     * @param round the round
     * @return what is misplaced, one report for each type concerned
     */
    public List<DiagnosticReport> misplaced(RoundEnvironment round) {
        Map<Element, DiagnosticReport> reports = new LinkedHashMap<>();
        // One pass over the sources for all, not one for each.
        Set<? extends Element> annotated = round.getElementsAnnotatedWithAny(REMEDIES.keySet());
        REMEDIES.forEach((annotation, remedy) -> {
            for (Element element : annotated) {
                if (Mirrors.has(element, annotation)
                        && !isRead(element, annotation)
                        && !isHandedOn(element, annotation)) {
                    TypeElement type = typeAround(element);
                    boolean container = annotation.equals(Reserved.Fields.class);
                    Class<? extends Annotation> written = container ? Reserved.class : annotation;
                    reports.computeIfAbsent(type, DiagnosticReport::new)
                            .add(
                                    DiagnosticCode.NO_EFFECT,
                                    about(element, type),
                                    position(element, annotation),
                                    written.getSimpleName(),
                                    remedy);
                }
            }
        });
        return new ArrayList<>(reports.values());
    }

    /** Of a component, and of an accessor that is nowhere written, the position is that of the field: these have none. */
    private Position position(Element element, Class<? extends Annotation> annotation) {
        Element at = element.getKind() == ElementKind.RECORD_COMPONENT || isUnwritten(element)
                ? fieldOf(element).orElse(element)
                : element;
        return new Position(at, Mirrors.find(at, annotation).orElse(null), null);
    }

    /** Whether what stands on a component is on its accessor only because it is on its field as well, where it is reported. */
    private boolean isHandedOn(Element element, Class<? extends Annotation> annotation) {
        return isUnwritten(element)
                && fieldOf(element)
                        .filter(field -> Mirrors.has(field, annotation))
                        .isPresent();
    }

    /** Whether it is the accessor of a record that the compiler writes. */
    private boolean isUnwritten(Element element) {
        return element.getKind() == ElementKind.METHOD
                && typeAround(element).getKind() == ElementKind.RECORD
                && fieldOf(element).isPresent()
                && !compilation.trees().isWritten(element);
    }

    private static Optional<Element> fieldOf(Element component) {
        return ElementFilter.fieldsIn(typeAround(component).getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .findFirst()
                .map(Element.class::cast);
    }

    private boolean isRead(Element element, Class<? extends Annotation> annotation) {
        if (annotation.equals(ReservedTags.class)) {
            return element.getKind() == ElementKind.ENUM || TypeGraph.isSealed((TypeElement) element);
        }
        return switch (element.getKind()) {
            case ENUM_CONSTANT -> isOfVariants(annotation);
            case RECORD_COMPONENT -> isAnnotated(typeAround(element));
            case FIELD -> isField(element, annotation);
            case METHOD -> isMethod(element, annotation);
            case CONSTRUCTOR -> isInAnnotatedClass(element);
            case PARAMETER -> isParameter(element);
            case RECORD -> isOfVariants(annotation) ? isVariant((TypeElement) element) : isAnnotated(element);
            case ENUM -> isOfVariants(annotation) && isVariant((TypeElement) element);
            case CLASS, INTERFACE -> isType((TypeElement) element, annotation);
            default -> false;
        };
    }

    private static boolean isOfVariants(Class<? extends Annotation> annotation) {
        return annotation.equals(Tag.class) || annotation.equals(Fallback.class);
    }

    private boolean isType(TypeElement type, Class<? extends Annotation> annotation) {
        if (TypeGraph.isSealed(type)) {
            return false;
        }
        return isOfVariants(annotation) ? isVariant(type) : isAnnotated(type);
    }

    /** Whether it is the field of a component or property, maybe of a class that inherits it. */
    private boolean isField(Element field, Class<? extends Annotation> annotation) {
        TypeElement type = typeAround(field);
        if (type.getKind() == ElementKind.RECORD) {
            return isOfComponent(type, field, annotation);
        }
        boolean stored = type.getKind() == ElementKind.CLASS && Properties.isStored((VariableElement) field);
        boolean ignored = !annotation.equals(Ignore.class) && Mirrors.has(field, Ignore.class);
        return stored && !ignored && !isOfVariants(annotation) && (isAnnotated(type) || isInheritable(type));
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
        boolean instance = !method.getModifiers().contains(Modifier.STATIC)
                && ((ExecutableElement) method).getParameters().isEmpty();
        if (annotation.equals(Ignore.class) || !isAnnotated(type)) {
            return instance && (isAnnotated(type) || isInheritable(type));
        }
        return TypeGraph.isSealed(type) ? instance : isPlaceOf(type, method);
    }

    /** What a component has is handed on to its field and its accessor, and is looked at on the component. */
    private static boolean isOfComponent(TypeElement type, Element member, Class<? extends Annotation> annotation) {
        boolean possible = isAnnotated(type) && !isOfVariants(annotation) && !annotation.equals(Ignore.class);
        for (RecordComponentElement component : type.getRecordComponents()) {
            boolean field = member.getKind() == ElementKind.FIELD
                    && member.getSimpleName().equals(component.getSimpleName());
            if (field || component.getAccessor().equals(member)) {
                return possible || Mirrors.has(component, annotation);
            }
        }
        return false;
    }

    /** What a component has may be on a constructor's parameter too, and is looked at on the component. */
    private boolean isParameter(Element parameter) {
        TypeElement type = typeAround(parameter);
        return type.getKind() == ElementKind.RECORD
                || (isAnnotated(type) && (isPlaceOf(type, parameter) || isOfCopy(parameter, type)));
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

    /** A class or interface without {@code @BinaryRecord} gives its properties to those that extend it. */
    private static boolean isInheritable(TypeElement type) {
        return (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.INTERFACE)
                && !type.getModifiers().contains(Modifier.FINAL);
    }

    private static boolean isInAnnotatedClass(Element member) {
        TypeElement type = typeAround(member);
        // What stands for unknown variants is made by the codec of the sealed type.
        return (isAnnotated(type) || Mirrors.has(type, Fallback.class))
                && type.getKind() != ElementKind.RECORD
                && !TypeGraph.isSealed(type);
    }

    private static boolean isAnnotated(Element type) {
        return Mirrors.has(type, BinaryRecord.class);
    }

    private boolean isVariant(TypeElement type) {
        for (TypeMirror supertype : types.directSupertypes(type.asType())) {
            // What does not exist yet may turn out to be sealed.
            if (supertype.getKind() == TypeKind.ERROR
                    || TypeGraph.isSealed(KnownTypes.elementOf((DeclaredType) supertype))) {
                return true;
            }
        }
        return false;
    }

    private static TypeElement typeAround(Element element) {
        return element instanceof TypeElement type
                ? type
                : typeAround(Objects.requireNonNull(element.getEnclosingElement(), "a member is in a type"));
    }

    private static String about(Element element, TypeElement type) {
        return element.equals(type) ? TypeNames.simple(type) : TypeNames.simple(type) + "." + element.getSimpleName();
    }
}
