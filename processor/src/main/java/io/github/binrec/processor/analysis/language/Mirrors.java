package io.github.binrec.processor.analysis.language;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads annotations through their mirrors, which keep the position and need no class loading. */
public final class Mirrors {
    private Mirrors() {}

    public static Optional<AnnotationMirror> find(AnnotatedConstruct element, Class<? extends Annotation> annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (typeOf(mirror).getQualifiedName().contentEquals(annotation.getCanonicalName())) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    public static boolean has(Element element, Class<? extends Annotation> annotation) {
        return find(element, annotation).isPresent();
    }

    /** Whether an element has an annotation that we know by its name alone. */
    public static boolean has(@Nullable Element element, String qualifiedName) {
        return element != null
                && element.getAnnotationMirrors().stream()
                        .anyMatch(mirror -> typeOf(mirror).getQualifiedName().contentEquals(qualifiedName));
    }

    public static TypeElement typeOf(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    /** The value that the source gives, or empty where it leaves the annotation's default. */
    public static Optional<AnnotationValue> value(AnnotationMirror mirror, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** A number that the annotation requires; 0 where the source has something else, which javac refuses itself. */
    public static int number(AnnotationMirror mirror, String name) {
        return value(mirror, name)
                .map(AnnotationValue::getValue)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .orElse(0);
    }

    /** A text that the annotation requires; empty where the source has something else, which javac refuses itself. */
    public static String text(AnnotationMirror mirror, String name) {
        return value(mirror, name)
                .map(AnnotationValue::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElse("");
    }

    /** The class that an annotation names; empty if it is none, or does not exist. */
    public static Optional<TypeElement> type(AnnotationMirror mirror, String name) {
        return value(mirror, name).flatMap(Mirrors::type);
    }

    /** The classes that an annotation names; what does not exist is left out. */
    static List<TypeElement> types(AnnotationMirror mirror, String name) {
        List<TypeElement> types = new ArrayList<>();
        values(mirror, name).forEach(value -> type(value).ifPresent(types::add));
        return types;
    }

    /** The values of an array. */
    public static List<AnnotationValue> values(AnnotationMirror mirror, String name) {
        List<AnnotationValue> values = new ArrayList<>();
        if (value(mirror, name).map(AnnotationValue::getValue).orElse(null) instanceof List<?> items) {
            items.forEach(item -> values.add((AnnotationValue) item));
        }
        return values;
    }

    public static Optional<TypeElement> type(AnnotationValue value) {
        return value.getValue() instanceof DeclaredType type && type.getKind() == TypeKind.DECLARED
                ? Optional.of(KnownTypes.elementOf(type))
                : Optional.empty();
    }

    /** Whether it names a class that does not exist: javac then has a text in place of the type. */
    public static boolean isMissing(AnnotationValue value) {
        return !(value.getValue() instanceof TypeMirror);
    }

    /** The annotations in a container such as {@code @Reserved.Fields}. */
    public static List<AnnotationMirror> contained(AnnotationMirror container) {
        return value(container, "value")
                .map(AnnotationValue::getValue)
                .filter(List.class::isInstance)
                .map(values -> ((List<?>) values)
                        .stream()
                                .map(item -> ((AnnotationValue) item).getValue())
                                .filter(AnnotationMirror.class::isInstance)
                                .map(AnnotationMirror.class::cast)
                                .toList())
                .orElse(List.of());
    }
}
